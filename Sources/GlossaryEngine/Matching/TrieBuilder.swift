/// Writes the trie of a glossary as ``PhraseTrie`` reads it: the written forms sorted by their edges, and cut into nodes level by level.
enum TrieBuilder {
  private struct Row {
    var edges: [UInt32]
    var form: WrittenForm
    var entry: Int
  }

  /// O(n log n) in the words of all forms.
  static func write(_ entries: [GlossaryEntry], to writer: inout IndexWriter) {
    var words: [ArraySlice<UInt8>] = [[]]
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(of word: ArraySlice<UInt8>) -> Int {
      if let number = numbers[word] { return number }
      words.append(word)
      numbers[word] = words.count - 1
      return words.count - 1
    }
    var rows: [Row] = []
    for (entry, source) in entries.enumerated() {
      for written in source.forms + [source.acronym, source.label].compactMap(\.self) {
        for form in WrittenForm.all(of: Array(written.utf8), source.match) {
          let edges = form.ends.indices.map { index in
            PhraseTrie.edge(index == 0 ? Gap.space : form.gaps[index - 1], number(of: form.word(index)))
          }
          rows.append(Row(edges: edges, form: form, entry: entry))
        }
      }
    }
    rows.sort { left, right in
      left.edges == right.edges
        ? left.entry < right.entry : left.edges.lexicographicallyPrecedes(right.edges)
    }
    FirstWords.write(rows.lazy.map(\.form), to: &writer)
    write(rows, words, to: &writer)
  }

  private static func write(_ rows: [Row], _ words: [ArraySlice<UInt8>], to writer: inout IndexWriter) {
    var edges: [UInt32] = [0]
    var nodes: [PhraseTrie.Node] = []
    var patterns: [Pattern] = []
    var exact: [UInt8] = []
    /// The rows below each node, and how many of their edges lead to it.
    var waiting: [(rows: Range<Int>, depth: Int)] = [(rows.indices, 0)]
    var starts = [Int](repeating: 0, count: words.count)
    while nodes.count < waiting.count {
      let (below, depth) = waiting[nodes.count]
      var node = PhraseTrie.Node(firstChild: UInt32(edges.count), firstPattern: UInt32(patterns.count))
      var at = below.lowerBound
      // Forms that end here are the shortest, so they come first.
      while at < below.upperBound, rows[at].edges.count == depth {
        add(rows[at], to: &patterns, Int(node.firstPattern), &exact)
        at += 1
      }
      while at < below.upperBound {
        let edge = rows[at].edges[depth]
        var end = at + 1
        while end < below.upperBound, rows[end].edges[depth] == edge { end += 1 }
        let word = Int(edge & 0xFF_FFFF)
        node.nextLetters |= PhraseTrie.letterBit(words[word].first ?? 0)
        if depth == 0 { starts[word] = edges.count }
        edges.append(edge)
        waiting.append((at..<end, depth + 1))
        at = end
      }
      nodes.append(node)
    }
    nodes.append(PhraseTrie.Node(firstChild: UInt32(edges.count), firstPattern: UInt32(patterns.count)))
    Vocabulary.write(words, nodes: starts, to: &writer)
    writer.add(edges)
    writer.add(nodes)
    writer.add(patterns)
    writer.add(exact)
  }

  /// Adds the pattern of a row, unless the same entry has it at this node already. A form that matches in any case needs
  /// no letters of its own.
  private static func add(_ row: Row, to patterns: inout [Pattern], _ first: Int, _ exact: inout [UInt8]) {
    let letters = row.form.policy == .any ? [] : row.form.exact
    let isKnown = patterns[first...].contains { known in
      known.entry == row.entry && known.policy == row.form.policy && known.isShort == row.form.isShort
        && exact[known.exact].elementsEqual(letters)
    }
    if isKnown { return }
    let range = exact.count..<exact.count + letters.count
    exact += letters
    patterns.append(
      Pattern(entry: row.entry, policy: row.form.policy, isShort: row.form.isShort, exact: range))
  }
}
