import PlainIEP

/// A plan that says all that it should, and the same with one thing changed.
struct WholePlan {
  var text = """
    # Individualized Education Program (IEP)

    **Student Name:** Ilse Varga
    **Date of Birth:** 05/02/2015
    **Grade:** 5
    **Meeting Date:** 10/14/2025
    **IEP Start Date:** 10/20/2025
    **IEP End Date:** 10/13/2026
    **Annual Review Date:** 10/13/2026
    **Next Reevaluation:** 10/10/2027

    ## Strengths

    Ilse draws well and helps younger children.

    ## Parent Concerns

    Her mother wants her to read books on her own.

    ## Present Levels of Academic Achievement and Functional Performance

    Ilse reads 62 words correct per minute in fourth-grade text (September 2025).

    ## Impact of the Disability

    Her disability makes it hard to keep up when the class reads from the textbook.

    ## Special Factors

    - Does the student's behavior impede learning? [ ] Yes [x] No
    - Does the student need assistive technology? [ ] Yes [x] No

    ## Annual Goals

    **Goal 1:** By 10/13/2026, given a fourth-grade passage, Ilse will read aloud 95 words correct per minute on 3 of 4 weekly probes, as measured by curriculum-based measurement.

    Baseline: 62 words correct per minute.

    ## Special Education and Related Services

    | Service | Frequency | Duration | Location | Start Date | End Date |
    | --- | --- | --- | --- | --- | --- |
    | Specialized reading instruction | 3 times per week | 30 minutes | Special education classroom | 10/20/2025 | 10/13/2026 |

    ## Accommodations

    - Extended time (1.5x) on tests

    ## Least Restrictive Environment

    Percent of time in general education: 90%

    Explanation of the extent to which the student will not participate: She needs a quiet small group for reading lessons.

    ## Extended School Year

    ESY services: [ ] Yes [x] No
    Reason: No loss of skills was seen after breaks.

    ## State and District Assessments

    - State reading test: with accommodations

    ## Progress Reporting

    Parents will get written reports on the goals four times a year, with report cards.
    """

  /// The plan with words replaced, each of which must be in it.
  func with(_ changes: (String, String)...) throws -> WholePlan { try with(changes) }

  func with(_ changes: [(String, String)]) throws -> WholePlan {
    var plan = self
    for (old, new) in changes {
      guard plan.text.contains(old) else { throw Missing(words: old) }
      plan.text = plan.text.replacing(old, with: new)
    }
    return plan
  }

  struct Missing: Error { var words: String }

  func findings(_ engine: Engine) throws -> Findings {
    engine.check(try engine.read(SourceText(name: "plan.md", bytes: Array(text.utf8))))
  }
}
