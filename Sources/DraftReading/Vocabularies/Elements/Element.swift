import IEPModel

/// One element of XML, read by the names of what stands in it. Order does not count, and whatever may stand once may
/// stand several times.
struct Element {
  let node: DataNode

  init(_ node: DataNode) { self.node = node }

  var name: String { node.name?.string ?? "" }

  /// Elements and attributes.
  var members: [Element] {
    switch node.value {
    case .scalar: []
    case .list(let members), .map(let members): members.filter { $0.name != nil }.map(Element.init)
    }
  }

  /// Its own words, also where attributes stand beside them; nil where there are none.
  var text: SpannedText? {
    var whole = SpannedText()
    switch node.value {
    case .scalar(let text, let kind): if kind != .null { whole = text }
    case .list(let members), .map(let members):
      for member in members where member.name == nil {
        if case .scalar(let text, let kind) = member.value, kind != .null { whole.append(text) }
      }
    }
    let words = whole.trimmed
    return words.isEmpty ? nil : words
  }

  /// All words inside, in their order, as one line.
  var allText: SpannedText {
    members.reduce(into: text ?? SpannedText()) { $0.append($1.allText) }.trimmed
  }

  /// All elements at the end of a path of names, in the file's order.
  func all(_ path: String...) -> [Element] { all(path[...]) }

  private func all(_ path: ArraySlice<String>) -> [Element] {
    guard let next = path.first else { return [self] }
    return members.filter { $0.name == next }.flatMap { $0.all(path.dropFirst()) }
  }

  /// The first words at the end of a path of names.
  func text(_ path: String...) -> SpannedText? { all(path[...]).lazy.compactMap(\.text).first }

  /// All words at the end of a path of names.
  func texts(_ path: String...) -> [SpannedText] { all(path[...]).compactMap(\.text) }

  /// The first words of an element with this name, however deep.
  func deep(_ name: String) -> SpannedText? {
    for member in members {
      if member.name == name, let text = member.text { return text }
      if let text = member.deep(name) { return text }
    }
    return nil
  }
}

extension SpannedText {
  /// Other words in its place.
  func saying(_ words: String) -> SpannedText {
    var text = SpannedText()
    text.append(words.utf8, standingFor: spans.extent ?? SourceSpan(0, 0))
    return text
  }

  /// The words that a code stands for; itself where the list does not have it.
  func spelled(_ names: [String: String]) -> SpannedText { names[string].map(saying) ?? self }
}

extension Sourced {
  /// Adds places where the same value stands again.
  mutating func stands(alsoAt more: [SourceSpan]) { spans = (spans + more).sorted() }
}
