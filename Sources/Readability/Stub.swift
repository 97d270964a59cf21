public struct TextCounts: Sendable { public init(_ text: String) {} }
public struct Measure { public var value: Double? }
public enum FleschKincaidGrade { public static func grade(_ c: TextCounts) -> Measure { Measure(value: nil) } }
