internal import CLibXML2
import IEPModel

/// The only file that touches libxml2, which alone decides whether bytes are well-formed XML.
///
/// It opens no file and no connection and builds no tree: its answer is what it counted, or where and why it
/// stopped. Names and values come from our own reading of the same bytes (``XMLBuilder``), whose places are exact.
enum XMLJudge {
  /// Never NOENT, DTDLOAD, DTDATTR, XINCLUDE, RECOVER or HUGE. The encoding is settled by then (``XMLScan``).
  private static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

  /// Sets the library up once for all threads.
  private static let setUp: Void = xmlInitParser()

  /// Throws ``ReadFailure/malformed(_:at:reason:)`` at the first error. Linear after ``XMLScan``.
  static func check(_ bytes: [UInt8], as format: SourceFormat) throws(ReadFailure) -> XMLTally {
    _ = setUp
    let hearing = XMLHearing(bytes)
    let isWellFormed = parse(hearing)
    if let error = hearing.error {
      throw .malformed(format, at: place(of: error, in: bytes), reason: reason(error.code))
    }
    if !isWellFormed { throw .malformed(format, at: 0, reason: reason(XML_ERR_INTERNAL_ERROR)) }
    return hearing.seen
  }

  private static func parse(_ hearing: XMLHearing) -> Bool {
    let pointer = Unmanaged.passUnretained(hearing).toOpaque()
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { pointer, _, _, _, _, _, attributes, _, _ in
      XMLHearing.at(pointer)?.count(attributes: attributes)
    }
    // A second lock behind the scan's, should it ever take a document type for something else.
    sax.internalSubset = { pointer, _, _, _ in
      XMLHearing.at(pointer)?.refuse(XML_ERR_DOCTYPE_NOT_FINISHED, at: 0)
    }
    sax.serror = { pointer, error in XMLHearing.at(pointer)?.hear(error) }
    let context = xmlCreateIOParserCtxt(
      &sax, pointer, { XMLHearing.at($0)?.give(to: $1, $2) ?? 0 }, nil, pointer, XML_CHAR_ENCODING_NONE)
    guard let context else { return false }
    defer { xmlFreeParserCtxt(context) }
    _ = xmlCtxtUseOptions(context, options)
    return withExtendedLifetime(hearing) { xmlParseDocument(context) == 0 && context.pointee.wellFormed == 1 }
  }
}

/// What the library asks for and tells while it parses one document. Nothing here throws or traps: C calls it.
private final class XMLHearing {
  private let bytes: [UInt8]
  private var given = 0
  private(set) var seen = XMLTally()
  private(set) var error: (code: xmlParserErrors, offset: Int)?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLHearing? {
    pointer.map { Unmanaged<XMLHearing>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Hands over the next bytes. After an error there are none, so that the library comes to its end at once
  /// instead of listing what else is wrong.
  func give(to buffer: UnsafeMutablePointer<CChar>?, _ length: Int32) -> Int32 {
    guard error == nil, let buffer else { return 0 }
    let count = min(bytes.count - given, Int(max(0, length)))
    UnsafeMutableRawBufferPointer(start: buffer, count: count).copyBytes(from: bytes[given..<(given + count)])
    given += count
    return Int32(count)
  }

  func count(attributes: Int32) {
    seen.elements += 1
    seen.attributes += Int(attributes)
  }

  func refuse(_ code: xmlParserErrors, at offset: Int) {
    if error == nil { error = (code, offset) }
  }

  /// Keeps the first error and its place. A prefix that nothing explains is none: it is left out of names, and
  /// stands in what was cut from a larger file.
  func hear(_ error: UnsafeMutablePointer<xmlError>?) {
    guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let code = xmlParserErrors(UInt32(error.code))
    if code == XML_NS_ERR_UNDEFINED_NAMESPACE { return }
    let input = error.ctxt?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input?.pointee
    refuse(code, at: input.map { Int($0.consumed) + ($0.cur - $0.base) } ?? given)
  }
}

extension XMLJudge {
  /// The library stands somewhere in or behind what it complains of; the first byte of that is the place.
  private static func place(of error: (code: xmlParserErrors, offset: Int), in bytes: [UInt8]) -> Int {
    let offset = min(max(0, error.offset), bytes.count)
    let before = offset > 0 ? bytes[offset - 1] : 0
    switch error.code {
    case XML_ERR_TAG_NAME_MISMATCH, XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED,
      XML_ERR_RESERVED_XML_NAME:
      return bytes[..<offset].lastIndex(of: UInt8(ascii: "<")) ?? offset
    case XML_ERR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING:
      return bytes[..<offset].lastIndex(of: UInt8(ascii: "&")) ?? offset
    case XML_ERR_INVALID_CHAR where before == UInt8(ascii: ";"):
      return bytes[..<offset].lastIndex(of: UInt8(ascii: "&")) ?? offset
    case XML_ERR_NAME_REQUIRED where before == UInt8(ascii: "&") || before == UInt8(ascii: "<"):
      return offset - 1
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
      return XMLTokens.firstWithoutEnd(bytes) ?? offset
    default: return offset
    }
  }

  /// What is wrong and what to do, without a word of the draft.
  private static func reason(_ code: xmlParserErrors) -> String {
    switch code {
    case XML_ERR_DOCUMENT_EMPTY: "XML begins with <, and something else stands here"
    case XML_ERR_DOCUMENT_END: "something stands after the end of the XML; a file holds one outermost element"
    case XML_ERR_TAG_NAME_MISMATCH: "an element is closed by another name than it was opened with"
    case XML_ERR_TAG_NOT_FINISHED, XML_ERR_LTSLASH_REQUIRED:
      "an element is not closed here; was the file cut off?"
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED:
      "what begins here has no end; was the file cut off?"
    case XML_ERR_ATTRIBUTE_NOT_FINISHED: "the value of an attribute has no end; was the file cut off?"
    case XML_ERR_HYPHEN_IN_COMMENT: "a comment holds --, which only its end may"
    case XML_ERR_GT_REQUIRED: "a tag is not closed with >"
    case XML_ERR_NAME_REQUIRED: "a name is missing; write & as &amp; and < as &lt;"
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: "a reference that begins with & has no ;; write & as &amp;"
    case XML_ERR_LT_IN_ATTRIBUTE: "an attribute holds <; write it as &lt;"
    case XML_ERR_UNDECLARED_ENTITY:
      "XML knows &amp; &lt; &gt; &quot; &apos; and numbers such as &#233; but no other & name"
    case XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF:
      "a reference that begins with &# gives no character"
    case XML_ERR_INVALID_CHAR: "a character stands here that XML does not allow"
    case XML_ERR_MISPLACED_CDATA_END: "]]> stands in the text; write it as ]]&gt;"
    case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED:
      "an element has the same attribute twice"
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_ATTRIBUTE_NOT_STARTED:
      "an attribute needs a value in quotes: name=\"value\""
    case XML_ERR_SPACE_REQUIRED: "a blank is missing between two parts of a tag"
    case XML_ERR_RESERVED_XML_NAME: "<?xml … ?> may stand only at the very start of the file"
    case XML_ERR_DOCTYPE_NOT_FINISHED: XMLScan.documentType
    default: "this is not well-formed XML"
    }
  }
}
