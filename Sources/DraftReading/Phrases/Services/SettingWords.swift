import IEPModel

/// Where a service is given.
enum SettingWords: Hashable, Sendable {
  case setting(Service.Setting)
  /// A place whose kind is not said: "classroom".
  case place
  /// Names a person or a subject, no place: "general education teacher".
  case noPlace

  /// The setting where all words for places agree, and the words for the first place.
  static func read(_ tokens: [PhraseToken]) -> (setting: Service.Setting?, tokens: Range<Int>?) {
    let found = table.all(tokens).filter { $0.value != .noPlace && !tokens.isDenied($0.tokens.lowerBound) }
    let settings = Set(
      found.compactMap { match -> Service.Setting? in
        if case .setting(let setting) = match.value { setting } else { nil }
      })
    // Places of different kinds: which part is given where is not told here.
    if settings.count > 1 { return (nil, nil) }
    // "co-taught, …, reg. ed classroom": the room, rather than the way of teaching.
    let place = found.first { match in
      // "In-class support (…, general education classroom)": where, before how.
      match.tokens.last.map { rooms.contains(tokens[$0].text) } ?? false
        && tokens[match.tokens.lowerBound].text != "in"
    }
    return (settings.first, (place ?? found.first)?.tokens)
  }

  private static let rooms: WordSet = [
    "room", "rm", "classroom", "class", "classes", "setting", "environment", "office", "gym", "gymnasium",
    "library", "cafeteria", "lunchroom", "playground", "bus", "clinic", "center", "site", "home",
  ]

  private static let table = PhraseTable<SettingWords>([
    .setting(.regularClass): """
    push in | pushin | pushed in | pushes in | in class | inclass | inclusion | inclusion class
    | inclusion classroom | inclusion setting | inclusive classroom | mainstream | mainstreamed | co taught
    | co taught class | co teaching | co teach | cotaught | ict | integrated co teaching | general education
    | general ed | gen ed | gened | regular education | regular ed | reg ed | general classroom | general class
    | regular setting | regular class | regular classroom | regular classes | general education class
    | general education classroom | general education classes | general education setting
    | general education environment | gen ed class | gen ed classroom | gen ed rm | gen ed setting
    | regular education class | regular education classroom | regular education setting | reg ed classroom
    | reg ed class | gee | grid b | inside general education | inside the general education classroom
    | inside regular class | inside the regular classroom | inside reg ed | inside gen ed
    | regular early childhood program | regular early childhood class | regular early childhood classroom
    | regular preschool | regular preschool class | mainstream classroom | early childhood classroom with peers | # st grade classroom | # nd grade classroom
    | # rd grade classroom | # th grade classroom | # st gr classroom | # nd gr classroom | # rd gr classroom
    | # th gr classroom | grade level classroom | first grade classroom | second grade classroom
    | third grade classroom | fourth grade classroom | fifth grade classroom | kindergarten classroom
    """,
    .setting(.specialEducation): """
    pull out | pullout | pulled out | resource room | resource rm | special education resource | special ed resource
    | spec ed resource | sp ed resource | sped resource | spec ed room | spec ed classroom | spec ed class | spec ed setting | speech rm | ot rm | sped rm | resource class | resource classroom | resource setting
    | therapy room | speech room | ot room | pt room | speech therapy room | sensory room | motor room
    | special education classroom | special education class | special education room
    | special education setting | special education environment | special ed classroom | special ed room
    | ese class | ese classroom | ese room | ese setting
    | special ed class | special ed setting | sp ed room | sp ed classroom | sp ed class | sped classroom | sped room | sped setting | sped class
    | special classroom | special class | learning support classroom | learning support room
    | emotional support classroom | life skills classroom | autistic support classroom | special day class | sdc | self contained
    | self contained classroom | separate class | separate classroom | separate setting | grid c
    | pulled from general education | pulled out of general education | pull out of general education
    | pull out from general education | outside general education | outside of general education
    | outside the general education classroom | outside of the general education classroom
    | outside the general education setting | outside of the general education setting
    | outside general education classroom | outside gen ed | outside of gen ed
    | outside the gen ed classroom | outside regular education | outside reg ed | outside of reg ed
    | outside regular class | outside the regular class | outside the regular classroom
    | outside of the regular classroom | outside regular classroom | outside of regular class
    | outside general ed | removed from general education | removed from the general education classroom
    | ( special ed ) | ( special education ) | ( sped ) | ( sp ed )
    | outside the general education environment | outside general education environment
    | outside of the general education environment | outside general education setting | in other settings
    """,
    .setting(.home): """
    at home | in the home | in home | home based | homebound | home instruction | home setting
    | student's home | child's home | family home | home hospital | home visit | home visits
    """,
    .setting(.community): """
    in the community | community based | community setting | community settings | community site | job site
    | worksite | work site | community based instruction | community outing | community outings
    """,
    .setting(.virtual): """
    teletherapy | tele therapy | virtual | virtually | online | remote | remotely | telehealth | tele health
    | telepractice | teleservice | via zoom | on zoom | video conference | distance learning
    """,
    .setting(.other): """
    office | gym | gymnasium | library | cafeteria | lunchroom | playground | bus | clinic | nurse's office
    | health office | counselor's office | media center | hospital | auditorium | pool
    """,
    .place: """
    classroom | class room | at school | in school | in the school | on campus | across settings
    | all settings | see / gee | gee / see | inside / outside reg ed | inside / outside gen ed
    | inside / outside general education | inside / outside regular education
    | inside / outside regular class | school building | room | school setting | educational setting
    | learning center
    """,
    .noPlace: """
    gen ed tchr | gen ed tchrs | reg ed tchr | reg ed tchrs | class tchr | classroom tchr | sped tchr
    | general education teacher | general education teachers | general ed teacher | gen ed teacher
    | gen ed teachers | general education staff | general education curriculum | gen ed curriculum
    | general education peers | gen ed peers | regular education teacher | regular education teachers
    | regular ed teacher | reg ed teacher | regular classroom teacher | regular class teacher
    | regular education curriculum | regular education staff | classroom teacher | classroom teachers
    | classroom staff | classroom materials | classroom assignments | classroom aide | classroom schedule
    | school day | school days | school week | school weeks | school year | school years | school month
    | school psychologist | school nurse | school counselor | school social worker | school staff
    | school team | school personnel | school bus | per school | high school | middle school
    | elementary school | special education teacher | inclusion teacher | inclusion facilitator
    | resource teacher | co teaching team | bus driver | office staff | home school | after school
    | before school | community college | general education and special education teachers | extended school
    | class schedule
    """,
  ])

  /// A whole cell of a table, where one word is enough: "Home", "Community", "Resource".
  static func cell(_ tokens: [PhraseToken]) -> (setting: Service.Setting?, tokens: Range<Int>?) {
    let found = read(tokens)
    // "Community (bakery)".
    if found.setting == nil, let word = cells.longest(tokens, at: 0),
      word.end == tokens.count || tokens.text(word.end) == "("
    {
      return (word.value, 0..<word.end)
    }
    return (found.setting, tokens.isEmpty ? nil : tokens.indices)
  }

  /// The place that stands before a person in a row without gaps, and where it ends: "resource room | special education
  /// teacher". A word that may as well begin what the person is called, "library media specialist", is none.
  static func front(_ text: SpannedText) -> (setting: Service.Setting?, end: Int)? {
    let tokens = PhraseToken.tokens(of: text)
    let named = table.longest(tokens, at: 0).flatMap { match -> (setting: Service.Setting?, end: Int)? in
      guard match.end > 1, tokens.at(match.end - 1).map({ rooms.contains($0.text) }) ?? false else {
        return nil
      }
      switch match.value {
      case .setting(let setting): return (setting, match.end)
      case .place: return (nil, match.end)
      case .noPlace: return nil
      }
    }
    let alone = fronts.longest(tokens, at: 0).flatMap { match in
      tokens.at(match.end).map { ofPeople.contains($0.text) } ?? true
        ? nil : (setting: Optional(match.value), end: match.end)
    }
    guard let found = named ?? alone, let next = tokens.at(found.end), next.isWord,
      !helpers.contains(next.text)
    else { return nil }
    return (found.setting, tokens[found.end - 1].range.upperBound)
  }

  private static let fronts = PhraseTable<Service.Setting>([
    .community: "community | in the community",
    .home: "at home | in the home",
    .virtual: "by video | via video | via zoom | online | by teletherapy | virtually",
  ])

  /// What "community" begins beside a place.
  private static let ofPeople: WordSet = [
    "based", "living", "support", "supports", "service", "services", "health", "liaison", "nurse", "outreach",
    "worker", "school", "college", "care", "aide", "program", "programs", "resource", "mental", "access",
    "skills", "learning", "coordinator", "specialist", "modeling",
  ]

  /// "general education classroom aide": a person of the room.
  private static let helpers: WordSet = [
    "aide", "aides", "assistant", "teacher", "teachers", "para", "paras", "staff", "support", "helper",
    "coordinator", "and", "or",
  ]

  private static let cells = PhraseTable<Service.Setting>([
    .home: "home",
    .community: "community",
    .specialEducation:
      "se | see | resource | special education | special ed | sped | outside | outside rc | sped room",
    .regularClass: "inside | general | regular | ge | gee | re | gen ed | inside rc",
  ])
}
