/// Where each draft's files go, without their endings: no two drafts ever write one file.
enum OutputNames {
  /// For drafts beside which their files are written, or into one folder: `drafts/a.md` gives `drafts/a`, or `out/a`.
  static func names(for drafts: [String], in folder: String?) -> [String] {
    let places = drafts.map { draft -> String in
      if draft == "-" { return folder.map { "\($0)/draft" } ?? "draft" }
      guard let folder, let name = draft.split(separator: "/").last else { return draft }
      return "\(folder)/\(name)"
    }
    return names(ofPlaces: places)
  }

  /// For drafts whose files keep their place in a folder. Those that would write one file keep their endings, and get
  /// a number where even those are the same. A file that may hold several students counts as all of `a-1`, `a-2` ….
  /// O(drafts).
  static func names(ofPlaces places: [String]) -> [String] {
    let short = places.map(withoutEnding)
    var counts: [String: Int] = [:]
    for name in short { counts[name, default: 0] += 1 }
    let several = Set(zip(places, short).filter { $0.0.lowercased().hasSuffix(".xml") }.map(\.1))
    var used: Set<String> = []
    return zip(places, short).map { place, short in
      let isShared = (counts[short] ?? 0) > 1 || isNumbered(short, of: several)
      let name = isShared ? place : short
      var free = name
      var number = 2
      while !used.insert(free).inserted {
        free = "\(name)-\(number)"
        number += 1
      }
      return free
    }
  }

  private static func withoutEnding(_ place: String) -> String {
    let start = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    guard let dot = place[start...].lastIndex(of: "."), dot > start else { return place }
    return String(place[..<dot])
  }

  private static func isNumbered(_ name: String, of several: Set<String>) -> Bool {
    guard let dash = name.lastIndex(of: "-"), dash > name.startIndex else { return false }
    let digits = name[dash...].dropFirst()
    return !digits.isEmpty && digits.allSatisfy(\.isNumber) && several.contains(String(name[..<dash]))
  }
}
