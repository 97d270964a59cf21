/// Writes tables, labelled lines and headings as a format has them, the same facts in each.
struct FormWriter {
  enum Format: String, CaseIterable { case md, txt, html }

  let format: Format
  private(set) var blocks: [String] = []

  init(_ format: Format) { self.format = format }

  var text: String { blocks.joined(separator: format == .md ? "\n\n" : "\n") + "\n" }

  mutating func heading(_ title: String, _ level: Int = 2) {
    switch format {
    case .md: blocks.append(String(repeating: "#", count: level) + " " + title)
    case .txt: blocks.append(level < 3 ? title.uppercased() : title)
    case .html: blocks.append("<h\(level)>\(title)</h\(level)>")
    }
  }

  mutating func line(_ text: String) { blocks.append(format == .html ? "<p>\(text)</p>" : text) }

  /// `Label: value` lines, one below another.
  mutating func fields(_ pairs: [(String, String)]) {
    let lines = pairs.map { label, value in label.hasSuffix("?") ? "\(label) \(value)" : "\(label): \(value)"
    }
    switch format {
    case .md: blocks += lines
    case .txt: blocks.append(lines.joined(separator: "\n"))
    case .html: blocks += lines.map { "<p>\($0)</p>" }
    }
  }

  /// Rows of two or three labels, each over the row of their values.
  mutating func stacked(_ pairs: [(String, String)]) {
    let width = pairs.count.isMultiple(of: 3) ? 3 : 2
    let rows = stride(from: 0, to: pairs.count, by: width).flatMap { start in
      let some = pairs[start..<min(start + width, pairs.count)]
      return [some.map(\.0), some.map(\.1)]
    }
    table(rows, hasHeads: false)
  }

  /// Labels in bold, each on a line over its value.
  mutating func below(_ pairs: [(String, String)]) {
    for (label, value) in pairs {
      switch format {
      case .md: blocks.append("**\(label)**\n\n\(value)")
      case .txt: blocks.append("\(label)\n\(value)\n")
      case .html: blocks.append("<p><b>\(label)</b></p><p>\(value)</p>")
      }
    }
  }

  /// `sign` for each line but in HTML, where "- " is an item of a list.
  mutating func list(_ items: [String], _ sign: String = "- ") {
    let isBullets = format == .html && sign == "- "
    let tag = isBullets ? "li" : "p"
    let lines = items.map { format == .html ? "<\(tag)>\(isBullets ? "" : sign)\($0)</\(tag)>" : sign + $0 }
    blocks.append(
      isBullets ? "<ul>\(lines.joined())</ul>" : lines.joined(separator: format == .html ? "" : "\n"))
  }

  /// In plain text the columns are at most 26 letters wide, and cells go on below; a blank line ends the table.
  mutating func table(_ rows: [[String]], hasHeads: Bool = true) {
    switch format {
    case .md:
      var lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
      lines.insert("|" + String(repeating: "---|", count: rows[0].count), at: 1)
      blocks.append(lines.joined(separator: "\n"))
    case .html:
      let lines = rows.enumerated().map { index, row in
        let tag = hasHeads && index == 0 ? "th" : "td"
        return "<tr>" + row.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
      }
      blocks.append("<table>" + lines.joined() + "</table>")
    case .txt:
      let widths = rows[0].indices.map { column in min(max(rows.map { $0[column].count }.max() ?? 0, 6), 26) }
      let lines = rows.flatMap { row -> [String] in
        let cells = zip(row, widths).map { Self.wrapped($0, $1) }
        return (0..<(cells.map(\.count).max() ?? 0)).map { index in
          let parts = zip(cells, widths).map { lines, width in
            let line = index < lines.count ? lines[index] : ""
            return line + String(repeating: " ", count: max(0, width - line.count))
          }
          let whole = parts.joined(separator: "   ")
          return String(whole.reversed().drop { $0 == " " }.reversed())
        }
      }
      blocks.append(lines.joined(separator: "\n") + "\n")
    }
  }

  /// Lines of at most so many letters, broken at blanks; one for an empty text.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
      }
    }
    return lines
  }
}
