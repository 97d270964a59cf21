import IEPModel

/// A4L xPress IEP (SIF NA 4.x): `xIndividualizedEducationPlan`, alone, in a collection or inside `xTransferIep`.
///
/// Everything is optional, in any order and as often as it likes. What a field of the draft holds is read into it
/// (the crosswalk of the exchange standards); everything else is kept as words (``KeptWords``).
enum A4LVocabulary {
  /// The outermost elements that are read here, in small letters: the specification writes `xTransferIEP`, its schema
  /// `xTransferIep`.
  static let roots: Set<String> = single.union(collections)
  private static let single: Set<String> = ["xindividualizededucationplan", "xtransferiep"]
  private static let collections: Set<String> = ["xindividualizededucationplans", "xtransferieps"]

  /// All plans of a file, in its order, each with the part of the tree that is its own.
  static func read(_ root: DataNode, _ words: ElementTable) -> [PlanInData] {
    plans(in: root).map { read(plan: $0, words) }
  }

  /// The trees of the plans: of a collection, each with the outermost element around it alone.
  private static func plans(in root: DataNode) -> [DataNode] {
    let element = Element(root)
    guard collections.contains(element.name.lowercased()) else { return [root] }
    let plans = element.members.filter { single.contains($0.name.lowercased()) }
    if plans.count == 1 { return [root] }
    return plans.map { DataNode(name: root.name, value: .map([$0.node]), span: root.span) }
  }

  private static func read(plan root: DataNode, _ words: ElementTable) -> PlanInData {
    var element = Element(root)
    if collections.contains(element.name.lowercased()) {
      element = element.members.first { single.contains($0.name.lowercased()) } ?? element
    }
    let transfer = element.name.lowercased() == "xtransferiep" ? element : nil
    if let transfer {
      element =
        transfer.all("iep", "xIndividualizedEducationPlan").first ?? transfer.all("iep").first ?? transfer
    }
    var reading = A4LReading(people: transfer)
    reading.draft.kind = .iep
    reading.readStudent(element)
    for plan in element.all("iepPlan") {
      reading.readLevels(plan)
      reading.readGoals(plan)
      reading.readSupports(plan)
      reading.readPlacement(plan)
    }
    return reading.finish(root, words)
  }
}

/// One plan while it is read.
struct A4LReading {
  var draft = IEPDraft()
  var diagnostics: [Diagnostic] = []
  var owners: [KeptWords.Owner] = []
  /// The students, staff and schools that a transfer sends along.
  let people: Element?

  init(people: Element?) { self.people = people }

  /// A date; what is none stays words, and a day that no calendar has is pointed out.
  mutating func date(_ text: SpannedText?) -> Sourced<String>? {
    if let text, ElementValues.isImpossibleDate(text) {
      diagnostics.append(Diagnostic(.impossibleDate, .warning, at: text.spans.extent ?? SourceSpan(0, 0)))
    }
    return ElementValues.date(text)
  }

  /// Keeps as words what nothing read, and lists what is left.
  mutating func finish(_ root: DataNode, _ words: ElementTable) -> PlanInData {
    let kept = KeptWords(
      of: root, words, claimed: draft.claimedSpans, owners: owners, spell: A4LCodes.spell)
    draft.sections = kept.sections
    return PlanInData(root: root, draft: draft, diagnostics: diagnostics + kept.diagnostics)
  }
}

/// The words that a code stands for, by the element it stands in.
enum A4LCodes {
  static func spell(_ name: String, _ text: SpannedText) -> SpannedText {
    switch name {
    case "environmentForSchoolAge": text.spelled(CodeNames.schoolAge)
    case "environmentForEarlyChildhood": text.spelled(CodeNames.earlyChildhood)
    case "role", "intrinsicRole": text.spelled(CodeNames.roles)
    case "category": text.spelled(CodeNames.outcomes)
    case "status": yesOrNo(text.spelled(CodeNames.progress))
    case "standardGradeLevel", "gradeLevel", "gradeLevelCode": grade(text)
    case "disabilityCodeList": disability(text)
    default: yesOrNo(text)
    }
  }

  /// "04" as "4", "KG" as "kindergarten".
  static func grade(_ text: SpannedText) -> SpannedText {
    if text.count == 2, text.bytes.allSatisfy(\.isASCIIDigit), text.bytes[0] == UInt8(ascii: "0") {
      return text.saying(String(decoding: text.bytes[1...], as: UTF8.self))
    }
    return text.spelled(CodeNames.grades)
  }

  /// A code as the name of the category; words as they stand.
  static func disability(_ text: SpannedText) -> SpannedText {
    guard let category = DisabilityCategory(codeOrName: text.string), category.code == text.string else {
      return text
    }
    return text.saying(category.name)
  }

  private static func yesOrNo(_ text: SpannedText) -> SpannedText {
    switch text.string {
    case "true": text.saying("Yes")
    case "false": text.saying("No")
    default: text
    }
  }
}
