import Rendering

/// What became of one draft of a batch: a line of the contract's `batch.jsonl`.
public struct BatchRecord: Hashable, Sendable {
  /// What became of the draft, by the contract's names.
  public enum Status: String, Hashable, Sendable {
    case written
    /// It could not be read; nothing was written for it.
    case refused
    /// The machine failed: a file could not be read or written.
    case failed
  }

  /// A file that was written: its path in the folder of the batch, and the SHA-256 of its bytes in hex.
  public struct Output: Hashable, Sendable {
    public var path: String
    public var hash: String

    /// `hash` must be of the very bytes that were written.
    public init(path: String, hash: String) {
      self.path = path
      self.hash = hash
    }
  }

  public var input: String
  /// Nil where it could not be read from the disk.
  public var inputHash: String?
  public var outputs: [Output] = []
  public var status = Status.written
  /// Why nothing was written.
  public var reason: String?
  public var milliseconds = 0

  /// A draft of which nothing is known but its path. It counts as written unless something else is set.
  public init(input: String) { self.input = input }
}

extension Engine {
  /// A record as one line of JSON with its line feed. `glossary` is ``glossaryHash``, which a batch works out once;
  /// `options` are the command's, in a fixed order.
  public static func line(
    of record: BatchRecord, glossary: String, options: [(name: String, value: String)]
  ) -> [UInt8] {
    let json = JSON.object([
      ("input", .string(record.input)), ("inputSha256", .text(record.inputHash)),
      (
        "outputs",
        .array(record.outputs.map { .object([("path", .string($0.path)), ("sha256", .string($0.hash))]) })
      ),
      ("tool", .string("plainiep \(version)")), ("glossary", .string(glossary)),
      ("options", .object(options.map { ($0.name, .string($0.value)) })),
      ("status", .string(record.status.rawValue)), ("reason", .text(record.reason)),
      ("milliseconds", .count(record.milliseconds)),
    ])
    return json.bytes(indented: false) + [UInt8(ascii: "\n")]
  }
}
