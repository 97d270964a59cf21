import IEPModel

/// Which vocabulary a document is written in, by its outermost element.
enum XMLVocabulary {
  /// O(bytes before the end of the first start tag).
  static func format(of bytes: [UInt8]) -> SourceFormat {
    var tokens = XMLTokens(bytes)
    while let token = tokens.next() {
      guard case .start(let root) = token else { continue }
      let name = String(decoding: bytes[root.name.local.range], as: UTF8.self)
      if a4l.contains(name) { return .a4lXml }
      return name == edfi || host(of: root, bytes) == edfiHost ? .edfiXml : .plainiepXml
    }
    return .plainiepXml
  }

  /// The root elements of A4L xPress IEP, for one plan and for a list.
  private static let a4l: Set<String> = [
    "xIndividualizedEducationPlan", "xIndividualizedEducationPlans", "xTransferIep", "xTransferIeps",
  ]
  private static let edfi = "InterchangeSpecialEducationDataModel"
  private static let edfiHost = "ed-fi.org"

  /// The host of the default namespace's address, without `www.`; nil where there is none.
  private static func host(of tag: XMLTag, _ bytes: [UInt8]) -> String? {
    var at = tag.name.span.end
    while let attribute = XMLAttribute.read(bytes, at) {
      at = attribute.span.end
      guard bytes[attribute.name.span.range].elementsEqual("xmlns".utf8) else { continue }
      let address = String(decoding: bytes[attribute.value.range], as: UTF8.self).lowercased()
      let parts = address.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 2, parts[1].isEmpty else { return nil }
      return String(parts[2].hasPrefix("www.") ? parts[2].dropFirst(4) : parts[2])
    }
    return nil
  }
}
