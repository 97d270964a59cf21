import IEPModel

/// Which record of a file belongs to which plan. A record never comes to a plan by guess: what fits none or several is
/// a plan of its own, so that no child's summary holds another's words.
struct EdFiFile {
  /// One plan: `StudentIEP` and all that refers to it, in the file's order.
  struct Plan {
    var identity: EdFiIdentity
    var records: [Element]
    /// Staff that its services name.
    var staff: [Element] = []
  }

  private(set) var plans: [Plan] = []
  /// Plans of the file by their student, and by their own name with and without the student.
  private var byStudent: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  private var byBoth: [[String?]: [Int]] = [:]
  private var byReference: [EdFiIdentity: Int] = [:]

  /// O(records).
  init(_ root: DataNode) {
    let records = Element(root).members
    for record in records where record.name == "StudentIEP" {
      let identity = EdFiIdentity(of: record)
      if let name = identity.plan {
        byName[name, default: []].append(plans.count)
        byBoth[[identity.student, name], default: []].append(plans.count)
      }
      add(Plan(identity: identity, records: [record]))
    }
    let own = plans.count
    for record in records {
      switch record.name {
      case "StudentIEPGoal", "StudentIEPServicePrescription", "StudentIEPServiceDelivery":
        join(record, EdFiIdentity(of: record.all("StudentIEPReference").first ?? record))
      case "IDEAEvent": join(event: record)
      default: break
      }
    }
    for record in records where record.name == "Student" {
      // Students without a plan have nothing to explain.
      for index in record.text("StudentUniqueId").flatMap({ byStudent[$0.string] }) ?? [] {
        plans[index].records.append(record)
      }
    }
    join(staff: records.filter { $0.name == "Staff" })
    // Plans known by reference alone stand where their first record does.
    plans[own...].sort { ($0.records.first?.node.span.start ?? 0) < ($1.records.first?.node.span.start ?? 0) }
  }

  private mutating func add(_ plan: Plan) {
    if let student = plan.identity.student { byStudent[student, default: []].append(plans.count) }
    plans.append(plan)
  }

  private mutating func join(_ record: Element, _ identity: EdFiIdentity) {
    let named = identity.plan.flatMap { name in
      identity.student == nil ? byName[name] : byBoth[[identity.student, name]]
    }
    var fitting: [Int] = []
    for index in named ?? [] where plans[index].identity.fits(identity) {
      fitting.append(index)
      // Two are as bad as many.
      if fitting.count == 2 { break }
    }
    if let only = fitting.first, fitting.count == 1 {
      plans[only].records.append(record)
    } else if let same = byReference[identity] {
      plans[same].records.append(record)
    } else {
      byReference[identity] = plans.count
      add(Plan(identity: identity, records: [record]))
    }
  }

  /// An event belongs to the plan that names it, else to the first plan of its student.
  private mutating func join(event: Element) {
    let student = event.text("StudentReference", "StudentIdentity", "StudentUniqueId")?.string
    let key = event.text("IDEAEventIdentifier")?.string
    let ofStudent = student.flatMap { byStudent[$0] } ?? []
    let naming = ofStudent.first { index in
      plans[index].records.contains { record in
        record.all("IDEAEventReference").contains { $0.deep("IDEAEventIdentifier")?.string == key }
      }
    }
    if let place = naming ?? ofStudent.first {
      plans[place].records.append(event)
    } else {
      add(Plan(identity: EdFiIdentity(student: student), records: [event]))
    }
  }

  private mutating func join(staff: [Element]) {
    let byKey = Dictionary(
      staff.compactMap { person in person.text("StaffUniqueId").map { ($0.string, person) } }
    ) { first, _ in first }
    for index in plans.indices {
      let named = Set(
        plans[index].records.flatMap { $0.all("StaffReference") + $0.all("Provider", "StaffReference") }
          .compactMap { $0.deep("StaffUniqueId")?.string })
      plans[index].staff = named.sorted().compactMap { byKey[$0] }
      plans[index].records += plans[index].staff
    }
  }
}

/// What a plan is known by.
struct EdFiIdentity: Hashable {
  var student: String?
  var plan: String?
  var finalized: String?

  init(student: String?) { self.student = student }

  /// From a `StudentIEP` or a reference to one.
  init(of element: Element) {
    student = element.deep("StudentUniqueId")?.string
    plan = element.deep("StudentIEPIdentifier")?.string
    finalized = element.deep("IEPFinalizedDate")?.string
  }

  /// Whether a reference can mean this plan: it says which, and nothing in it says otherwise.
  func fits(_ reference: EdFiIdentity) -> Bool {
    guard let named = reference.plan, named == plan else { return false }
    return (reference.student == nil || reference.student == student)
      && (reference.finalized == nil || finalized == nil || reference.finalized == finalized)
  }
}
