/// The texts of an entry in the index, in order. Adding one is a new version of ``IndexWriter/header``.
enum IndexField: Int, CaseIterable {
  case id, label, acronym, forms, match, article, meaning, forYourChild, question, topic, state, cues, prior,
    source,
    reviewed, pack

  static let count = allCases.count
  /// Stands between the members of a list.
  static let comma: UInt8 = 0
}

/// The texts of entries, one after the other, and where each starts; one more start than there are texts.
struct EntryTexts: Sendable {
  private let bytes: FlatArray<UInt8>
  private let starts: FlatArray<UInt32>

  static func write(_ entries: [GlossaryEntry], to writer: inout IndexWriter) {
    var bytes: [UInt8] = []
    var starts: [UInt32] = [0]
    for entry in entries {
      for field in IndexField.allCases {
        bytes += text(of: entry, field)
        starts.append(UInt32(bytes.count))
      }
    }
    writer.add(bytes)
    writer.add(starts)
  }

  init(reading reader: inout IndexReader) {
    bytes = reader.array(of: UInt8.self)
    starts = reader.array(of: UInt32.self)
    reader.require(starts.last.map(Int.init) == bytes.count)
  }

  /// How many entries there are.
  var count: Int { starts.count / IndexField.count }

  subscript(field: IndexField, entry: Int) -> Slice<FlatArray<UInt8>> {
    let at = entry * IndexField.count + field.rawValue
    return bytes[Int(starts[at])..<Int(starts[at + 1])]
  }

  private static func text(of entry: GlossaryEntry, _ field: IndexField) -> [UInt8] {
    switch field {
    case .id: bytes(entry.id)
    case .label: bytes(entry.label)
    case .acronym: bytes(entry.acronym)
    case .forms: list(entry.forms)
    case .match: bytes(entry.match.rawValue)
    case .article: bytes(entry.article)
    case .meaning: bytes(entry.meaning)
    case .forYourChild: bytes(entry.forYourChild)
    case .question: bytes(entry.question)
    case .topic: bytes(entry.topic)
    case .state: bytes(entry.state)
    case .cues: list(entry.cues)
    case .prior: bytes(entry.prior.map(String.init))
    case .source: bytes(entry.source)
    case .reviewed: bytes(entry.reviewed)
    case .pack: bytes(entry.pack)
    }
  }

  private static func bytes(_ text: String?) -> [UInt8] {
    (text ?? "").utf8.filter { $0 != IndexField.comma }
  }

  private static func list(_ texts: [String]) -> [UInt8] {
    Array(texts.map(bytes).joined(separator: [IndexField.comma]))
  }
}
