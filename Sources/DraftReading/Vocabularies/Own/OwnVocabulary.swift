import IEPModel

/// The contract's own draft, `plainiep-draft/1`, in JSON, YAML or XML of the same shape.
///
/// Every name is known or refused, with its path and place. What the schema leaves out may be left out here too;
/// `source`, `span`, `parts` and `unread` are made anew.
enum OwnVocabulary {
  static let schema = "plainiep-draft/1"
  /// What the outermost element is called in XML.
  static let roots: Set<String> = ["plainiepDraft", "draft"]

  static func read(_ node: DataNode, format: SourceFormat) throws(ReadFailure) -> IEPDraft {
    var root = try DataObject(node, path: "", format: format)
    try checkSchema(&root)
    var draft = IEPDraft()
    draft.kind = try root.choice("kind", DocumentKind.self)?.value ?? .iep
    draft.status = try root.choice("status", DraftStatus.self)
    draft.state = try state(&root)
    if let student = try root.object("student") { draft.student = try self.student(student) }
    if let dates = try root.object("dates") { draft.dates = try self.dates(dates) }
    for member in try root.objects("team") { draft.team.append(try self.member(member)) }
    draft.sections = try sections(root.objects("sections"))
    for goal in try root.objects("goals") { draft.goals.append(try self.goal(goal)) }
    for service in try root.objects("services") { draft.services.append(try self.service(service)) }
    try readSupports(&root, into: &draft)
    try readLater(&root, into: &draft)
    draft.strengths = try root.text("strengths")
    draft.parentConcerns = try root.text("parentConcerns")
    draft.impact = try root.text("impact")
    draft.needs = try root.texts("needs")
    draft.consent = try root.text("consent")
    root.skip(["source", "unread"] + DataObject.places)
    try root.end()
    if draft.claimedSpans.isEmpty, draft.sections.isEmpty {
      throw root.fault(
        node, "nothing is said in this draft; fill in at least one value, such as the student's name")
    }
    return draft
  }

  private static func checkSchema(_ root: inout DataObject) throws(ReadFailure) {
    guard let named = try root.words("schema"), let member = root.member("schema") else { return }
    if named.string != schema {
      throw root.fault(
        member, "schema: this is no draft that can be read here; a draft has \"\(schema)\"")
    }
  }

  private static func state(_ root: inout DataObject) throws(ReadFailure) -> Sourced<String>? {
    guard let state = try root.words("state"), let member = root.member("state") else { return nil }
    guard state.count == 2, state.bytes.allSatisfy(\.isASCIIUppercase) else {
      throw root.fault(
        member, "state: two capital letters are needed here, such as CA")
    }
    return state.sourced
  }

  private static func student(_ object: DataObject) throws(ReadFailure) -> Student {
    var object = object
    var student = Student()
    student.name = try object.text("name")
    student.dateOfBirth = try object.date("dateOfBirth")
    student.grade = try object.text("grade")
    student.school = try object.text("school")
    student.district = try object.text("district")
    for disability in try object.objects("disabilities") {
      if let disability = try self.disability(disability) { student.disabilities.append(disability) }
    }
    object.skip(DataObject.places)
    try object.end()
    return student
  }

  private static func disability(_ object: DataObject) throws(ReadFailure) -> Disability? {
    var object = object
    let category = try object.choice("category", DisabilityCategory.self)
    let role = try object.choice("role", Disability.Role.self)
    let text = try object.text("text")
    object.skip(DataObject.places)
    try object.end()
    guard let category else {
      throw object.fault(object.node, "category: a disability needs its category")
    }
    return Disability(
      category: category.value, role: role?.value,
      text: text ?? category.map(\.inWords))
  }

  private static func dates(_ object: DataObject) throws(ReadFailure) -> PlanDates {
    var object = object
    var dates = PlanDates()
    dates.meeting = try object.date("meeting")
    dates.start = try object.date("start")
    dates.end = try object.date("end")
    dates.annualReview = try object.date("annualReview")
    dates.reevaluation = try object.date("reevaluation")
    object.skip(DataObject.places)
    try object.end()
    return dates
  }

  private static func member(_ object: DataObject) throws(ReadFailure) -> TeamMember {
    var object = object
    let member = TeamMember(name: try object.text("name"), role: try object.text("role"))
    object.skip(DataObject.places)
    try object.end()
    return member
  }

  /// Parts with their own words. Entries one after another with one heading are one part of several kinds.
  private static func sections(_ objects: [DataObject]) throws(ReadFailure) -> [Section] {
    var sections: [Section] = []
    for object in objects {
      var object = object
      let kind = try object.choice("kind", SectionKind.self)?.value ?? .other
      let heading = try object.text("heading")
      let text = try object.words("text")
      object.skip(DataObject.places)
      try object.end()
      if let last = sections.last, let heading, last.heading?.value == heading.value, text == nil {
        sections[sections.count - 1].kinds.append(kind)
        continue
      }
      sections.append(
        Section(
          kinds: [kind], heading: heading, level: 2, span: object.node.span,
          blocks: text.map { $0.paragraphs.map { SourceBlock(.paragraph, object.node.span, lines: [$0]) } }
            ?? []))
    }
    return sections
  }
}

extension DisabilityCategory {
  /// The category as people write it, for data that gives no words of its own.
  fileprivate var inWords: String {
    switch self {
    case .deafBlindness: "Deaf-Blindness"
    case .speechLanguageImpairment: "Speech or Language Impairment"
    default: rawValue.spelledOut
    }
  }
}

extension String {
  /// "specificLearningDisability" as "Specific learning disability".
  var spelledOut: String {
    var result = ""
    for letter in self {
      if letter.isUppercase { result += " " + letter.lowercased() } else { result.append(letter) }
    }
    return result.prefix(1).uppercased() + result.dropFirst()
  }
}

extension SpannedText {
  /// The text cut at its line breaks, without empty lines.
  var paragraphs: [SpannedText] {
    bytes.split(separator: UInt8(ascii: "\n")).map { self[$0.startIndex..<$0.endIndex].trimmed }
      .filter { !$0.isEmpty }
  }
}
