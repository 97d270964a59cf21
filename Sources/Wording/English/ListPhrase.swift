extension Catalogue {
  /// Words in a row, as `list.two`, `list.middle` and `list.last` join them: "a, b, and c". Nil for none,
  /// and where one is empty. O(length × words).
  public func list(_ items: [String]) -> String? {
    guard var text = items.first, !text.isEmpty else { return nil }
    for (index, item) in items.enumerated().dropFirst() {
      let isLast = index == items.count - 1
      let key: SentenceKey = !isLast ? .listMiddle : index == 1 ? .listTwo : .listLast
      guard let longer = phrase(key, [.items: .text(text), .item: .text(item)]) else { return nil }
      text = longer
    }
    return text
  }
}
