private import CYaml
import IEPModel

/// The only file that touches libyaml, which Yams carries: what the parser meets, in order, with exact places.
///
/// Yams' own nodes know only where a value begins, and are put together by recursion.
enum YAMLEvents {
  enum Style { case plain, singleQuoted, doubleQuoted, block }

  enum Kind {
    case document
    case scalar(Style, value: [UInt8])
    case open(isMap: Bool)
    case close
    case alias
  }

  struct Event {
    var kind: Kind
    /// Bytes of the draft. Empty for an empty value, and where a list or map ends by its indent.
    var span: SourceSpan
    var hasAnchor = false
    var hasTag = false
  }

  /// Hands over every event; stops at the first that `take` throws at. Linear in the size for nesting up to a limit.
  static func read(
    _ bytes: [UInt8], limits: Limits, _ take: (Event) throws(ReadFailure) -> Void
  ) throws(ReadFailure) {
    // libyaml counts characters from the byte order mark on, or does not, as it likes: it never sees one.
    let start = bytes.starts(with: DataMarkup.byteOrderMark) ? DataMarkup.byteOrderMark.count : 0
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw failure("there is not enough memory", 0) }
    defer { yaml_parser_delete(parser) }
    try bytes.withUnsafeBufferPointer { (buffer) throws(ReadFailure) in
      let input = buffer[start...]
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, UnsafeBufferPointer(rebasing: input).baseAddress, input.count)
      var places = CharacterPlaces(buffer, from: start)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
          throw problem(parser.pointee, &places, start, limits)
        }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return }
        guard var read = read(event) else { continue }
        let first = places.offset(of: Int(event.start_mark.index))
        read.span = SourceSpan(first, places.offset(of: Int(event.end_mark.index)))
        try take(read)
      }
    }
  }

  private static func read(_ event: yaml_event_t) -> Event? {
    let nowhere = SourceSpan(0, 0)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .document, span: nowhere)
    case YAML_ALIAS_EVENT: return Event(kind: .alias, span: nowhere)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return Event(kind: .close, span: nowhere)
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      return Event(
        kind: .open(isMap: false), span: nowhere, hasAnchor: list.anchor != nil, hasTag: list.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      return Event(
        kind: .open(isMap: true), span: nowhere, hasAnchor: map.anchor != nil, hasTag: map.tag != nil)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = Array(UnsafeBufferPointer(start: scalar.value, count: Int(scalar.length)))
      let style: Style =
        switch scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
      return Event(
        kind: .scalar(style, value: value), span: nowhere, hasAnchor: scalar.anchor != nil,
        hasTag: scalar.tag != nil)
    default: return nil
    }
  }

  private static func problem(
    _ parser: yaml_parser_t, _ places: inout CharacterPlaces, _ start: Int, _ limits: Limits
  ) -> ReadFailure {
    let text = parser.problem.map { String(cString: $0) } ?? ""
    if parser.error == YAML_READER_ERROR {
      return failure(YAMLReasons.plain(text), start + Int(parser.problem_offset))
    }
    let at = places.offset(of: Int(parser.problem_mark.index))
    // libyaml looks ahead: it can meet its own limit (1,000) before ours.
    if text.hasPrefix("Maximum nesting level") { return .tooDeep(at: at, limit: limits.depth) }
    return failure(YAMLReasons.plain(text), at)
  }

  private static func failure(_ reason: String, _ at: Int) -> ReadFailure {
    .malformed(.yaml, at: at, reason: reason)
  }
}

/// libyaml counts characters; a place counts bytes. Places are asked for nearly in order, so this walks from the last.
private struct CharacterPlaces {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    offset = start
  }

  /// O(distance from the last place).
  mutating func offset(of index: Int) -> Int {
    while self.index < index, offset < bytes.count {
      self.index += 1
      repeat { offset += 1 } while offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }
    while self.index > index, offset > 0 {
      self.index -= 1
      repeat { offset -= 1 } while offset > 0 && bytes[offset] & 0xC0 == 0x80
    }
    return offset
  }
}
