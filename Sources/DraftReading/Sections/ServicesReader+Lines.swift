import IEPModel

/// Lines and sentences with a service in them.
extension ServicesReader {
  /// "Mrs. Oyelaran, our SLP", "me": who gives the help, and no name of it.
  static func isPerson(_ label: SpannedText) -> Bool {
    guard let first = PhraseToken.tokens(of: label).first?.text else { return false }
    return PersonTitles.words.contains(first)
      || label.words.count == 1 && ["me", "i", "myself", "us"].contains(first)
  }

  static func service(
    named label: SpannedText, _ value: SpannedText, _ span: SourceSpan, _ context: ServiceContext
  )
    -> Service?
  {
    let phrase = ServicePhrase.read(value)
    guard !phrase.amounts.isEmpty || phrase.openEnded, ServiceNames.plausible(label),
      !ServiceMarks.saysOver(value),
      label.bytes.count(where: { $0 == UInt8(ascii: " ") }) > 1
        || ServiceColumnRole.read(label).map({ $0 == .service }) ?? true
    else { return nil }
    var text = label
    text.append(value)
    var service = Service(text: text.sourced, span: span)
    service.name = CheckBox.read(label).first.map { label.sourced($0.label) } ?? label.sourced
    ServiceFiller(context).fill(&service, from: phrase)
    // "Resource center, mathematics (pull-out): 5 x 42 min per week".
    if service.setting == nil { service.setting = SettingWords.read(PhraseToken.tokens(of: label)).setting }
    // "OT consultation: 15 min per month".
    if service.delivery == .unknown, let said = DeliveryWords.read(PhraseToken.tokens(of: label)) {
      service.delivery = said.value
    }
    return context.isAids && !service.isTimedHelp ? nil : service
  }

  /// A line with one service, or a paragraph whose sentences give some.
  static func services(in passage: Passage, _ context: ServiceContext, _ words: ToldWords)
    -> [Service]
  {
    if let row = pastedRow(passage, context) { return [row] }
    // "?? nurse – mom wants a daily check": not decided.
    if passage.isItem,
      passage.text.bytes.first == UInt8(ascii: "?")
        || PhraseToken.tokens(of: passage.text).contains(where: { ["wants", "asked"].contains($0.text) })
          && ToldSentence(passage.text, words).isElsewhere
    {
      return []
    }
    // "Mrs. Oyelaran, our SLP: social skills group, 30 min on Tuesdays".
    if passage.isItem, passage.label == nil, let colon = passage.text.bytes.firstIndex(of: UInt8(ascii: ":")),
      isPerson(passage.text[0..<colon])
    {
      var value = passage
      value.text = passage.text[(colon + 1)..<passage.text.count].trimmed
      return services(in: value, context, words).map { named in
        var service = named
        service.provider = service.provider ?? passage.text[0..<colon].sourced
        return service
      }
    }
    let sentences = passage.text.saidSentences
    // Of sentences of which one tells what there was or what others get, none is told by all together.
    let own = sentences.filter { !tellsOthers($0) }
    let whole =
      own.count == sentences.count && (passage.isItem || passage.text.count <= 240)
      ? service(in: passage, context) : nil
    if let whole, sentences.count == 1, passage.isItem || !isSaid(passage.text) { return [whole] }
    let told = own.flatMap { sentence -> [Service] in
      // "Her brother gets OT", "Last year he had 60 minutes", "Dad asked for 5".
      let isSaid = Self.isSaid(sentence)
      if sentences.count > 1 || isSaid, isFormer(sentence) || ToldSentence(sentence, words).isElsewhere {
        return []
      }
      return ServiceSentences.clauses(of: sentence).enumerated().compactMap { index, clause in
        var part = passage
        part.text = clause
        part.span = clause.spans.extent ?? passage.span
        part.isItem = index > 0
        if index > 0 {
          return service(in: part, context).flatMap { $0.amounts.contains { $0.per != nil } ? $0 : nil }
        }
        let told = self.told(in: part, context)
        return isSaid ? told : (clause.count <= 240 ? service(in: part, context) : nil) ?? told
      }
    }
    // "She will have speech therapy twice a week. The speech-language pathologist gives it."
    if let giver = sentences.lazy.compactMap(ServiceSentences.giver).first {
      return told.map { service in
        var service = service
        service.provider = service.provider ?? giver
        return service
      }
    }
    // "OT 30 min 2x/week. Small group of 3." is one.
    if let whole, told.count < 2, sentences.count > 1 || told.isEmpty { return [whole] }
    return told
  }

  /// "Academic - Reading 1 5.0 hrs/wk Special Ed. Teacher 10/29/2025 06/12/2026 Resource Room": a row whose columns a paste
  /// ran together. Its two dates make it one; nil for any other line.
  private static func pastedRow(_ passage: Passage, _ context: ServiceContext) -> Service? {
    let text = passage.text
    let dates = DatePhrase.dates(in: text)
    guard dates.count == 2, dates.allSatisfy({ $0.kind == .day }), !text.bytes.contains(UInt8(ascii: ":")),
      text[dates[0].range.upperBound..<dates[1].range.lowerBound].trimmed.isEmpty
    else { return nil }
    let head = text[0..<dates[0].range.lowerBound]
    // The amount begins at the first number that gives one; numbers before it are those of goals.
    let words = head.words
    let starts = words.indices.lazy.filter { index in
      head.bytes[words[index].lowerBound].isASCIIDigit
        && !(words[safe: index + 1].map {
          head.bytes[$0.lowerBound].isASCIIDigit && head[words[index]].count < 3
        } ?? false)
    }
    let phrases = starts.map {
      (start: words[$0].lowerBound, phrase: ServicePhrase.read(head[words[$0].lowerBound..<head.count]))
    }
    guard
      let (start, phrase) = phrases.first(where: {
        $0.phrase.amountRange?.lowerBound == 0 && !$0.phrase.amounts.isEmpty
      })
    else { return nil }
    var name = head[0..<start].trimmed
    while let last = name.words.last,
      name[last].bytes.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ",") })
    {
      name = name[0..<last.lowerBound].trimmed
    }
    guard (1...8).contains(name.words.count), name.startsWithCapital, !name.endsSentence else { return nil }
    var row = service(named: nil, phrase, passage, context)
    row?.name = name.sourced
    row?.amounts = phrase.amounts
    row?.hasUnreadAmount = phrase.isUnread
    row?.start = dates[0].iso.map { Sourced($0, text.spans(of: dates[0].range)) }
    row?.end = dates[1].iso.map { Sourced($0, text.spans(of: dates[1].range)) }
    // "SLP SLP": who is responsible, and who gives it.
    var staff = phrase.text[(phrase.amountRange?.upperBound ?? 0)..<phrase.text.count].trimmed
    var place = text[dates[1].range.upperBound..<text.count].trimmed
    // "… Special education classroom 02/16/2027 02/10/2028 Special Education Teacher": the place before the days.
    if TeamReader.looksLikeRole(place), !TeamReader.looksLikeRole(staff), !staff.isEmpty {
      swap(&staff, &place)
    }
    let half = staff[0..<(staff.count / 2)].trimmed
    let isTwice = staff.count > 2 && half.string == staff[(staff.count / 2)..<staff.count].trimmed.string
    row?.provider = (1...4).contains(half.words.count) ? (isTwice ? half : staff).sourced : nil
    row?.location = place.isEmpty ? nil : place.sourced
    row?.setting = place.isEmpty ? nil : SettingWords.cell(PhraseToken.tokens(of: place)).setting
    // "resource room special education teacher": where, and who.
    if place.isEmpty, !isTwice, let front = SettingWords.front(staff) {
      row?.provider = staff[front.end..<staff.count].trimmed.sourced
      row?.location = staff[0..<front.end].sourced
      row?.setting = front.setting
    }
    if row?.delivery == .unknown, let said = DeliveryWords.read(PhraseToken.tokens(of: name)) {
      row?.delivery = said.value
      row?.deliverySpans = name.spans
    }
    return row
  }

  /// A sentence about who does what, and no line of a list.
  private static func isSaid(_ sentence: SpannedText) -> Bool {
    PhraseToken.tokens(of: sentence).contains { ServiceSentences.doings.contains($0.text) }
  }

  /// The service of a sentence that says who receives it, or that it will be provided.
  private static func told(in passage: Passage, _ context: ServiceContext) -> Service? {
    let text = passage.text
    let phrase = ServicePhrase.read(text)
    guard !phrase.amounts.isEmpty || phrase.vague.contains(.asNeeded), !ServiceSentences.isConditional(text),
      !GivenToAll.says(PhraseToken.tokens(of: text))
    else {
      return nil
    }
    // "The behavior specialist will consult with teachers as needed": help for the adults.
    if phrase.amounts.isEmpty,
      !ServiceMarks.staffHelp.all(PhraseToken.tokens(of: text)).isEmpty
    {
      return nil
    }
    let name = ServiceSentences.name(in: text, phrase)
    let isHelp = !context.isAids && phrase.amounts.contains { $0.per != nil } && ServiceSentences.isHelp(text)
    guard name != nil || isHelp else { return nil }
    var told = service(named: name, phrase, passage, context)
    // "On Mondays our para comes … and stays for 45 minutes": how often is said, too far off to count.
    if phrase.amounts.contains(where: { $0.per == nil || $0.per?.unit == .session }),
      ServiceSentences.namesDays(text)
    {
      told?.amounts = []
      told?.hasUnreadAmount = true
    }
    if told?.provider == nil, let provider = ServiceSentences.provider(in: text) {
      told?.provider = text.sourced(provider)
    }
    return told
  }

  static func service(in passage: Passage, _ context: ServiceContext) -> Service? {
    let text = passage.text
    let phrase = ServicePhrase.read(text)
    let end = [phrase.amountRange, phrase.openEndedRange].compactMap { $0?.lowerBound }.min()
    guard let name = ServiceNames.name(in: text, before: end), !ServiceMarks.saysOver(text),
      !phrase.amounts.isEmpty || phrase.openEnded
        || passage.isItem && ServiceNames.isKnown(text[name])
          && !NotAnAmount.denies(PhraseToken.tokens(of: text))
          && NotGiven.words.all(PhraseToken.tokens(of: text)).isEmpty
    else { return nil }
    // "Geometry - co-taught          225 mpw": a row by itself.
    let isRow = phrase.amounts.contains { $0.per != nil } && text.wideGap == phrase.amountRange?.lowerBound
    if !passage.isItem, !isRow, !ServiceNames.isKnown(text[name]) { return nil }
    return service(named: name, phrase, passage, context)
  }

  static func service(
    named name: Range<Int>?, _ phrase: ServicePhrase, _ passage: Passage, _ context: ServiceContext
  ) -> Service? {
    var service = Service(text: passage.text.sourced, span: passage.span)
    // "Training for the music teacher (one hour)" is for staff.
    if context.isAids, let name,
      ["training", "train"].contains(PhraseToken.tokens(of: passage.text[name]).first?.text)
    {
      return nil
    }
    service.name = name.map { passage.text.sourced($0) }
    ServiceFiller(context).fill(&service, from: phrase)
    // "Speech 30 minutes and OT 20 minutes, each twice a week", "SLP & OT – 20 min each": whose minutes a sum would count is not said.
    let isOfTwo = name.map { ServiceSentences.isOfTwo(passage.text, $0) } ?? false
    if isOfTwo || !ServiceSentences.joints(of: passage.text).isEmpty {
      service.amounts = []
      service.hasUnreadAmount = true
    }
    return context.isAids && !service.isTimedHelp ? nil : service
  }
}
