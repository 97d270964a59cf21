import IEPModel

/// A value, the words that decided, and whether they are the value of a label.
struct Finding<Value> {
  var value: Value
  var spans: [SourceSpan]
  var isLabelled = false
}
