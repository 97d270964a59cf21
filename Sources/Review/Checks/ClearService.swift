import IEPModel
import Wording

extension Check {
  /// A service that says how much, how often, where and from when.
  static let clearService = Check(
    id: "RF-GOODSERVICE", name: "clearService", severity: .good, basis: .goodPractice
  ) { reviewed in
    reviewed.services.filter { found in
      let service = found.service
      return found.vague.isEmpty && !service.ambiguous && !service.amounts.isEmpty && !service.openEnded
        && (service.start != nil || reviewed.draft.dates.start != nil)
    }.map { Hit($0) }
  }
}
