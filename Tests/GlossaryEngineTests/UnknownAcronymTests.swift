import GlossaryEngine
import Testing

@Suite struct UnknownAcronymTests {
  @Test(arguments: [
    ("The XYZ form and two XYZs", ["XYZ", "XYZ"]),
    ("R&D, S/L and the OT/QRX", ["R&D", "S/L", "QRX"]),
    ("WIAT-4 Word Reading", ["WIAT"]),
    ("Quality Review Team (QRT) met.", ["QRT=Quality Review Team"]),
    // known, whether matched or not
    ("IEP, D/HH, ED-620, Student ID", []),
    // words in capitals
    ("Reading will NOT be graded. You MUST sign.", []),
    ("PLEASE BRING YOUR LUNCH", []),
    ("DATE OF BIRTH: 5/17/13   Age: 12", []),
    ("METHOD    RESULT\nGOALS", []),
    // numerals, states, codes, links, what everybody knows
    ("Part II, XIV. and Title IV", []),
    ("Austin, TX 78701, in Reno, NV", []),
    ("Standard RF.4.4, form QR-210", []),
    ("www.QRX.org, QRX@x.org, QRX.pdf, my_QRX", []),
    ("3 PM, TV, N/A, USA, PDF", []),
    ("PO Box 12, OH NO, the NORTH door", []),
    ("Bldg. QRX, Rm. QR", []),
    // no such tokens
    ("Abc aBC A ABCDEFGH B12 a.B.", []),
  ])
  func finds(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    var definitions = OwnDefinitions()
    definitions.read(bytes)
    let found = UnknownAcronyms.find(
      in: bytes, Fixtures.matcher, besides: Fixtures.matcher.matches(in: bytes), definitions: definitions)
    #expect(found.map { $0.letters + ($0.expansion.map { "=" + $0 } ?? "") } == expected)
    for acronym in found {
      #expect(String(decoding: bytes[acronym.range], as: UTF8.self) == acronym.letters)
    }
  }

  @Test func protectedInitialsAreNone() {
    let text = Array("JQ said so.".utf8)
    #expect(UnknownAcronyms.find(in: text, Fixtures.matcher, besides: []).map(\.letters) == ["JQ"])
    #expect(UnknownAcronyms.find(in: text, Fixtures.matcher, besides: [], protecting: [0..<2]).isEmpty)
  }
}
