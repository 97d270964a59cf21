import IEPModel
import Testing

@testable import DraftReading

/// Tables with a column that no list of names has, or whose names are set out askew.
@Suite struct UnknownColumnTests {
  // MARK: scores

  private static func scores(_ heads: String, _ rows: [String]) throws -> [Score] {
    let lines = (["EVALUATION RESULTS", "", heads] + rows).map { line -> String in
      let cells = line.split(separator: "|").map(String.init)
      return cells.map { $0 + String(repeating: " ", count: 36 - $0.count) }.joined()
    }
    return try Drafts.read(lines.joined(separator: "\n"), named: "a.txt").scores
  }

  @Test(arguments: [
    "WJ V|Standard score|Percentile|Range", "WISC-V (May 2026)|Standard score|Percentile|Range",
    "Woodcock-Johnson V (May 2026)|SS|Percentile|Confidence", "KTEA-3|SS|PR|Confidence band",
    "Cluster|Standard score|Percentile|90% CI",
  ])
  func theNameOfATestOverItsScores(heads: String) throws {
    let scores = try Self.scores(heads, ["  Basic Reading|78|7|74-82", "  Math Calculation|99|47|94-104"])
    #expect(scores.map(\.measure?.value) == ["Basic Reading", "Math Calculation"])
    #expect(scores.map(\.kind) == [.standardScore, .standardScore])
    #expect(scores.map(\.value) == [78, 99])
    #expect(scores.map(\.percentile) == [7, 47])
    #expect(scores.map(\.low) == [74, 94])
    #expect(scores.map(\.high) == [82, 104])
  }

  @Test func aNameOfAnotherTestFurtherDown() throws {
    let scores = try Self.scores(
      "WJ V (May 2026)|Standard score|Percentile|Range",
      ["  Basic Reading|78|7|74-82", "WISC-V (May 2026)", "  Processing Speed|77|6|71-88"])
    #expect(scores.map(\.measure?.value) == ["Basic Reading", "Processing Speed"])
    #expect(scores.map(\.high) == [82, 88])
  }

  @Test(arguments: [
    // What the test calls average, not how sure the score is.
    ["A|95|37|90-109", "B|101|53|90-109"], ["A|95|37|90-109", "B|84|14|80-89"],
    ["A|95|37|92-108", "B|101|53|92-108"], ["A|95|37|100-110", "B|101|53|98-104"],
    ["A|95|37|Average", "B|84|14|Low Average"],
  ])
  func aRangeThatIsNoInterval(rows: [String]) throws {
    let scores = try Self.scores("WJ V|Standard score|Percentile|Range", rows)
    #expect(scores.count == 2)
    #expect(scores.allSatisfy { $0.low == nil && $0.high == nil && $0.percentile != nil })
  }

  @Test func twoNamesOfScoresOverWordsAreNoHeads() throws {
    let scores = try Self.scores(
      "Reading|Standard score|Percentile|Notes", ["Math|see report|see report|not given"])
    #expect(scores.isEmpty)
  }

  // MARK: services

  @Test(arguments: [
    """
                                                                         Direct/    Hours in      Hours outside
    Service                     Provider              Start      End        Indirect   Gen Ed        Gen Ed         Per
    """,
    """
                                                                            Direct/    Hours in      Hours outside
    Service                     Provider              Start      End        Indirect   Gen Ed        Gen Ed         Per
    """,
    """
                                                                               Direct/   Hours in     Hours outside
    Service                     Provider              Start      End        Indirect   Gen Ed        Gen Ed         Per
    """,
  ])
  func twoLinesOfNamesThatStandAskew(heads: String) throws {
    let services = try Drafts.read(
      """
      SPECIAL EDUCATION AND RELATED SERVICES

      \(heads)
      Specialized instruction:    Special education     01/19/27   01/11/28   Direct        -          4.0 hrs        week
        reading                   teacher
      Specialized instruction:    Special education     01/19/27   01/11/28   Direct     1.5 hrs          -           week
        directions                teacher
      Nursing services            School nurse          01/19/27   05/21/27   Indirect   1.0 hrs          -           month
      """, named: "a.txt"
    ).services
    #expect(
      services.map(\.name?.value) == [
        "Specialized instruction: reading", "Specialized instruction: directions", "Nursing services",
      ])
    #expect(services.map { $0.amounts.map(\.totalMinutes) } == [[240], [90], [60]])
    #expect(services.map(\.setting) == [.specialEducation, .regularClass, .regularClass])
    #expect(services.map(\.end?.value) == ["2028-01-11", "2028-01-11", "2027-05-21"])
  }
}
