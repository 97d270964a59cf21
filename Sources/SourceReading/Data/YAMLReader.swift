import IEPModel
private import Yams

/// YAML → names and values, each with its place. Aliases are refused: they can expand without bound.
enum YAMLReader {
  static func read(_ source: SourceText, limits: Limits) throws(ReadFailure) -> Outcome<SourceTree> {
    let index = LineIndex(source.bytes)
    let lines = index.lines(of: source.bytes)
    func offset(_ mark: Mark?) -> Int {
      guard let mark, lines.indices.contains(mark.line - 1) else { return 0 }
      let line = lines[mark.line - 1]
      // Yams counts columns in characters; a place counts bytes.
      var (at, column) = (line.start, 1)
      while at < line.end, column < mark.column {
        at += 1
        while at < line.end, source.bytes[at] & 0xC0 == 0x80 { at += 1 }
        column += 1
      }
      return at
    }
    if let alias = firstAlias(source.bytes, lines) {
      throw .malformed(.yaml, at: alias, reason: "aliases (&name, *name) are not read: write the value out")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(decoding: source.bytes, as: UTF8.self))
    } catch let YamlError.scanner(_, problem, mark, _) {
      throw .malformed(.yaml, at: offset(mark), reason: problem)
    } catch let YamlError.parser(_, problem, mark, _) {
      throw .malformed(.yaml, at: offset(mark), reason: problem)
    } catch let YamlError.composer(_, problem, mark, _) {
      throw .malformed(.yaml, at: offset(mark), reason: problem)
    } catch let YamlError.duplicatedKeysInMapping(_, context) {
      throw .malformed(.yaml, at: offset(context.mark), reason: "the same name stands twice")
    } catch {
      throw .malformed(.yaml, at: 0, reason: "this is not YAML")
    }
    guard let root else { throw .empty }
    var count = 0
    /// An alias that slipped past the look above would show here: the values grow beyond the file.
    var volume = 0
    func convert(_ node: Node, name: SpannedText?, depth: Int) throws(ReadFailure) -> DataNode {
      let at = offset(node.mark)
      count += 1
      if depth > limits.depth { throw .tooDeep(at: at, limit: limits.depth) }
      if count > limits.nodes { throw .tooManyBlocks(at: at, limit: limits.nodes) }
      switch node {
      case .scalar(let scalar):
        let text = spanned(scalar, at)
        volume += text.count
        if volume > source.bytes.count {
          throw .malformed(.yaml, at: at, reason: "the values are larger than the file: aliases are not read")
        }
        return DataNode(
          name: name, value: .scalar(text, kind(of: scalar)), span: text.spans.extent ?? SourceSpan(at, at))
      case .sequence(let sequence):
        var members: [DataNode] = []
        for member in sequence { members.append(try convert(member, name: nil, depth: depth + 1)) }
        return DataNode(
          name: name, value: .list(members), span: members.map(\.span).extent ?? SourceSpan(at, at))
      case .mapping(let mapping):
        var members: [DataNode] = []
        for (key, value) in mapping {
          guard case .scalar(let scalar) = key else {
            throw .malformed(.yaml, at: offset(key.mark), reason: "a name must be plain text")
          }
          members.append(try convert(value, name: spanned(scalar, offset(key.mark)), depth: depth + 1))
        }
        return DataNode(
          name: name, value: .map(members), span: members.map(\.span).extent ?? SourceSpan(at, at))
      case .alias:
        throw .malformed(.yaml, at: at, reason: "aliases are not read: write the value out")
      }
    }
    func spanned(_ scalar: Node.Scalar, _ at: Int) -> SpannedText {
      var text = SpannedText()
      let value = Array(scalar.string.utf8)
      var start = at
      if start < source.bytes.count, scalar.style == .doubleQuoted || scalar.style == .singleQuoted {
        start += 1
      }
      let end = start + value.count
      if end <= source.bytes.count, Array(source.bytes[start..<end]) == value {
        text.append(SourceSpan(start, end), of: source.bytes)
      } else {
        text.append(value, standingFor: SourceSpan(start, lineEnd(start)))
      }
      return text
    }
    func lineEnd(_ at: Int) -> Int { lines[index.location(of: at).line - 1].end }
    let tree = SourceTree(format: .yaml, content: .data(try convert(root, name: nil, depth: 0)), markup: [])
    return Outcome(tree)
  }

  private static func kind(of scalar: Node.Scalar) -> DataScalar {
    guard scalar.style == .plain || scalar.style == .any else { return .string }
    if ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .null }
    if ["true", "false", "True", "False"].contains(scalar.string) { return .bool }
    return Decimal(scalar.string) != nil ? .number : .string
  }

  /// Where an anchor or alias stands as a value: after `: ` or `- `, at the start of a line, or in `[…]`, `{…}`.
  private static func firstAlias(_ bytes: [UInt8], _ lines: [SourceSpan]) -> Int? {
    var flow = 0
    for line in lines {
      var isValue = true
      var quote: UInt8?
      for index in line.range {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
          continue
        }
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "&"):
          if isValue, index + 1 < line.end, bytes[index + 1].isWordByte { return index }
          isValue = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          if isValue { quote = byte }
          isValue = false
        case UInt8(ascii: "["), UInt8(ascii: "{"):
          if isValue { flow += 1 }
        case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
        case UInt8(ascii: ","): isValue = flow > 0
        case UInt8(ascii: ":"): isValue = true
        case UInt8(ascii: "-"): break
        case UInt8(ascii: "#") where isValue: break
        default: if !byte.isASCIISpace { isValue = false }
        }
      }
    }
    return nil
  }
}
