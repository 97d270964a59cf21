/// Writes the lines of an index and notes where each field starts.
struct IndexWriter {
  private(set) var bytes = IndexFormat.header
  private(set) var starts: [UInt32] = []

  /// Sorts by the bytes of the ids, so that the same entries give the same file in whatever order they come.
  /// Of two entries with one id the first is written.
  init(_ entries: [GlossaryEntry]) {
    let order = entries.indices.sorted { left, right in
      let (first, second) = (entries[left].id, entries[right].id)
      return first == second ? left < right : first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    var last: String?
    for index in order where entries[index].id != last {
      write(entries[index])
      last = entries[index].id
    }
    starts.append(UInt32(bytes.count))
  }

  private mutating func write(_ entry: GlossaryEntry) {
    for field in IndexField.allCases {
      starts.append(UInt32(bytes.count))
      switch field {
      case .id: write(entry.id)
      case .label: write(entry.label)
      case .acronym: write(entry.acronym)
      case .forms: write(entry.forms)
      case .match: write(entry.match.rawValue)
      case .article: write(entry.article)
      case .meaning: write(entry.meaning)
      case .forYourChild: write(entry.forYourChild)
      case .question: write(entry.question)
      case .topic: write(entry.topic)
      case .cues: write(entry.cues)
      case .prior: write(entry.prior.map(String.init))
      case .source: write(entry.source)
      case .reviewed: write(entry.reviewed)
      }
      bytes.append(IndexFormat.tab)
    }
    bytes[bytes.count - 1] = IndexFormat.lineFeed
  }

  private mutating func write(_ text: String?) {
    for byte in (text ?? "").utf8 {
      if let letter = IndexFormat.escape(byte) {
        bytes += [IndexFormat.backslash, letter]
      } else {
        bytes.append(byte)
      }
    }
  }

  private mutating func write(_ texts: [String]) {
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(IndexFormat.bar) }
      write(text)
    }
  }
}
