import GlossaryEngine
import Testing

@Suite struct FalseAlarmTests {
  /// Prose without a single term in it.
  @Test(arguments: [
    "He is at school and is in the act of drawing a map.",
    "It is a good idea to add the numbers in order, or to act it out.",
    "At home, Idea by idea, she will act on it. Add it up. Hi! Map it.",
    "Is it in or is it at? The ed department said hi to us.",
    "Ada Lovelace Elementary is at the end of the road.",
    "PLEASE MEET AT THE FRONT DOOR.",
    "ADD THE NUMBERS AND CHECK YOUR WORK.",
    "A GOOD IDEA TO ACT ON",
    "HOW TO READ A MAP",
    "WHAT IS AT HOME",
    // codes, dates, numbers
    "Form ED-620, form ED 620, ED#620",
    "Due DEC 5 and DEC 2026",
    "Student ID: 0047216, State ID, ID card, ID number 5, I.D. 00472",
    "It cost $504, 504%, 1,504, 504.5, 3-504 and 504-1234",
    "at 11:1, 1:10 and 1:1:1",
    "Title VI, Level VI, WJ-VI",
    "VI. Related help",
    "SS#: 12, ED #, MAP NO. 4",
    "Call by 5 p.m. PT. Call at 5:30 P.M. PT or until 8 AM PT, please.",
    "Room 504, Room PT, Wing ED, Bldg. OT, Rm. 4, bldg OT, ext. IEP",
    // addresses
    "Boston, MA 02110",
    "in Boise, ID, and in Honolulu, HI.",
    "12 Lake Dr, Honolulu, HI",
    "504 Main Street, 4500 OT Ranch Road",
    // links and files
    "https://example.org/IEP/OT write to IEP@school.org or www.iep.example",
    "IEP.pdf, C:/papers/IEP.docx, sites.ed.gov/idea/IEP, final_IEP and IEP_final",
    "special education.pdf",
    // names
    "Her cousin goes to IDEA Public Schools and ACT Academy.",
    // a sense that nearly never holds
    "She sings the ABC song.",
    // words of everyday without a cue, and letters that are a phrase's only in capitals
    "The probe landed. Two probes landed.",
    "He was at evaluation day.",
    // capitals for weight, and joined to other letters
    "That is a great IDEA!",
    "AT&T called; it was A&AT.",
    "DOES THE CHILD ATTEND A SCHOOL NEAR HOME",
    // Spanish
    "They drove to EL PASO.",
    "EL NIÑO ES DE AQUÍ",
  ])
  func isQuiet(_ text: String) {
    #expect(Fixtures.matches(text) == [])
  }

  /// The same letters where they are terms.
  @Test(arguments: [
    ("He uses AT at school.", ["AT=at"]),
    ("AT", ["AT=at"]),
    ("OT, PT, AT", ["OT=ot", "PT=pt,pt-part-time,tx-ppcd", "AT=at"]),
    ("Service: AT", ["AT=at"]),
    ("AT DEVICE AND SOFTWARE", ["AT=at"]),
    ("STUDENT NAME  AT  OT", ["AT=at", "OT=ot"]),
    ("CALL THE IEP TEAM AT SCHOOL", ["IEP TEAM=iep-team"]),
    ("Staff took ABC data, and noted the ABC of the behavior.", ["ABC data=abc", "ABC=abc"]),
    ("Speech, OT, ID, and HI are listed.", ["OT=ot", "ID=id", "HI=hi"]),
    ("Eligible under ID", ["ID=id"]),
    ("A reading probe, and AT Evaluations.", ["probe=probe", "AT Evaluations=at-evaluation"]),
    ("at the 14th %ile; 14%ile", ["%ile=percentile", "%ile=percentile"]),
    ("PT&OT, the EL plan, EL LANGUAGE SURVEY", ["PT=pt,pt-part-time,tx-ppcd", "OT=ot", "EL=el", "EL=el"]),
    ("MAPs were done", ["MAPs=map"]),
    ("He has VI.", ["VI=vi"]),
    ("2 IEP meetings, 30 OT minutes", ["IEP=iep", "OT=ot"]),
    ("His 504 is a 504 plan in Place", ["504=504", "504 plan=504"]),
    ("IDEA is the law. www.x.org IDEA", ["IDEA=idea", "IDEA=idea"]),
  ])
  func isNotDeaf(_ text: String, _ expected: [String]) {
    #expect(Fixtures.matches(text) == expected)
  }
}
