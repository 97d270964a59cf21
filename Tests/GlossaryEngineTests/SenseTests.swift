import GlossaryEngine
import Testing

@Suite struct SenseTests {
  @Test(arguments: [
    // cues decide, and the other sense is dropped
    ("PT hours for staff are posted.", ["PT=pt-part-time"]),
    ("Her ED, an emotional condition, affects her behavior.", ["ED=ed"]),
    ("The federal ED sent a letter.", ["ED=ed-department"]),
    // no cue: the prior, and both are shown unless the odds are clear
    ("ED is checked.", ["ED=ed|ed-department"]),
    ("PT is checked.", ["PT=pt"]),
    ("9 AM OT, 1 PM PT", ["OT=ot", "PT=pt"]),
    ("Speech is at 1 p.m. PT is at two. In the therapy room OT helps.", ["PT=pt", "OT=ot"]),
    // a number right behind
    ("Broad math: SS 79", ["SS=ss|ss-class"]),
    ("Reading: SS = 79", ["SS=ss"]),
    ("In math and SS he has 79", ["SS=ss-class"]),
    // words right beside
    ("She works PT.", ["PT=pt-part-time"]),
    ("She works. PT is here; works with PT.", ["PT=pt", "PT=pt"]),
    // cues on both sides
    ("The federal form asks about behavior: ED", ["ED=ed|ed-department"]),
    // the document's own words
    ("Assistive Technology (AT) is listed. AT helps.", ["Assistive Technology=at", "AT=at+", "AT=at"]),
    ("The Achievement Team (AT) met. AT agreed.", ["AT=«Achievement Team»+", "AT=«Achievement Team»"]),
    ("AT (Achievement Team) met.", ["AT=«Achievement Team»+"]),
    (
      "Key: AT = Achievement Team; OT = Occupational\n Therapy",
      ["AT=«Achievement Team»+", "OT=ot+", "Occupational\n Therapy=ot"]
    ),
    ("Individual Educational Program (IEP)", ["IEP=«Individual Educational Program»+"]),
    ("Programs of Physical Therapies (PT)", ["Physical Therapies=pt", "PT=pt+"]),
    (
      "the U.S. Department of Education (ED)",
      ["U.S. Department of Education=ed-department", "ED=ed-department+"]
    ),
    // in words, in either order, over a line break
    ("The Achievement Team, or AT, met. AT agreed.", ["AT=«Achievement Team»+", "AT=«Achievement Team»"]),
    ("AT stands for achievement team.", ["AT=«achievement team»+"]),
    ("Here “AT” means the Achievement Team.", ["AT=«Achievement Team»+"]),
    ("AT is short for Achievement Team.", ["AT=«Achievement Team»+"]),
    ("AT: Achievement Team", ["AT=«Achievement Team»+"]),
    ("AT – Achievement Team", ["AT=«Achievement Team»+"]),
    ("Achievement Team – AT", ["AT=«Achievement Team»+"]),
    ("Achievement\nTeam (hereafter the “AT”)", ["AT=«Achievement Team»+"]),
    ("the Achievement Team (or AT)", ["AT=«Achievement Team»+"]),
    ("the Achievement Team, also called the AT, met", ["AT=«Achievement Team»+"]),
    ("AT is the Achievement Team.", ["AT=«Achievement Team»+"]),
    // and what only looks so
    ("AT: all tasks", ["AT=at"]),
    ("AT is the all-time favorite.", ["AT=at"]),
    ("We like apples, trains or AT.", ["AT=at"]),
    // Spanish words for English letters
    ("Programa de Educación Individualizado (IEP)", ["IEP=iep+"]),
    ("su IEP (Programa de Educación Individualizado)", ["IEP=iep+"]),
    // expanded in other ways
    ("the least restrictive environment, or LRE, is", ["least restrictive environment=lre", "LRE=lre+"]),
    ("LRE – least restrictive environment", ["LRE=lre+", "least restrictive environment=lre"]),
    ("least restrictive environment. LRE", ["least restrictive environment=lre", "LRE=lre"]),
    ("OT and occupational therapy", ["OT=ot", "occupational therapy=ot"]),
    // letters in the right order by chance
    ("It will be in autumn, at the (AT) desk.", ["AT=at"]),
  ])
  func senses(_ text: String, _ expected: [String]) {
    #expect(Fixtures.senses(text) == expected)
  }

  @Test func theHeadingIsAWeakCue() {
    #expect(Fixtures.senses("ED is checked.", context: ["department"]) == ["ED=ed-department|ed"])
    #expect(Fixtures.senses("ED is checked.", context: ["theDepartmentOf"]) == ["ED=ed-department|ed"])
    #expect(Fixtures.senses("PT is checked.", context: ["staff"]) == ["PT=pt-part-time|pt"])
  }

  @Test func aDefinitionHoldsForTheDocumentAndItsOwnSectionFirst() throws {
    var definitions = OwnDefinitions()
    definitions.read(Array("Achievement Team (AT)".utf8), section: 1)
    definitions.read(Array("Auditory Training (AT)".utf8), section: 2)
    #expect(definitions.definition(of: "AT", in: 1)?.expansion == "Achievement Team")
    #expect(definitions.definition(of: "ATs", in: 2)?.expansion == "Auditory Training")
    #expect(definitions.definition(of: "A.T.", in: 3)?.expansion == "Achievement Team")
    #expect(definitions.definition(of: "OT") == nil)

    let chooser = SenseChooser(Fixtures.matcher, definitions: definitions)
    let text = Array("AT met.".utf8)
    let term = try #require(chooser.choose(Fixtures.matcher.matches(in: text), in: text, section: 2).first)
    #expect(term.sense == .definedHere("Auditory Training"))
    #expect(term.basis == .definition && term.entry == nil && !term.alreadyExpanded)
  }

  @Test(arguments: [
    ("PT is checked.", nil, ["PT=pt"]),
    ("PT is checked.", "TX", ["PT=tx-ppcd"]),
    ("PT is checked.", "CA", ["PT=pt"]),
    ("PT for walking is checked.", "TX", ["PT=pt"]),
    ("The ARD is due.", nil, ["ARD=tx-ard"]),
    ("The ARD is due.", "TX", ["ARD=tx-ard"]),
    ("The ARD is due.", "CA", []),
    ("The ARD committee met.", "CA", ["ARD=tx-ard"]),
    ("After admission, review, and dismissal", "CA", ["admission, review, and dismissal=tx-ard"]),
  ])
  func aStatesTermsComeFirstInItAndNeedACueElsewhere(_ text: String, _ state: String?, _ expected: [String]) {
    #expect(Fixtures.senses(text, state: state) == expected)
  }

  @Test func cuesReachTwelveWordsAndNoFurther() {
    let near = "department " + String(repeating: "x ", count: 11) + "ED"
    let far = "department " + String(repeating: "x ", count: 12) + "ED"
    #expect(Fixtures.senses(near) == ["ED=ed-department"])
    #expect(Fixtures.senses(far) == ["ED=ed|ed-department"])
  }
}
