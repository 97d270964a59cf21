/// Where each draft's files go, without their endings.
enum OutputNames {
  /// `draft.md` gives `draft`; two inputs that would write one output keep their endings, and a number where
  /// even those are the same. A file that may hold several students counts as all of `draft-1`, `draft-2` ….
  static func names(for drafts: [String], in folder: String?) -> [String] {
    func path(_ draft: String, keepingEnding: Bool) -> String {
      let parts = draft.split(separator: "/", omittingEmptySubsequences: false)
      var name = draft == "-" ? "draft" : String(parts.last ?? "draft")
      if !keepingEnding, let dot = name.lastIndex(of: "."), dot != name.startIndex {
        name = String(name[..<dot])
      }
      let home = folder ?? (draft == "-" ? "" : parts.dropLast().joined(separator: "/"))
      return home.isEmpty ? (draft.hasPrefix("/") ? "/" + name : name) : "\(home)/\(name)"
    }
    let short = drafts.map { path($0, keepingEnding: false) }
    let files = Set(zip(drafts, short).filter { $0.0.hasSuffix(".xml") }.map(\.1))
    let numbered = Set(
      short.filter { name in
        guard let dash = name.lastIndex(of: "-"), dash > name.startIndex else { return false }
        return name[dash...].dropFirst().allSatisfy(\.isNumber) && files.contains(String(name[..<dash]))
      })
    var seen: [String: Int] = [:]
    return zip(drafts, short).map { draft, name in
      let isShared = short.count { $0 == name } > 1 || numbered.contains(name)
      let full = isShared ? path(draft, keepingEnding: true) : name
      seen[full, default: 0] += 1
      return seen[full] == 1 ? full : "\(full)-\(seen[full] ?? 0)"
    }
  }
}
