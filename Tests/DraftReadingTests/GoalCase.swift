/// A goal as drafts write it, and its slots in the notation of ``GoalSketch``.
struct GoalCase: Sendable, CustomStringConvertible {
  var name: String
  var text: String
  var lines: [String]

  init(_ name: String, _ text: String, _ slots: String) {
    self.name = name
    self.text = text
    lines = slots.split(separator: "\n").map(String.init)
  }

  var description: String { name }
}
