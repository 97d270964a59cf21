public import IEPModel

extension SourceTree {
  /// Every text with its places: the lines of leaves, or names and values.
  public var texts: [SpannedText] {
    switch content {
    case .prose: leaves.flatMap(\.lines)
    case .data(let root): root.texts
    }
  }

  /// Runs of the draft that are neither white space nor in a text nor in markup: what a reader dropped.
  public func lost(of bytes: [UInt8]) -> [String] {
    let claims = claims(on: bytes)
    return runs(of: bytes) { claims[$0] == 0 }
  }

  /// Runs of the draft that two texts claim, or a text and markup.
  public func twice(of bytes: [UInt8]) -> [String] {
    let claims = claims(on: bytes)
    return runs(of: bytes) { claims[$0] > 1 }
  }

  /// How many texts and places of markup hold each byte.
  private func claims(on bytes: [UInt8]) -> [Int] {
    var claims = [Int](repeating: 0, count: bytes.count)
    for span in texts.flatMap(\.spans) + markup { for index in span.range { claims[index] += 1 } }
    return claims
  }

  private func runs(of bytes: [UInt8], where isMarked: (Int) -> Bool) -> [String] {
    var result: [String] = []
    var at = 0
    var current: [UInt8] = []
    while at < bytes.count {
      let blank = WhiteSpace.count(at: at, in: bytes)
      if blank > 0 {
        at += blank
        continue
      }
      if isMarked(at) {
        current.append(bytes[at])
      } else if !current.isEmpty {
        result.append(String(decoding: current, as: UTF8.self))
        current = []
      }
      at += 1
    }
    if !current.isEmpty { result.append(String(decoding: current, as: UTF8.self)) }
    return result
  }
}

extension DataNode {
  /// Names and scalars, each before what stands in it.
  public var texts: [SpannedText] {
    let own = name.map { [$0] } ?? []
    return switch value {
    case .scalar(let text, _): own + [text]
    case .list(let members), .map(let members): own + members.flatMap(\.texts)
    }
  }
}
