import IEPModel

/// Ed-Fi 6.1 special education data model (`InterchangeSpecialEducationDataModel`): flat records of many students,
/// joined by the identity of a plan.
enum EdFiVocabulary {
  static let root = "InterchangeSpecialEducationDataModel"

  /// All plans of a file, in its order, each with a tree that holds its own records alone.
  static func read(_ root: DataNode, _ words: ElementTable) -> [PlanInData] {
    EdFiFile(root).plans.map { plan in
      let tree = DataNode(
        name: root.name, value: .map(plan.records.map(\.node).sorted { $0.span < $1.span }), span: root.span)
      var reading = EdFiReading(plan: plan)
      reading.read()
      let kept = KeptWords(
        of: tree, words, claimed: reading.draft.claimedSpans, owners: reading.owners, spell: EdFiCodes.spell)
      reading.draft.sections = kept.sections
      return PlanInData(root: tree, draft: reading.draft, diagnostics: reading.diagnostics + kept.diagnostics)
    }
  }
}

/// Values as Ed-Fi writes them.
enum EdFiCodes {
  /// The value of a descriptor, `uri://ed-fi.org/IEPStatusDescriptor#Active`, whatever stands before the sign. It
  /// stands for the whole address.
  static func value(_ text: SpannedText) -> SpannedText {
    let bytes = text.bytes
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "#")), sign + 1 < bytes.count,
      !bytes[..<sign].contains(UInt8(ascii: " ")), Array(bytes[..<sign]).contains(run: Array("://".utf8))
    else { return text }
    return text.saying(text[(sign + 1)..<text.count].trimmed.string)
  }

  /// A value in words: `ServicesInitiated` as "Services initiated", `IDEAIEPDevelopment` as "IDEA: IEP development",
  /// `true` as "Yes".
  static func spell(_ name: String, _ text: SpannedText) -> SpannedText {
    let value = value(text)
    switch value.string {
    case "true": return value.saying("Yes")
    case "false": return value.saying("No")
    default: break
    }
    guard name.hasPrefix("Event"), value != text, !value.bytes.contains(UInt8(ascii: " ")) else {
      return value
    }
    let law = value.string.hasPrefix("IDEA") ? "IDEA" : ""
    let rest = KeptWords.spelledOut(String(value.string.dropFirst(law.count)))
    return value.saying(law.isEmpty ? rest : "\(law): \(rest)")
  }
}
