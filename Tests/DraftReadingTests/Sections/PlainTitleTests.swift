import IEPModel
import Testing

@testable import DraftReading

/// Notices and plans for after school whose titles stand in plain letters over their lines, in frames or in cells.
@Suite struct PlainTitleTests {
  private static let notice = [
    ("Action Proposed", NoticeItem.Item.actionProposed, "Start speech therapy two times a week."),
    ("Explanation of why the action is proposed", .reasons, "Her speech test was in the low range."),
    (
      "Options considered and rejected", .otherOptions,
      "A special class was looked at; it was too far from peers."
    ),
    ("Information Used", .information, "The speech test of May 2026 and teacher notes."),
    ("Other Relevant Factors", .otherFactors, "The family moves in June."),
  ]

  @Test(arguments: ["lines", "headings", "frames", "cells"])
  func aNoticeIsReadUnderItsTitles(layout: String) throws {
    let body = Self.notice.map { title, _, text in
      switch layout {
      case "headings": "### \(title)\n\n\(text)\n"
      case "frames": "<table><tr><th>\(title)</th></tr><tr><td>\(text)</td></tr></table>"
      case "cells": "<tr><td>\(title)</td><td>\(text)</td></tr>"
      default: "\(title)\n\(text)"
      }
    }.joined(separator: "\n")
    let (head, name) =
      switch layout {
      case "headings": ("## Prior Written Notice\n\n", "a.md")
      case "lines": ("PRIOR WRITTEN NOTICE\n", "a.txt")
      default: ("<h2>Prior Written Notice</h2>", "a.html")
      }
    let draft = try Drafts.read(
      head + (layout == "cells" ? "<table>\(body)</table>" : body) + "\n", named: name)
    #expect(draft.notice.map(\.item) == Self.notice.map(\.1))
    #expect(draft.notice.map(\.text.value) == Self.notice.map(\.2))
  }

  @Test(arguments: [
    "### The school proposes to\n\nStart speech therapy.",
    "| The school proposes to | Start speech therapy. |\n|---|---|\n| Reasons | Her test was low. |",
  ])
  func halfASentenceIsATitle(text: String) throws {
    let draft = try Drafts.read("## Prior Written Notice\n\n\(text)\n", named: "a.md")
    #expect(draft.notice.first?.item == .actionProposed)
    #expect(draft.notice.first?.text.value == "Start speech therapy.")
  }

  @Test func anAnswerIsNoTitle() throws {
    let draft = try Drafts.read(
      """
      PRIOR WRITTEN NOTICE
      Reasons
      Reports and test data used by the team show slow growth
      in reading since May.
      """, named: "a.txt")
    #expect(draft.notice.map(\.item) == [.reasons])
  }

  @Test(arguments: ["Training", "Education and Training", "Postsecondary Education/Training"])
  func areasStandOverTheirGoals(area: String) throws {
    let lines = [
      (area, "After high school, Ada will study nursing at a community college."),
      ("Employment", "After high school, Ada will work part time in a clinic."),
    ]
    let text = "TRANSITION PLAN\n" + lines.map { "\($0)\n\($1)" }.joined(separator: "\n") + "\n"
    let frames =
      "<h2>Transition Plan</h2>"
      + lines.map { "<table><tr><th>\($0)</th></tr><tr><td>\($1)</td></tr></table>" }.joined()
    for (draft, name) in [(text, "a.txt"), (frames, "a.html")] {
      let goals = try Drafts.read(draft, named: name).transition.goals
      #expect(goals.map(\.area?.value) == [area, "Employment"], "\(name)")
      #expect(goals.map(\.text.value) == lines.map(\.1), "\(name)")
    }
  }

  @Test func trainingOutsideOfItIsOfStaff() throws {
    let draft = try Drafts.read("## Training\n\nThe aide learns to use the lift.\n", named: "a.md")
    #expect(draft.staffSupports.map(\.value) == ["The aide learns to use the lift."])
  }
}
