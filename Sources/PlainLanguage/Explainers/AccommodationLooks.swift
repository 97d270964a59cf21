import IEPModel
import Wording

/// Which picture of class life goes with which words of an accommodation.
enum AccommodationLooks {
  /// The first row that has a cue in the words; nil where none has, or where the words turn it round ("no calculator").
  /// O(words × cues that begin alike).
  static func key(for text: String) -> SentenceKey? {
    let text = plain(text)
    guard let key = firstRow(in: text).map({ rows[$0].0 }) else { return nil }
    // "Not called on without warning" may be called on.
    if text.contains(run: Array("without warning".utf8)) || text.contains(run: Array("without notice".utf8)) {
      return nil
    }
    // These are about what is not asked of a child.
    if key == .lookWrittenResponse || key == .lookSpelling { return key }
    return turns.contains { isTurned(text, by: $0) } ? nil : key
  }

  private static func firstRow(in text: [UInt8]) -> Int? {
    var first = rows.count
    for start in text.indices.dropLast() where text[start] == blank {
      for cue in cues[text[start + 1]] ?? [] where cue.row < first && cue.stands(at: start + 1, in: text) {
        first = cue.row
      }
    }
    return first < rows.count ? first : nil
  }

  private static func isTurned(_ text: [UInt8], by turn: [UInt8]) -> Bool {
    text.places(of: turn).contains { place in !limits.contains { text[place.lowerBound...].starts(with: $0) }
    }
  }

  private static let turns = [
    " no ", " not ", " without ", " never ", " unless ", " except ", " cannot ", "n t ",
  ].map { Array($0.utf8) }
  /// A count, which turns nothing round.
  private static let limits = [" no more than ", " no fewer than "].map { Array($0.utf8) }
  private static let blank = UInt8(ascii: " ")

  /// Small letters and digits, one blank between words and at both ends.
  private static func plain(_ text: String) -> [UInt8] {
    var plain = [blank]
    let bytes = Array(text.utf8) + [blank]
    for (index, byte) in bytes.enumerated() {
      if bytes.isWord(at: index) || byte == UInt8(ascii: "*") || byte == UInt8(ascii: ".") {
        plain.append(byte.asciiLowercased)
      } else if plain.last != blank {
        // The point of "1.5x" is no end of a sentence.
        if plain.last == UInt8(ascii: ".") { plain.removeLast() }
        plain.append(blank)
      }
    }
    return plain
  }

  private struct Cue {
    var row: Int
    var words: [UInt8]
    var isOpen: Bool

    /// Whether its words begin at a place, each but the last whole.
    func stands(at start: Int, in text: [UInt8]) -> Bool {
      let end = start + words.count
      guard end <= text.count, text[start..<end].elementsEqual(words) else { return false }
      return isOpen || Self.endings.contains { text[end...].starts(with: $0) }
    }

    private static let endings = [" ", "s ", "es ", "ing ", "ed "].map { Array($0.utf8) }
  }

  /// By their first byte.
  private static let cues: [UInt8: [Cue]] = {
    var cues: [UInt8: [Cue]] = [:]
    for (row, (_, list)) in rows.enumerated() {
      for text in list.split(separator: "|") {
        var words = Array(plain(String(text)).dropFirst().dropLast())
        let isOpen = words.last == UInt8(ascii: "*")
        if isOpen { words.removeLast() }
        cues[words.first ?? blank, default: []].append(Cue(row: row, words: words, isOpen: isOpen))
      }
    }
    return cues
  }()

  /// The narrow before the wide. A cue is whole words, but for their ending: `*` leaves that open.
  private static let rows: [(SentenceKey, String)] = [
    (
      .lookWrittenResponse,
      "answer in writing|respond in writing|write instead|not called on"
        + "|no requirement to read aloud|not required to read|will not be asked to read"
        + "|not be called"
    ),
    (
      .lookExtendedTime,
      "extended time|extra time|additional time|more time|time and a half|double time"
        + "|1.5x|1.5 x|time extension"
    ),
    (.lookBreakCard, "break card|break pass"),
    (.lookSensoryBreak, "sensory break|sensory diet|sensory activit*"),
    (
      .lookMovement,
      "movement break|movement|flexible seating|wiggle seat|standing desk|stand to work"
        + "|stand at"
    ),
    (.lookBreaks, "break"),
    (
      .lookReadAloud,
      "read aloud|reads aloud|oral administration|human reader|items read|tests read"
        + "|directions read|read to him|read to her|read to them|read to the student"
        + "|tests aloud|questions aloud"
    ),
    (.lookTextToSpeech, "text-to-speech|text to speech|screen reader|audio text"),
    (
      .lookAudiobook,
      "audiobook|audio book|books on tape|audio version|audio format|learning ally"
        + "|bookshare"
    ),
    (
      .lookSpeechToText,
      "speech-to-text|speech to text|voice typing|voice-to-text|dictation software"
        + "|dictate|dictation"
    ),
    (.lookScribe, "scribe"),
    (.lookCalculator, "calculator"),
    (
      .lookMultiplicationChart,
      "multiplication chart|multiplication table|math chart|math facts chart|number line"
        + "|hundreds chart|reference sheet|formula sheet"
    ),
    (.lookManipulatives, "manipulative|counters|base ten|base-ten"),
    (.lookGraphicOrganizer, "graphic organizer|story map|thinking map|writing template"),
    (.lookWordBank, "word bank|word list|word wall"),
    (.lookSentenceStarter, "sentence starter|sentence frame|sentence stem"),
    (
      .lookGuidedNotes,
      "guided notes|copy of notes|teacher notes|class notes|notes provided|peer notes"
        + "|copies of notes|note taker|note-taker|notetaker|outline of notes"
    ),
    (
      .lookChunking,
      "chunk|chunking|broken into|smaller parts|smaller steps|small steps"
        + "|one step at a time|cut into parts|broken down|breaking assignments"
    ),
    (.lookChecklist, "checklist|task list|to-do list"),
    (
      .lookVisualSchedule,
      "visual schedule|picture schedule|daily schedule|first/then|first-then"
        + "|first then board"
    ),
    (.lookVisualSupports, "visual support|visual cue|visual aid|visuals|picture cue|picture support"),
    (.lookTimer, "timer|visual timer"),
    (
      .lookSeating,
      "preferential seating|preferred seating|preferential seat|seat near|seated near"
        + "|seat at|seat close|seating near|strategic seating|seat in the"
    ),
    (.lookSmallGroup, "small group|small-group|group of"),
    (
      .lookSeparateSetting,
      "separate setting|separate room|separate location|alternate setting"
        + "|alternative setting|quiet room|quiet place|quiet area|quiet setting|quiet space"
        + "|quiet table|quiet spot"
    ),
    (.lookReducedDistraction, "distraction|reduced-distraction|study carrel|low-noise"),
    (
      .lookHeadphones,
      "headphone|noise-canceling|noise canceling|noise-reducing|earplug|ear plug"
        + "|ear defender"
    ),
    (.lookFidget, "fidget|sensory tool|sensory item"),
    (
      .lookReducedWork,
      "reduced assignment|shortened assignment|reduced workload|fewer problems"
        + "|fewer items|reduced number|shorter assignment|half the problems|reduced homework"
        + "|reduce homework|homework limited|modified length|reduced length"
    ),
    (
      .lookLateWork,
      "extended due date|flexible due date|later due date|after the due date|before the due date|deadline|late work|extension|additional days|extra days|make up work"
        + "|make-up work"
    ),
    (.lookRetest, "retake|retest|test corrections|redo"),
    (
      .lookRepeatDirections,
      "repeat directions|repeated directions|directions repeated|restate|rephrase"
        + "|clarif*|paraphrase|repeat the directions|repeats the direction"
        + "|repeat instructions|instructions repeated|repeated back"
    ),
    (
      .lookWrittenDirections,
      "written directions|directions written|directions in writing|written instructions"
    ),
    (
      .lookSimpleDirections,
      "simplified directions|simple directions|clear directions"
        + "|short directions|step-by-step|step by step|one-step directions"
        + "|directions given one|simplified language|simplify"
    ),
    (
      .lookCheckUnderstanding,
      "check for understanding|checks for understanding|check understanding"
        + "|comprehension check|understanding check"
    ),
    (.lookCheckIn, "check-in|check in|checks in|cico|check-in/check-out"),
    (.lookPrompts, "prompt|cue|cueing|redirect|redirection|reminder"),
    (
      .lookPraise,
      "praise|positive reinforcement|reinforcement|reward|token|incentive|behavior chart"
        + "|sticker|point sheet|positive feedback"
    ),
    (
      .lookWaitTime,
      "wait time|processing time|time to respond|think time|time to process"
        + "|time to answer"
    ),
    (
      .lookAdvanceNotice,
      "warning|advance notice|transition cue|transition warning|changes in the schedule"
        + "|schedule change|notice of change|before each transition"
    ),
    (.lookPreteach, "preteach|pre-teach|preview|vocabulary in advance|study guide|review sheet"),
    (.lookLargePrint, "large print|enlarged|large font|bigger print|magnif*"),
    (.lookBraille, "braille"),
    (
      .lookColorOverlay,
      "overlay|colored paper|color contrast|highlighter|highlighted|color-cod*"
        + "|color cod*|masking|line guide|reading guide|reading window"
    ),
    (.lookCaptions, "caption|subtitle"),
    (.lookInterpreter, "interpreter|sign language"),
    (.lookMicrophone, "microphone|fm system|dm system|hearing assistive|amplification|sound field"),
    (.lookDevice, "laptop|chromebook|tablet|ipad|word processor|keyboard|typed|typing"),
    (
      .lookAac,
      "communication device|aac|speech-generating|speech generating|communication board"
        + "|picture exchange|pecs"
    ),
    (
      .lookSpelling,
      "spell check|spell-check|spellcheck|spellchecker|spelling not counted"
        + "|spelling not graded|spelling errors|not graded for spelling|spelling will not be"
        + "|spelling mistakes"
    ),
    (
      .lookPenGrip,
      "pencil grip|adapted paper|slant board|raised line|special paper|adaptive paper"
        + "|adapted scissors|lined paper|graph paper"
    ),
    (
      .lookOralResponse,
      "oral response|answer orally|respond orally|answers orally|verbal response"
        + "|oral test|tested orally|answers aloud|respond verbally|oral answer"
    ),
    (.lookPointing, "point to|answers by pointing|answer by pointing|eye gaze"),
    (.lookPlanner, "planner|agenda|assignment notebook|homework folder|assignment book|binder"),
    (.lookLockerBooks, "set of books|extra set|second set|textbooks at home|books at home"),
    (.lookPeerBuddy, "peer buddy|peer tutor|peer helper|peer model|study buddy|classmate"),
    (
      .lookCalmPlace,
      "calm down|calming area|calm area|calming corner|calm corner|cool down|cool-down"
        + "|cooling off|safe place|safe space|counselor pass|pass to leave"
    ),
    (.lookBathroom, "bathroom|restroom"),
    (
      .lookSnack,
      "snacks|snack when|snack break|snack and|snack or|snack as|snack any|to snack|a snack|water bottle|drink water"
    ),
    (.lookHealth, "blood sugar|glucose|inhaler|medication|medicine|epipen|insulin"),
    (.lookHallway, "leave class early|elevator|leave early|passing time"),
    (
      .lookHomeNote,
      "daily report|communication log|home-school communication"
        + "|home school communication|daily note|home note"
    ),
    (.lookOpenNote, "open note|open-note|open book|open-book|note card|notecard|notes on tests"),
    (.lookMultipleChoice, "multiple choice|answer choices|fewer choices|true/false|alternate format"),
    (
      .lookModeling,
      "modeling|modeled|models|demonstrat*|examples of finished|sample problem"
        + "|worked example"
    ),
  ]
}
