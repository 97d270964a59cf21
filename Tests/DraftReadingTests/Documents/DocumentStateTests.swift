import IEPModel
import Testing

@testable import DraftReading

/// Terms that show a state, and names of streets, schools and people that do not.
@Suite struct DocumentStateTests {
  static let cases: [(String, String?)] = [
    ("State: Hawaii Department of Education", "HI"), ("State: west virginia", "WV"), ("State: VA", "VA"),
    ("The ARD committee met. STAAR in May.", "TX"), ("The ARD met.", nil), ("Austin, TX 78704", "TX"),
    ("COMMITTEE ON SPECIAL EDUCATION", "NY"), ("The CSE met.", nil), ("The CSE met. NYS tests.", "NY"),
    ("Planning and Placement Team (PPT)", "CT"), ("She makes a PPT for class.", nil),
    ("NOREP is attached. PSSA with breaks.", "PA"), ("Three Oaks SELPA", "CA"), ("CAASPP in spring", "CA"),
    ("PR-07 will follow.", "OH"), ("An ETR is due.", nil), ("MCAS with accommodations", "MA"),
    ("N1 form", nil),
    ("Form I-4", "WI"), ("Highway I-4", nil), ("DEC 5, 2025", nil), ("DEC 4 and ECATS", "NC"),
    ("M-STEP with breaks", "MI"), ("B.E.S.T. standards", "FL"), ("ESE teacher", nil),
    ("Georgia Milestones", "GA"), ("MAP-A", "MO"), ("NWEA MAP 201", nil), ("Standards of Learning", "VA"),
    ("OSPI rules", "WA"), ("Federal Setting 2", "MN"), ("CMAS with extra time", "CO"),
    ("ILEARN in April", "IN"),
    ("Case Conference Committee (CCC)", "IN"), ("NJSLA", "NJ"), ("MCAP and COMAR", "MD"), ("MUSER", "ME"),
    ("LEAP 2025", "LA"), ("TCAP", "TN"), ("OSSE", "DC"), ("707 KAR 1:320", "KY"), ("HIDOE", "HI"),
    ("State of Oregon", "OR"), ("New Hampshire rules", "NH"), ("WEST VIRGINIA POLICY 2419", "WV"),
    ("Arkansas", "AR"), ("Kansas", "KS"), ("ARSD 24:05", "SD"), ("NDSA", "ND"), ("NSCAS", "NE"),
    ("Humboldt School District\nNevada\nIEP", "NV"), ("Nottoway County Public Schools, Virginia", "VA"),
    ("School: Washington Elementary", nil), ("Teacher: Virginia Lopez", nil), ("Mother: Georgia", nil),
    ("12 Indiana Ave", nil), ("4 Massachusetts Avenue", nil), ("He learns about the Maine coast.", nil),
    ("Oregon Trail game", nil), ("Texas Street", nil), ("California Middle School", nil), ("main idea", nil),
    ("He reads Chapter 15.", nil), ("RIDE THE BUS", nil), ("Student: Dakota Nevada", nil),
    ("Texas and California both sent papers.", nil), ("STAAR, TEKS, and a move from California", "TX"),
  ]

  @Test(arguments: cases) func theStateIsTold(text: String, state: String?) throws {
    let draft = try Drafts.read("# Individualized Education Program\n\n" + text)
    #expect(draft.state?.value == state, "\(text)")
    #expect(draft.evidence.state.isEmpty == (state == nil))
  }

  @Test func everyStateHasASureTerm() throws {
    let terms = try Drafts.words.get().states.terms
    #expect(Set(terms.map(\.state)).count == 51)
    for state in Set(terms.map(\.state)) { #expect(terms.contains { $0.state == state && $0.points == 2 }) }
  }

  @Test func aNameInAStreetIsNone() throws {
    let words = try Drafts.words.get().states
    for (index, term) in words.terms.enumerated() where term.isName {
      let name = words.search.term(index)
      for place in ["Avenue", "Elementary School", "Street"] {
        let draft = try Drafts.read("# Individualized Education Program\n\nAddress: 7 \(name) \(place)")
        #expect(draft.state == nil, "\(name) \(place)")
      }
    }
  }
}
