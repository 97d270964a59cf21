public import IEPModel
import Wording

/// The official draft, written from structured data: parts in the order of the federal model form of 2006, its
/// blanks visible, each value with its place in the data.
public struct OfficialDraft: Sendable {
  let draft: IEPDraft
  let form: OfficialForm
  let source: [UInt8]

  /// `source` is what the draft's spans index, so that values keep their places; empty for a form left blank.
  public init(_ draft: IEPDraft, form: OfficialForm, source: [UInt8]) {
    self.draft = draft
    self.form = form
    self.source = source
  }

  /// The parts, each with its heading and its blocks. O(draft).
  public var sections: [Section] {
    let head = Section(
      kinds: [.cover], heading: nil, level: 1, span: SourceSpan(0, 0),
      blocks: [form.heading(1, form.phrase(title))] + (mark.map { [form.paragraph($0)] } ?? []))
    var own = draft.sections
    var parts: [Section] = []
    for kind in Self.order {
      let narrative = own.filter { $0.kinds.first == kind }
      own.removeAll { $0.kinds.first == kind }
      parts += self.parts(of: kind, narrative)
    }
    return [head] + parts
  }

  /// One part: what the data holds for it, then the words that the data gives under a heading of that kind.
  private func parts(of kind: SectionKind, _ narrative: [Section]) -> [Section] {
    let content = blocks(of: kind)
    let isNeeded = isWholePlan && Self.required.contains(kind)
    guard !content.isEmpty || !narrative.isEmpty || isNeeded else { return [] }
    if content.isEmpty, narrative.isEmpty { return [section([kind], nil, [form.paragraph(form.blank)])] }
    guard let first = narrative.first else { return [section([kind], nil, content)] }
    return [section(first.kinds, first.heading, content + first.blocks)]
      + narrative.dropFirst().map { section($0.kinds, $0.heading, $0.blocks) }
  }

  private func section(_ kinds: [SectionKind], _ heading: Sourced<String>?, _ blocks: [SourceBlock])
    -> Section
  {
    let title = heading?.spanned(in: source) ?? form.text(name(of: kinds))
    let spans = blocks.map(\.span).filter { !$0.isEmpty }
    return Section(
      kinds: kinds, heading: heading, level: 2, span: spans.extent ?? SourceSpan(0, 0),
      blocks: [form.heading(2, title)] + blocks)
  }

  private func name(of kinds: [SectionKind]) -> String {
    if kinds == [.other], let title = form.words.say(.titleOther) { return title }
    let joined = kinds.map(\.rawValue).joined(separator: "+")
    return form.names.heading(joined) ?? kinds.first.flatMap { form.names.heading($0.rawValue) }
      ?? kinds.first?.rawValue ?? ""
  }

  private var isWholePlan: Bool { draft.kind == .iep || draft.kind == .unknown }

  /// The order of the model form (U.S. Department of Education, 2006): how the child is doing, goals, reports,
  /// services, time outside the regular class, tests, plans for after school. What every form has besides stands
  /// before it or after it.
  static let order: [SectionKind] = [
    .studentInfo, .parentInfo, .meetingInfo, .dates, .eligibility, .team, .excusal,
    .parentConcerns, .studentInput, .strengths, .vision, .studentProfile, .presentLevels, .academic,
    .functional,
    .socialEmotional, .communication, .motor, .adaptive, .health, .preschool, .evaluationResults,
    .priorGoalsProgress, .impact, .needs, .specialFactors, .behaviorPlan, .assistiveTechnology,
    .communicationPlan, .languageNeeds, .goals, .objectives, .progressReporting, .services, .sdi,
    .relatedServices, .supplementaryAids, .accommodations, .modifications, .staffSupports, .transportation,
    .healthPlan, .physicalEducation, .esy, .placement, .lre, .nonacademic, .assessments, .testAccommodations,
    .alternateAssessment, .transition, .postsecondaryGoals, .transitionServices, .courseOfStudy, .graduation,
    .ageOfMajority, .summaryOfPerformance, .meetingNotes, .pwn, .safeguards, .consent, .signatures,
    .amendment,
    .copyProvided, .medicaid, .attachments, .stateSupplement, .cover, .other,
  ]

  /// What every plan must hold (34 CFR 300.320(a)): an empty part stays visible as a blank.
  static let required: Set<SectionKind> = [
    .presentLevels, .goals, .progressReporting, .services, .placement, .assessments,
  ]
}
