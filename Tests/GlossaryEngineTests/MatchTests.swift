import GlossaryEngine
import Testing

@Suite struct MatchTests {
  /// A text, and all its matches as `words=ids`.
  @Test(arguments: [
    // the longest of those that start first
    ("The IEP team meeting is set.", ["IEP team meeting=iep-team-meeting"]),
    ("The IEP team met.", ["IEP team=iep-team"]),
    ("The IEP teammates met.", ["IEP=iep"]),
    ("Her IEP, team and all", ["IEP=iep"]),
    ("A 504 plan and a 504", ["504 plan=504", "504=504"]),
    ("Section 504 of the Rehabilitation Act of 1973", ["Section 504 of the Rehabilitation Act=504"]),
    // any case for phrases
    ("Least Restrictive Environment", ["Least Restrictive Environment=lre"]),
    ("LEAST RESTRICTIVE ENVIRONMENT", ["LEAST RESTRICTIVE ENVIRONMENT=lre"]),
    // plurals of the head, possessives
    ("least restrictive environments", ["least restrictive environments=lre"]),
    ("statements of need", ["statements of need=need"]),
    ("statement of needs", []),
    ("abilities", ["abilities=ability"]),
    ("medical diagnoses", ["medical diagnoses=diagnosis"]),
    ("procedural safeguards'", ["procedural safeguards=safeguards"]),
    ("the IEPs, IEP's and IEPs' goals", ["IEPs=iep", "IEP=iep", "IEPs=iep"]),
    ("IEP’s IEPs’", ["IEP=iep", "IEPs=iep"]),
    ("IEPS FOR ALL", ["IEPS=iep"]),
    ("504s", ["504s=504"]),
    ("parents’ rights and parents' rights", ["parents’ rights=rights", "parents' rights=rights"]),
    // what may stand between words
    ("least\u{A0}restrictive\n   environment", ["least\u{A0}restrictive\n   environment=lre"]),
    ("least-restrictive–environment", ["least-restrictive–environment=lre"]),
    ("least restrictive\r\nenvironment", ["least restrictive\r\nenvironment=lre"]),
    ("least\u{200B}restrictive environment", ["least\u{200B}restrictive environment=lre"]),
    ("deaf blindness, deaf-\nblindness", ["deaf blindness=deaf-blind", "deaf-\nblindness=deaf-blind"]),
    // a hyphen at a line's end cuts a word, or is the term's own
    ("least restric-\ntive environment", ["least restric-\ntive environment=lre"]),
    ("least restrictive environ- ment", ["least restrictive environ- ment=lre"]),
    ("the envi-\nronment, a pro-\n   be", []),
    (
      "reading pro-\r\n   be, medical diag\u{2010}\nnosis",
      ["pro-\r\n   be=probe", "medical diag\u{2010}\nnosis=diagnosis"]
    ),
    ("LEAST RESTRIC\u{AD}\nTIVE ENVIRONMENT", ["LEAST RESTRIC\u{AD}\nTIVE ENVIRONMENT=lre"]),
    ("deaf- and blindness, deaf-\n\nblindness", []),
    ("least restric-\n\ntive environment, least restric-  tive environment", []),
    ("IEP-\nteam, IEP-\nbased", ["IEP-\nteam=iep-team", "IEP=iep"]),
    ("least restrictive\n\nenvironment", []),
    ("least restrictive - environment", []),
    ("least restrictive. Environment", []),
    ("least restrictive, environment", []),
    // slashes and ampersands
    ("OT/PT", ["OT=ot", "PT=pt,pt-part-time,tx-ppcd"]),
    ("RTI/MTSS", ["RTI=rti", "MTSS=mtss"]),
    ("IEP/504", ["IEP=iep", "504=504"]),
    ("D/HH and DHH", ["D/HH=dhh", "DHH=dhh"]),
    ("deaf / hard of hearing", ["deaf / hard of hearing=dhh"]),
    ("O&M, O & M", ["O&M=om", "O & M=om"]),
    ("1:1 aide", ["1:1=one-to-one"]),
    // dotted letters
    ("The I.E.P. is due.", ["I.E.P.=iep"]),
    ("A.D.A., I.E.P.'s, I.E.P.s", ["A.D.A.=ada", "I.E.P.=iep", "I.E.P.s=iep"]),
    ("I.E.P. team", ["I.E.P. team=iep-team"]),
    ("the U.S. Department of Education", ["U.S. Department of Education=ed-department"]),
    // letter case
    ("RTI, RtI and Rti, not rti", ["RTI=rti", "RtI=rti", "Rti=rti"]),
    ("SPED, SpEd and Sped, not sped", ["SPED=sped", "SpEd=sped", "Sped=sped"]),
    ("a 2e student", ["2e=twice"]),
    ("Cue, cues", ["Cue=cue", "cues=cue"]),
    // word edges
    ("pre-IEP, IEP-based, (IEP), “IEP”, *IEP*, _IEP_", Array(repeating: "IEP=iep", count: 6)),
    ("IEPx xIEP IEPé éIEP IEP1 1IEP", []),
    ("IEP\u{301}", []),
    ("IEP²", ["IEP=iep"]),
    ("IEP\u{AD}", ["IEP=iep"]),
    ("spe\u{AD}cial educa\u{AD}tion", ["spe\u{AD}cial educa\u{AD}tion=sped"]),
    ("speciﬁc learning disability", ["speciﬁc learning disability=sld"]),
    ("EDUCACIÓN ESPECIAL", ["EDUCACIÓN ESPECIAL=spanish"]),
    ("goal(s): annual goal(s)", ["annual goal=goal"]),
    // editions are no form numbers
    ("CELF-5 scores", ["CELF=celf"]),
    ("IDEA-2004 and IDEA 2004", ["IDEA=idea", "IDEA=idea"]),
  ])
  func matches(_ text: String, _ expected: [String]) {
    #expect(Fixtures.matches(text) == expected)
  }

  @Test func protectedRangesHoldNoTerms() {
    let text = "Ida IEP Jones has an IEP team meeting."
    #expect(Fixtures.matches(text, protecting: [4..<7]) == ["IEP team meeting=iep-team-meeting"])
    // A longer form that is barred leaves the shorter ones.
    let team = text.utf8.count - "team meeting.".utf8.count
    #expect(Fixtures.matches(text, protecting: [team..<team + 1, 0..<11]) == ["IEP=iep"])
  }

  @Test func severalSensesAreAllCandidates() {
    #expect(Fixtures.matches("PT and ED") == ["PT=pt,pt-part-time,tx-ppcd", "ED=ed,ed-department"])
  }

  @Test func namesOfFormsAreFound() {
    let found = Fixtures.matcher.entries(named: Array("Assistive  Technology devices".utf8))
    #expect(found.map(Fixtures.index.id(of:)) == ["at"])
    #expect(Fixtures.matcher.entries(named: Array("assistive technology plan".utf8)).isEmpty)
    #expect(Fixtures.matcher.entries(named: []).isEmpty)
  }
}
