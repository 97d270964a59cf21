import ArgumentParser
import PlainIEP

/// Options that decide what data the program works with.
struct EngineOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The language of the summary.", valueName: "language"))
  var lang = "en"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A glossary of your own (YAML or CSV file, or folder), put over the built-in one.", valueName: "pack"))
  var glossary: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("A folder of templates to use in place of the built-in ones.", valueName: "folder"))
  var templates: String?

  var data: EngineData { EngineData(language: lang, packs: glossary, templates: templates) }

  func engine() throws(Failure) -> Engine { try data.engine() }
}

/// Options of what reads a draft and writes no summary.
struct DraftOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The state whose terms the draft uses, as two letters.", valueName: "state"))
  var state: StateOption?

  @OptionGroup var data: EngineOptions
}

/// What data the program works with.
struct EngineData {
  var language = "en"
  /// The user's own glossaries; without any, those of the folders where they are looked for.
  var packs: [String] = []
  var templates: String?

  /// Loads the engine. A broken file of the user's is a failure with its place.
  func engine() throws(Failure) -> Engine {
    guard language == "en" else {
      throw Failure(code: .usage, message: "error: --lang \(language): only English (en) is there so far")
    }
    var resources = Resources.embedded
    if let folder = DataFolders.templates(option: templates) {
      try DataFolders.overlay(folder, on: &resources)
    }
    let sources = try DataFolders.read(packs: DataFolders.packs(options: packs))
    do throws(ResourceError) {
      return try Engine(resources: resources, packs: sources, language: language)
    } catch {
      throw Failure(code: .unreadableDraft, message: DataReasonText.line(error))
    }
  }
}

/// A state's two letters.
struct StateOption: ExpressibleByArgument {
  let letters: String

  init?(argument: String) {
    let letters = argument.uppercased()
    guard letters.utf8.count == 2, letters.utf8.allSatisfy(\.isASCIIUppercase) else { return nil }
    self.letters = letters
  }
}
