import IEPModel

/// The child, where no label gives a fact but a sentence at the head tells it: "This plan is for Ana Ruiz, who was born on
/// May 4, 2014 and is in the fifth grade at Elm Street School."
enum ToldStudent {
  static func read(_ reading: inout Reading) {
    let sentences = reading.sections.filter { $0.kinds.allSatisfy(kinds.contains) }.flatMap(\.passages)
      .filter { $0.kind == .text }.flatMap { $0.text.saidSentences }
    // "Student: Ana Ruiz   DOB: 6-19-2012   7th gr.": what stands behind the name and the date.
    let behind = ["student.name", "student.dateOfBirth"].compactMap { reading.firstValue(of: $0) }
    for sentence in behind + sentences {
      let names = names(in: sentence)
      if let birth = birth(in: sentence) {
        // "Ana Ruiz DOB 3/4/2015": the label is no name.
        let before = names.lazy.filter { $0.lowerBound < birth.cue }.compactMap { name -> Range<Int>? in
          let own = sentence[name.lowerBound..<min(name.upperBound, birth.cue)].trimmed
          return own.words.count > 1 && isPerson(own) ? name.lowerBound..<name.lowerBound + own.count : nil
        }
        let name = before.first
        reading.draft.student.name = reading.draft.student.name ?? name.map { sentence.sourced($0) }
        reading.draft.student.dateOfBirth = reading.draft.student.dateOfBirth ?? birth.date
      }
      let school = names.first { end(of: sentence[$0], in: schools) && follows("at", $0, sentence) }
      let isOfChild =
        school != nil || birth(in: sentence) != nil || isAbout(sentence, names)
        || behind.contains { $0.spans == sentence.spans }
      if isOfChild, reading.draft.student.grade == nil { reading.draft.student.grade = grade(in: sentence) }
      // "The draft of Ana Ruiz's Section 504 plan".
      if reading.draft.student.name == nil { reading.draft.student.name = owner(of: sentence) }
      // "This draft was written for Ana Ruiz, a fifth grader at Elm Street School".
      if isOfChild, reading.draft.student.name == nil {
        let name = names.first { follows("for", $0, sentence) && isPerson(sentence[$0]) }
        reading.draft.student.name = name.map { sentence.sourced($0) }
      }
      // "DOB 2/17/2013, 7th grade, Coulee Creek Middle School".
      let named = school ?? (isOfChild ? names.first { end(of: sentence[$0], in: schools) } : nil)
      reading.draft.student.school = reading.draft.student.school ?? named.map { sentence.sourced($0) }
      if isOfChild, let district = names.lazy.compactMap({ Letterhead.district(sentence[$0]) }).first {
        reading.draft.student.district = reading.draft.student.district ?? district.sourced
      }
      // "Specific learning disability. Also eligible as a student with a speech impairment."
      let isNext = PhraseToken.tokens(of: sentence).first?.text == "also"
      if reading.draft.student.disabilities.isEmpty { DisabilityReader.readNamed(sentence, &reading) }
      if reading.draft.student.disabilities.isEmpty || isNext {
        DisabilityReader.readTold(sentence, &reading)
      }
    }
    // "He is eligible under Autism (primary)" among what the child does now.
    for section in reading.sections where section.covers(any: profiles) {
      guard reading.draft.student.disabilities.isEmpty else { return }
      DisabilityReader.readBoxes(section, &reading)
      for passage in section.passages where passage.kind == .text {
        for sentence in passage.text.saidSentences where reading.draft.student.disabilities.isEmpty {
          DisabilityReader.readTold(sentence, &reading)
        }
      }
    }
  }

  /// Whose plan a sentence speaks of: two names and an "'s" before "Section 504 plan" or "IEP".
  private static func owner(of sentence: SpannedText) -> Sourced<String>? {
    let plans = ["section 504", "504 plan", "iep", "individualized education program"]
    guard
      let sign = sentence.bytes.place(of: Array("'s ".utf8)) ?? sentence.bytes.place(of: Array("’s ".utf8)),
      case let rest = sentence[sign.upperBound..<sentence.count].string.lowercased(),
      plans.contains(where: { rest.hasPrefix($0) })
    else { return nil }
    let words = sentence[0..<sign.lowerBound].words.reversed().prefix { sentence[$0].startsWithCapital }
    guard (2...3).contains(words.count), let start = words.last?.lowerBound else { return nil }
    let name = sentence[start..<sign.lowerBound]
    return isPerson(name) ? name.sourced : nil
  }

  private static let profiles: Set<SectionKind> = [.studentProfile, .presentLevels, .cover, .studentInfo]

  /// "IEP draft for Ana Ruiz, 7th grade, …": a title in a sentence.
  private static func isAbout(_ sentence: SpannedText, _ names: [Range<Int>]) -> Bool {
    let name = names.first { follows("for", $0, sentence) && isPerson(sentence[$0]) }
    guard let name, grade(in: sentence) != nil else { return false }
    let before = PhraseToken.tokens(of: sentence[0..<name.lowerBound])
    return before.count <= 8 && before.contains { ["iep", "plan", "draft"].contains($0.text) }
  }

  private static let kinds: Set<SectionKind> = [
    .cover, .studentInfo, .parentInfo, .meetingInfo, .dates, .eligibility, .team,
  ]
  private static let schools: Set<String> = [
    "school", "elementary", "academy", "preschool", "middle", "high", "primary", "center", "charter",
    "es", "ms", "hs", "elem", "elem.",
  ]

  /// Runs of words with capitals: "Ignacio Salvatierra-Boone", "Platte Forks Public Schools".
  private static func names(in text: SpannedText) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var open: Range<Int>?
    for word in text.words {
      var end = word.upperBound
      while end > word.lowerBound, !text.bytes[end - 1].isWordByte { end -= 1 }
      var start = word.lowerBound
      while start < end, !text.bytes[start].isWordByte { start += 1 }
      let isCapital = start < end && text.bytes[start].isASCIIUppercase
      // "School District 9".
      let isNumber = open != nil && text.bytes[start..<end].allSatisfy(\.isASCIIDigit) && start < end
      if !(isCapital || isNumber) || start > word.lowerBound {
        if let open { names.append(open) }
        open = nil
      }
      if isCapital || isNumber { open = (open?.lowerBound ?? start)..<end }
      if end < word.upperBound, text.bytes[end] != UInt8(ascii: ".") || end - start > 3, let run = open {
        names.append(run)
        open = nil
      }
    }
    if let open { names.append(open) }
    return names.filter { text[$0].words.count > 1 }
  }

  private static func end(of name: SpannedText, in words: Set<String>) -> Bool {
    name.words.last.map { words.contains(name[$0].string.lowercased()) } ?? false
  }

  private static func follows(_ word: String, _ name: Range<Int>, _ text: SpannedText) -> Bool {
    // The last two words; a longer one is cut and is neither.
    let before = PhraseToken.tokens(of: text[max(0, name.lowerBound - 24)..<name.lowerBound])
    return before.last?.text.string == word || before.suffix(2).map(\.text.string) == [word, "the"]
  }

  /// "Ana Ruiz": no teacher, no school and no form.
  private static func isPerson(_ name: SpannedText) -> Bool {
    let words = name.words.map { name[$0].string.lowercased() }
    let others: Set<String> = [
      "school", "schools", "iep", "district",
      "plan", "education",
      "program", "team", "elementary", "public", "section", "draft", "dear", "hi",
    ]
    let isTitled = PhraseToken.tokens(of: name).contains { PersonTitles.words.contains($0.text) }
    return !isTitled && words.count <= 5 && others.isDisjoint(with: words)
      && !name.bytes.contains(where: \.isASCIIDigit)
  }

  /// "born on May 4, 2014", "DOB 2/17/2013": where the words for it begin, and the date right after them.
  private static func birth(in text: SpannedText) -> (cue: Int, date: Sourced<String>)? {
    let tokens = PhraseToken.tokens(of: text)
    guard let cue = cues.all(tokens).first?.tokens else { return nil }
    let dates = DatePhrase.dates(in: text)
    guard let date = dates.first(where: { $0.range.lowerBound > tokens[cue.lowerBound].range.lowerBound }),
      let iso = date.iso,
      PhraseToken.tokens(of: text[tokens[cue.upperBound - 1].range.upperBound..<date.range.lowerBound]).count
        <= 2
    else { return nil }
    return (tokens[cue.lowerBound].range.lowerBound, Sourced(iso, text.spans(of: date.range)))
  }

  private static let cues = PhraseTable("born | dob | date of birth | birthdate | b .")

  /// "in the eighth grade", "7th grade", "grade 4", "kindergarten": not "the grade 4 teacher".
  private static func grade(in text: SpannedText) -> Sourced<String>? {
    let tokens = PhraseToken.tokens(of: text)
    for index in tokens.indices {
      let word = tokens[index].text
      if ["kindergarten", "preschool"].contains(word), !people.contains(tokens.text(index + 1) ?? "") {
        return text.sourced(tokens[index].range)
      }
      if word == "pre", tokens.text(index + 1) == "-", tokens.text(index + 2) == "k" {
        return text.sourced(tokens[index].range.lowerBound..<tokens[index + 2].range.upperBound)
      }
      guard ["grade", "grader", "gr"].contains(word), !people.contains(tokens.text(index + 1) ?? "") else {
        continue
      }
      let before = tokens.text(index - 1) == "-" ? index - 2 : index - 1
      // "eighth grade" in the draft's own words.
      if let number = tokens.at(before), number.isWord, NumberWords.ordinal(tokens, at: before) != nil {
        return text.sourced(number.range.lowerBound..<tokens[index].range.upperBound)
      }
      if ["st", "nd", "rd", "th"].contains(tokens.text(before) ?? ""), let number = tokens.at(before - 1),
        number.number?.whole != nil
      {
        return text.sourced(number.range)
      }
      if let number = tokens.at(index + 1), number.number?.whole != nil { return text.sourced(number.range) }
    }
    return nil
  }

  private static let people: WordSet = ["teacher", "teachers", "class", "classroom", "level", "team"]
}
