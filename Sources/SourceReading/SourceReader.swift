public import IEPModel

/// Bytes → tree: the first stage, and the only one that can refuse a draft.
public enum SourceReader {
  /// Reads a draft in the given format, or in the one that its name and first bytes show.
  ///
  /// Linear in the size of the draft. Throws where there is nothing to read: see ``ReadFailure``.
  public static func read(
    _ source: SourceText, as format: SourceFormat? = nil, limits: Limits = Limits()
  ) throws(ReadFailure) -> Outcome<SourceTree> {
    try ByteCheck.check(source.bytes, limits: limits)
    let format = format ?? FormatDetection.format(of: source)
    switch format {
    case .markdown: return try MarkdownReader.read(source, limits: limits)
    case .text: return try TextReader.read(source, limits: limits)
    case .json: return try JSONReader.read(source, limits: limits)
    case .yaml: return try YAMLReader.read(source, limits: limits)
    case .a4lXml, .edfiXml, .plainiepXml: return try XMLReader.read(source, as: format, limits: limits)
    case .html: return try HTMLReader.read(source, limits: limits)
    }
  }
}
