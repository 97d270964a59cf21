import IEPModel

/// XML → names and values: a scan for what is refused, libxml2's word that the rest is XML, then the tree.
enum XMLReader {
  /// Throws ``ReadFailure`` for all that is not well-formed XML within the limits. Linear in the size.
  static func read(
    _ source: SourceText, as format: SourceFormat, limits: Limits
  ) throws(ReadFailure) -> Outcome<SourceTree> {
    let seen = try XMLScan.check(source.bytes, as: format, limits: limits)
    let judged = try XMLJudge.check(source.bytes, as: format)
    let builder = XMLBuilder(source.bytes)
    // Two readers that saw different documents: one of them was led astray, and neither is believed.
    guard seen == judged, let root = builder.root else {
      throw .malformed(format, at: 0, reason: "this XML can be read in more than one way; write it plainly")
    }
    let tree = SourceTree(
      format: XMLVocabulary.format(of: source.bytes), content: .data(root), markup: builder.markup)
    return Outcome(tree, builder.diagnostics)
  }
}
