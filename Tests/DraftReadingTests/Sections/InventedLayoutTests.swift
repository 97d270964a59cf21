import IEPModel
import Testing

@testable import DraftReading

/// Layouts that people think up for themselves: tables alone, sheets with a fact on each row, small pictures, numbers of several
/// parts; each with what must not be taken for it.
@Suite struct InventedLayoutTests {
  private func read(_ text: String, _ name: String = "a.md") throws -> IEPDraft {
    try Drafts.read(text, named: name)
  }

  @Test func tablesWithoutTitles() throws {
    let draft = try read(
      """
      | INDIVIDUALIZED EDUCATION PROGRAM | DRAFT |
      |---|---|
      | Student | Ana Ruiz |

      | Team member | Role |
      |---|---|
      | Nila Ruiz | Parent |
      | Fay Dunmore | LEA representative |

      | Area | What we know now |
      |---|---|
      | Strengths | Sings in the chamber choir |
      | Parent concerns | Her mother worries about travel to college |

      | # | Area | Goal | Where she starts | How measured |
      |---|---|---|---|---|
      | 1 | Writing | By December 2026, Ana will write an essay that scores 3 on a 4-point rubric | score of 2 | district rubric |
      | 2 | Work skills | By December 2026, Ana will complete a checklist with no more than 1 prompt | 4 prompts | coach checklist |

      | Service | How much | Who | Where | Dates |
      |---|---|---|---|---|
      | Speech-language therapy | 2 x 30 min/week | SLP | Speech room | 12/10/2025 – 12/8/2026 |
      | Job coaching | 90 min/week | Job coach | Community | 2/2/2026 – 6/12/2026 |

      | Accommodation | Where used |
      |---|---|
      | Word prediction software | All writing |
      | 50% extra time | Tests |
      """)
    #expect(draft.team.map(\.name?.value) == ["Nila Ruiz", "Fay Dunmore"])
    #expect(draft.strengths?.value == "Sings in the chamber choir")
    #expect(draft.goals.map(\.area?.value) == ["Writing", "Work skills"])
    #expect(draft.goals.map(\.baseline?.value) == [2, 4])
    #expect(draft.services.flatMap(\.amounts).map(\.totalMinutes) == [60, 90])
    #expect(draft.accommodations.count == 2)
  }

  @Test func aFactOnEachRow() throws {
    let rows = [
      "Section\tItem\tValue\tDetail", "Student\tName\tLeo Ruiz\t",
      "Student\tEligibility\tDevelopmental Delay\tprimary",
      "Dates\tIEP meeting\t2026-04-28\t", "Profile\tStrengths\tLeo knows all his shapes\t",
      "Special factors\tAssistive technology\tYes\tadapted scissors", "Goal 1\tArea\tFine motor\t",
      "Goal 1\tGoal\tBy 4/27/2027, Leo will cut along a line in 4 of 5 trials\t",
      "Goal 1\tBaseline\t0 of 5 trials\t",
      "ESY\tDecision\tYes\tregression after winter break",
    ]
    let draft = try read("IEP DRAFT\n\n" + rows.joined(separator: "\n") + "\n", "a.txt")
    #expect(draft.student.name?.value == "Leo Ruiz" && draft.dates.meeting?.value == "2026-04-28")
    #expect(draft.student.disabilities.map(\.category) == [.developmentalDelay])
    #expect(draft.strengths?.value == "Leo knows all his shapes")
    #expect(
      draft.goals.map(\.area?.value) == ["Fine motor"]
        && draft.goals.first?.baseline?.text.value == "0 of 5 trials")
    #expect(draft.extendedSchoolYear?.decision?.value == .yes)
    #expect(draft.specialFactors.map(\.answer.value) == [.yes])
  }

  @Test func rowsOfServicesAreNoFacts() throws {
    let rows = [
      "Service(s)\tFrequency\tLocation", "Written Expression\t3 x 40 min/week\tSpecial Ed classroom",
      "Speech-Language\t2 x 30 min/month\tSpeech room",
    ]
    let draft = try read("SERVICES\n\n" + rows.joined(separator: "\n") + "\n", "a.txt")
    #expect(draft.services.map(\.location?.value) == ["Special Ed classroom", "Speech room"])
  }

  @Test func smallPictures() throws {
    let draft = try read(
      """
      # 🗂️ IEP – DRAFT

      - 👤 **Student**
        - Name: Ana Ruiz
      - 🏷️ **Eligibility category**
        - ✅ Other Health Impairment
        - ⬜ Autism

      ## 🕒 Services

      - Occupational therapy
        - ⏱️ 2x/month, 30 min
        - 📍 Therapy room
        - 👩‍🏫 OTR
      - Counseling
        - ⏱️ one 25-minute session per week
        - 📍 Counselor's office

      ## 🧰 Accommodations

      - ⏰ Extended time (time and a half)
      - 🪑 Seat near the teacher
      """)
    #expect(draft.student.name?.value == "Ana Ruiz")
    #expect(draft.student.disabilities.map(\.category) == [.otherHealthImpairment])
    #expect(draft.services.map(\.name?.value) == ["Occupational therapy", "Counseling"])
    #expect(draft.services.map(\.location?.value) == ["Therapy room", "Counselor's office"])
    #expect(draft.services.flatMap(\.amounts).map(\.totalMinutes) == [60, 25])
    #expect(
      draft.accommodations.map(\.text.value) == ["Extended time (time and a half)", "Seat near the teacher"])
  }

  @Test func titlesOverDrawnLines() throws {
    let draft = try read(
      """
      Behavior Intervention Plan
      ===

      **Learner** ⟶ Rune Ruiz

      1) What Rune is good at
      ---
      Rune knows every train line in the city.

      2) What we teach instead
      ---
      Goal 1. By February 2027, Rune will ask for a break in 8 of 10 opportunities. (Baseline: 1 of 10.)

      Goal 2. By February 2027, Rune will stay for 25 minutes in 4 of 5 sessions.

      3) What adults do
      ---
      + Show the break card and wait 30 seconds
      """)
    #expect(
      draft.student.name?.value == "Rune Ruiz" && draft.strengths?.value.hasPrefix("Rune knows") ?? false)
    #expect(draft.goals.map(\.label?.value) == ["Goal 1", "Goal 2"])
    #expect(draft.goals.first?.baseline?.text.value == "1 of 10")
  }

  @Test func numbersOfSeveralParts() throws {
    let draft = try read(
      """
      2.0 PRESENT LEVELS
      2.3 EFFECT OF THE DISABILITY. When Ana is anxious she misses teaching.

      7.0 ACCOMMODATIONS
      7.1 Permanent pass to the counseling office
      7.2 Tests taken in a quiet room

      10.0 PLACEMENT
      Ana will be in general education 82% of the time.
      """, "a.txt")
    #expect(draft.impact?.value == "When Ana is anxious she misses teaching.")
    #expect(draft.accommodations.map(\.text.value).first == "Permanent pass to the counseling office")
    #expect(draft.accommodations.count == 2 && draft.placement?.percentInRegularClass?.value == 82)
  }

  @Test(arguments: [
    ("10.0 Placement", "placement"), ("5.1.2 Placement", "placement"),
    ("12 month service", "12 month service"),
    ("2 to 3 sessions", "to 3 sessions"),
  ]) func numbersBeforeTitles(title: String, phrase: String) {
    #expect(FormPhrase.normalized(Array(title.utf8)) == phrase)
  }

  @Test func minutesThatWereGiven() throws {
    let draft = try read(
      """
      # Progress Report on Annual Goals

      Student: **Ana Ruiz** · Grade 7

      ## How it is going

      | No. | Area | Annual goal | Baseline | Q1 |
      |---|---|---|---|---|
      | 1 | Reading | By May 2026, Ana will answer questions with 80% accuracy. | 45% | SP |

      ## Service minutes this quarter

      | Service | In the IEP | Delivered | Missed |
      |---|---|---|---|
      | Resource reading | 5 x 40 min per week | 1,560 min | 40 min (fire drill) |

      Reports are sent four times a year.
      """)
    #expect(draft.student.name?.value == "Ana Ruiz" && draft.goals.count == 1)
    #expect(draft.services.flatMap(\.amounts).map(\.totalMinutes) == [200])
    #expect(draft.progressReports?.times == 4)
  }

  @Test func areasOverGoalsThatNameNobody() throws {
    let draft = try read(
      """
      Annual goals
      ------------
      Reading

      * Read 90 wcpm on 3 consecutive weekly probes. Baseline: 51 wcpm.
      * Identify the main idea of a passage, 8 out of 10 passages. Baseline: 4 out of 10.

      Math

      * Solve addition problems with 85% accuracy on 4 of 5 worksheets. Baseline: 40%.
      """)
    #expect(draft.goals.map(\.area?.value) == ["Reading", "Reading", "Math"])
    #expect(draft.goals.map(\.baseline?.value) == [51, 4, 40])
  }

  @Test func toldInTheFirstPerson() throws {
    let draft = try read(
      """
      Dictated IEP draft. We met as the IEP team for Ana Ruiz, DOB 9/9/2008, 11th gr., Mesa Verde HS, on 4/1/2026.

      We agreed that Ana is still eligible under ID, with SLI as secondary.

      Mom's concern is that Ana trusts strangers too fast.

      Bx does not impede her learning. She is not an EL. She does need AT.

      We wrote two annual goals. For math, by 3/31/2027, Ana will pay the right amount in 9 out of 10 purchases.

      We propose these services. SAI in the SDC, 200 min daily, by the ed specialist. APE, 1x45 min per wk.

      Her accommodations are: directions repeated, extra time of 100%, and a visual checklist.

      After she leaves school, Ana will work part-time in a shop. After she leaves school, Ana will live with her sister.
      """, "a.txt")
    #expect(
      draft.student.disabilities.map(\.category) == [.intellectualDisability, .speechLanguageImpairment])
    #expect(draft.student.disabilities.last?.role == .secondary)
    #expect(draft.parentConcerns?.value.contains("trusts strangers") ?? false)
    #expect(
      draft.specialFactors.map(\.answer.value).sorted { $0.rawValue < $1.rawValue } == [.no, .no, .yes])
    #expect(draft.goals.count == 1 && draft.accommodations.count == 3 && draft.transition.goals.count == 2)
  }

  @Test func theOwnerOfAPlan() throws {
    let draft = try read(
      """
      Hi Ms. Keane,

      As promised, here is the draft of Finn Keane's Section 504 plan for the meeting on March 5, 2026. He is in grade 7.

      The plan would start on March 9, 2026.
      """, "a.txt")
    #expect(draft.student.name?.value == "Finn Keane" && draft.dates.start?.value == "2026-03-09")
    // A teacher's class is nobody's plan.
    #expect(try read("IEP\n\nThis is from Ana Keane's class at Elm.\n", "a.txt").student.name == nil)
  }

  @Test func numeralsFarFromTheirTitles() throws {
    let draft = try read(
      """
      V.    MEASURABLE ANNUAL GOALS
            1.  Written expression
                a.  Goal: By October 7, 2026, Mateo will write a paragraph scoring at least 3 on a 4-point rubric.
                b.  Objectives
                    i.   By February 2026, Mateo will write three sentences in 4 out of 5 samples.
                    ii.  By May 2026, Mateo will write four sentences in 4 out of 5 samples.

      VI.   SCHEDULE OF SERVICES
            A.  Special education
                •  Inclusion support in math: 30 minutes daily, general education classroom
            B.  Related services
                •  Speech therapy: 60 minutes per month, therapy room

      IX.   LEAST RESTRICTIVE ENVIRONMENT
            •  Mateo is in the general education classroom 86% of the school day.
      """, "a.txt")
    #expect(draft.goals.count == 1 && draft.goals.first?.objectives.count == 2)
    #expect(draft.services.map(\.name?.value) == ["Inclusion support in math", "Speech therapy"])
    #expect(draft.placement?.percentInRegularClass?.value == 86)
  }

  @Test func aBrothersDisability() throws {
    let draft = try read(
      """
      REASON FOR REEVALUATION
      Grady has an IEP. His half-brother Colt was found eligible under autism in 2024.

      ELIGIBILITY DETERMINATION
      [X] Specific Learning Disability
      [ ] Autism
      """, "a.txt")
    #expect(draft.student.disabilities.map(\.category) == [.specificLearningDisability])
  }

  @Test func aTableRightBelowOneOfTwoColumns() throws {
    let draft = try read(
      """
      State Testing
      SBA English Language Arts                        With accommodations
      SBA Mathematics                                  Without accommodations

      Service Matrix                                   09/22/2025 - 09/21/2026
      Service                       Provider                        Frequency                       Location
      Special Education
      Written Expression            Special Education Teacher       50 Minutes / 4 Times Weekly     Special Education
      Related
      Audiology                     Educational Audiologist         60 Minutes / 3 Times Yearly     General Education
      """, "a.txt")
    #expect(draft.assessments.map(\.participation.value) == [.withAccommodations, .regular])
    #expect(draft.services.map(\.name?.value) == ["Written Expression", "Audiology"])
    #expect(draft.services.flatMap(\.amounts).map(\.totalMinutes) == [200, 180])
  }
}
