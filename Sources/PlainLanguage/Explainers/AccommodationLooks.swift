import Wording

/// Which picture of class life goes with which words of an accommodation.
enum AccommodationLooks {
  /// The first row that has a cue in the words; nil where none has, or where the words turn it round ("no calculator").
  static func key(for text: String) -> SentenceKey? {
    let text = plain(text)
    guard let found = table.first(where: { $0.cues.contains { holds($0, in: text) } })?.key else {
      return nil
    }
    // These are about what is not asked of a child.
    if found == .lookWrittenResponse || found == .lookSpelling { return found }
    let rest = text.replacing(" no more than ", with: " ").replacing(" no fewer than ", with: " ")
    return turns.contains { rest.contains($0) } ? nil : found
  }

  private static let turns = [
    " no ", " not ", " without ", " never ", " unless ", " except ", " cannot ", "n t ",
  ]

  /// Small letters and digits, one blank between words and at both ends.
  private static func plain(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "*" && $0 != "." }
    // The point of "1.5x" is no end of a sentence.
    return " " + words.map { $0.last == "." ? $0.dropLast() : $0 }.joined(separator: " ") + " "
  }

  private static func holds(_ cue: Substring, in text: String) -> Bool {
    let isOpen = cue.last == "*"
    var rest = text[...]
    while let place = rest.firstRange(of: isOpen ? cue.dropLast() : cue) {
      rest = rest[place.upperBound...]
      if isOpen || ["", "s", "es", "ing", "ed"].contains(rest.prefix { $0 != " " }) { return true }
    }
    return false
  }

  /// Cues with the blank before them.
  private static let table: [(key: SentenceKey, cues: [Substring])] = rows.map { key, cues in
    (key, cues.split(separator: "|").map { plain(String($0)).dropLast() })
  }

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
        + "|reading aloud"
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
      "due date|deadline|late work|extension|additional days|extra days|make up work"
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
      "simplif* directions|simplified directions|simple directions|clear directions"
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
    (.lookSnack, "snack|water bottle|drink water"),
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
