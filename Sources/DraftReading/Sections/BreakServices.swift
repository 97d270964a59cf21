import IEPModel

/// Services of a long break, in tables below the decision on them.
extension ServicesReader {
  /// Each is told with the name of the break, so that nobody takes it for help during the school year.
  static func readBreaks(_ section: DraftSection, _ reading: inout Reading) {
    guard reading.draft.extendedSchoolYear?.decision?.value == .yes, !section.covers(.services) else {
      return
    }
    let titles = reading.sections.filter { $0.covers(.esy) }.compactMap(\.heading).filter {
      $0.words.count <= 6
    }
    var context = ServiceContext(section: section, heads: nil, key: reading.key)
    for table in section.passages.compactMap(\.table) where !table.heads.isEmpty {
      let title = (table.heads + titles).first { namesBreak($0.string) }.map(\.withoutLetter)
      for var service in services(in: table, &context) where !service.amounts.isEmpty {
        guard let name = service.name else { continue }
        if !namesBreak(name.value) {
          guard let title else { continue }
          service.name = Sourced(title.string + ": " + name.value, title.spans + name.spans)
        }
        reading.draft.services.append(service)
      }
    }
  }

  private static func namesBreak(_ name: String) -> Bool {
    let name = name.lowercased()
    let words = name.split { !$0.isLetter }
    return name.holds("extended school year") || words.contains("esy") || words.contains("summer")
  }
}

extension SpannedText {
  /// "E. Extended School Year:" without its letter and colon.
  fileprivate var withoutLetter: SpannedText {
    let isLettered = count > 3 && bytes[0].isASCIILetter && ".)".utf8.contains(bytes[1])
    return (isLettered ? self[2..<count].trimmed : self).strippingLabelEnd
  }
}
