/// The names of one map so far. A few are compared, many are hashed: most maps are small, and one that an enemy
/// wrote is large.
struct NameSet {
  private var few: [[UInt8]] = []
  private var many: Set<[UInt8]> = []

  /// Whether the name is new; notes it. O(name) for all but the unluckiest.
  mutating func insert(_ name: [UInt8]) -> Bool {
    if !many.isEmpty { return many.insert(name).inserted }
    if few.contains(name) { return false }
    few.append(name)
    if few.count > 8 { many = Set(few) }
    return true
  }
}
