import GlossaryEngine
import Testing

@Suite struct ExpandedTextTests {
  @Test(arguments: [
    ("She has an IEP.", "She has an individualized education program (IEP)."),
    ("An LRE is a place.", "A least restrictive environment (LRE) is a place."),
    ("IEP goals. IEP notes.", "Individualized education program (IEP) goals. IEP notes."),
    ("All is set. RTI starts.", "All is set. Response to intervention (RTI) starts."),
    (
      "Two IEPs and LREs.",
      "Two individualized education programs (IEPs) and least restrictive environments (LREs)."
    ),
    ("“IEP goals” are set.", "“Individualized education program (IEP) goals” are set."),
    // words that are many, where the letters are one
    ("The PLOP is long.", "The PLOP is long."),
    ("A PLOP, then the PLOP.", "A PLOP, then the present levels of performance (PLOP)."),
    ("PLOP: he reads.", "Present levels of performance (PLOP): he reads."),
    // left as they are
    ("The OTs came.", "The OTs came."),
    ("The IEP’s end; the IEP is new.", "The IEP’s end; the individualized education program (IEP) is new."),
    ("least restrictive environment (LRE), LRE", "least restrictive environment (LRE), LRE"),
    ("REVIEW OF THE IEP TODAY", "REVIEW OF THE IEP TODAY"),
    ("ED is checked.", "ED is checked."),
    ("The 504 is old.", "The 504 is old."),
    ("The Achievement Team (AT) met.", "The Achievement Team (AT) met."),
    ("É, an LRE — ﬁne", "É, a least restrictive environment (LRE) — ﬁne"),
  ])
  func readsAsEnglish(_ text: String, _ expected: String) {
    let bytes = Array(text.utf8)
    var definitions = OwnDefinitions()
    definitions.read(bytes)
    let chooser = SenseChooser(Fixtures.matcher, definitions: definitions)
    var expanded = ExpandedText(Fixtures.index)
    let terms = chooser.choose(Fixtures.matcher.matches(in: bytes), in: bytes)
    #expect(expanded.expand(bytes, terms) == expected)
  }
}
