import GlossaryEngine
import Testing

@Suite struct DefinitionTests {
  @Test(arguments: [
    ("the Achievement Team (AT)", ["AT: Achievement Team"]),
    ("AT (Achievement Team)", ["AT: Achievement Team"]),
    ("Achievement Team (“AT”) [AT]", ["AT: Achievement Team"]),
    ("response to intervention (RTI)", ["RTI: response to intervention"]),
    (
      "augmentative and alternative communication (AAC; see below)",
      ["AAC: augmentative and alternative communication"]
    ),
    ("orientation and mobility (O&M)", ["O&M: orientation and mobility"]),
    ("multi-tiered\nsystem of supports (MTSS)", ["MTSS: multi-tiered\nsystem of supports"]),
    ("Learning Disabilities (LDs)", ["LDs: Learning Disabilities"]),
    ("Disability: Autism (AU)", ["AU: Autism"]),
    ("RC = regular class, SC = special class.", ["RC: regular class", "SC: special class"]),
    ("Programa de Educación Individualizado (PEI)", ["PEI: Programa de Educación Individualizado"]),
    // junk in brackets
    ("if so (or not) see (p. 3), (i.e., never), (A), (if)", []),
    ("be in place by parent (BIP)", []),
    ("Department of Education (IEP)", []),
    ("It ended. Team (AT)", []),
    ("Achievement\r\n\r\nTeam (AT)", []), ("Achievement\r\nTeam (AT)", ["AT: Achievement\r\nTeam"]),
    ("(", []), ("=", []), ("()", []), ("(AT)", []), ("AT = ", []),
  ])
  func pairs(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = DefinitionFinder.pairs(in: bytes).map { pair in
      "\(String(decoding: bytes[pair.short], as: UTF8.self)): \(String(decoding: bytes[pair.long], as: UTF8.self))"
    }
    #expect(found == expected)
  }

  @Test func manyLightWordsTakeNoLonger() {
    let text =
      "AAAAAAAA (\(String(repeating: "a ", count: 70))b) and \(String(repeating: "a-", count: 70))b (AAAAAAAAB)"
    #expect(DefinitionFinder.pairs(in: Array(text.utf8)).count <= 2)
  }
}
