import Foundation
import IEPModel
import PlainIEP
import TestSupport
import Testing

/// A copy to share says nothing of who it is about.
@Suite struct RedactionTests {
  static func redacted(_ reading: Engine.Reading, _ engine: Engine) throws -> [(OutputFormat, String)] {
    let summary = engine.summarize(reading, redacted: true)
    return try OutputFormat.allCases.map {
      ($0, String(decoding: try engine.render(summary, of: reading, as: $0), as: UTF8.self))
    }
  }

  /// Every word of the names that the draft's own labels, team and titles give, found here by pattern alone.
  static func nameWords(of reading: Engine.Reading) -> Set<String> {
    let draft = reading.draft
    var names = [draft.student.name, draft.student.school].compactMap { $0?.value }
    names += draft.team.compactMap { $0.name?.value }
    let text = String(decoding: reading.source.bytes, as: UTF8.self)
    for match in text.matches(of: /\b(?:Mr|Mrs|Ms|Dr|Mx)\.? ([A-Z]\p{L}+(?:[- ][A-Z]\p{L}+)?)/) {
      names.append(String(match.1))
    }
    let usual: Set<String> = [
      "school", "elementary", "middle", "high", "academy", "teacher", "general", "special", "education",
      "district",
      "the", "and", "of", "representative", "parent", "speech", "language", "pathologist", "primary",
      "center",
      "public", "charter", "preschool", "unified", "county", "lake", "hill", "park", "valley", "creek",
      "north",
      "south", "east", "west", "community", "junior", "therapist", "occupational", "psychologist",
      "principal",
      "student", "counselor", "nurse", "case", "manager", "dr", "ms", "mr", "mrs", "early", "learning", "phd",
      "edd",
      // A number in the name of a school, and an office of the state.
      "three", "office", "vocational", "rehabilitation",
    ]
    return Set(
      names.flatMap { $0.split { !$0.isLetter } }.filter { $0.count > 2 && $0.first?.isUppercase == true }.map
      {
        $0.lowercased()
      }
    ).subtracting(usual)
  }

  @Test(arguments: Sample.all) func noPartOfANameIsLeft(sample: Sample) throws {
    let engine = try AgreementTests.engine.get()
    for reading in try engine.readAll(sample.source) {
      let names = Self.nameWords(of: reading)
      for (format, text) in try Self.redacted(reading, engine) {
        let words = Set(text.split { !$0.isLetter }.map { $0.lowercased() })
        #expect(words.intersection(names) == [], "\(format)")
      }
    }
  }

  @Test(arguments: Sample.all) func noNumberOrBirthDateIsLeft(sample: Sample) throws {
    let engine = try AgreementTests.engine.get()
    for reading in try engine.readAll(sample.source) {
      var gone = reading.source.text(in: SourceSpan(0, reading.source.bytes.count))
        .matches(of: /(?:ID|SSN|Medicaid|Number)(?: ?#| No\.)?:?\*{0,2} {1,3}([0-9][0-9-]{3,})/).map {
          String($0.1)
        }
      if let birth = reading.draft.student.dateOfBirth {
        gone += birth.spans.map { reading.source.text(in: $0) }.filter { $0.contains(where: \.isNumber) }
      }
      for (format, text) in try Self.redacted(reading, engine) {
        for value in gone { #expect(!text.contains(value), "\(format): \(value)") }
      }
    }
  }

  /// What stays is the same summary, word for word, but for what was taken out.
  @Test(arguments: Sample.all) func theRestStays(sample: Sample) throws {
    let engine = try AgreementTests.engine.get()
    for reading in try engine.readAll(sample.source) {
      let whole = engine.summarize(reading)
      let copy = engine.summarize(reading, redacted: true)
      #expect(copy.parts.map(\.statements.count) == whole.parts.map(\.statements.count))
      for (one, two) in zip(whole.parts.flatMap(\.statements), copy.parts.flatMap(\.statements)) {
        #expect(one.spans == two.spans && one.rule == two.rule)
        for use in two.terms {
          let word = String(decoding: Array(two.text.utf8)[use.range], as: UTF8.self)
          #expect(one.text.contains(word), "\(word)")
        }
      }
      #expect(copy.redacted != nil && whole.redacted == nil)
    }
  }

  @Test(
    arguments: [
      ("Call Ana Ruiz at (555) 201-4477 or 555-201-4478.", "[phone]"),
      ("Write to ana.ruiz@quillwood.example.org today.", "[e-mail]"),
      ("She lives at 12 Birch Hollow Lane, Marlow Flats, CA 90210 now.", "[address]"),
      ("SSN: 123-45-6789", "[number]"), ("Medicaid ID: 77120045A", "[number]"),
      ("Date of Birth: March 3, 2016. Mireya was born on 3/3/2016.", "[birth date]"),
      ("MIREYA TOLLAND attends Quillwood Elementary School.", "[school]"),
      ("Ms. Orlanda-Fay said that Mireya reads well.", "[name]"),
      ("Mireya's aide helps. Then Mireya reads.", "your child"),
    ]) func whatTellsWhoIsReplaced(text: String, words: String) throws
  {
    let draft = """
      # Individualized Education Program (IEP)

      **Student Name:** Mireya Tolland
      **Date of Birth:** 3/3/2016
      **School:** Quillwood Elementary School

      ## Present Levels

      \(text)
      """
    let engine = try AgreementTests.engine.get()
    let reading = try engine.read(SourceText(name: "mireya-tolland.md", bytes: Array(draft.utf8)))
    for (_, page) in try Self.redacted(reading, engine) {
      let folded = page.replacing("\\[", with: "[").replacing("\\]", with: "]")
      #expect(folded.lowercased().contains(words), "\(folded)")
      for gone in [
        "ireya", "MIREYA", "olland", "201-4477", "201-4478", "ana.ruiz", "Birch", "90210", "123-45",
        "77120045",
        "3/3/2016", "March 3", "Orlanda", "Quillwood",
      ] {
        #expect(!page.contains(gone), "\(gone)")
      }
    }
  }

  /// Everyday words and other numbers stay.
  @Test func whatTellsNothingStays() throws {
    let draft = """
      # Individualized Education Program (IEP)

      **Student Name:** Will Grace Reading
      **Date of Birth:** 3/3/2016

      ## Present Levels

      He will read with grace on 3/4/2016. He read 62 words in 2025. His reading is strong. See page 120345.
      """
    let engine = try AgreementTests.engine.get()
    let reading = try engine.read(SourceText(name: "draft.md", bytes: Array(draft.utf8)))
    let page = try Self.redacted(reading, engine).first { $0.0 == .markdown }?.1 ?? ""
    #expect(
      page.contains("He will read with grace on 3/4/2016. He read 62 words in 2025. His reading is strong."))
  }
}
