import Readability
import Testing

/// Texts of our own beside what textstat 0.7.13 (with the CMU Pronouncing Dictionary) counts in them. It is the measure that
/// most people use.
///
/// Left out: its Gunning Fog counts only long words that are on no list of easy ones, its Automated Readability Index counts
/// signs as letters, and its Dale-Chall takes inflected forms as hard; ours keep to what the authors of the formulas wrote.
@Suite struct TextstatAgreementTests {
  struct Known: CustomTestStringConvertible {
    var name: String
    var words: Int
    var sentences: Int
    var syllables: Int
    var letters: Int
    var polysyllables: Int
    var grade: Double
    var ease: Double
    var colemanLiau: Double
    var text: String

    var testDescription: String { name }
  }

  @Test(arguments: known) func countsAgree(_ known: Known) {
    let counts = TextCounts(known.text)
    #expect(counts.words == known.words && counts.letters == known.letters)
    #expect(abs(counts.sentences - known.sentences) <= 1)
    #expect(abs(counts.syllables - known.syllables) * 100 <= known.syllables)
    #expect(abs(counts.polysyllables - known.polysyllables) <= 1)
  }

  @Test(arguments: known) func gradesAgree(_ known: Known) throws {
    let counts = TextCounts(known.text)
    #expect(abs(try #require(FleschKincaidGrade.grade(counts).value) - known.grade) < 0.1)
    #expect(abs(try #require(FleschReadingEase.grade(counts).value) - known.ease) < 0.3)
    // Theirs takes 0.058 for each letter in a hundred words, where Coleman and Liau have 0.0588.
    let theirs = known.colemanLiau + 0.0008 * 100 * Double(known.letters) / Double(known.words)
    #expect(abs(try #require(ColemanLiau.grade(counts).value) - theirs) < 0.25)
  }

  @Test func smogAgrees() throws {
    let story = try #require(Self.known.first { $0.sentences >= 30 })
    let value = try #require(SMOG.grade(TextCounts(story.text)).value)
    #expect(abs(value - 4.580) < 0.1)
  }

  private static let known = [
    Known(
      name: "visit", words: 60, sentences: 7, syllables: 61, letters: 207, polysyllables: 0,
      grade: -0.25, ease: 112.125, colemanLiau: 0.757,
      text: """
        We went to see the new school last week. My son liked the big room with the books. The teacher showed us \
        where he would sit. She told him that he could bring his own cup. He asked her if there was a fish in \
        the tank. There was one, and it was blue. He wants to go back soon.
        """),
    Known(
      name: "letter", words: 66, sentences: 6, syllables: 76, letters: 255, polysyllables: 1,
      grade: 2.288, ease: 98.252, colemanLiau: 3.918,
      text: """
        Your child will have three tests this month. Each test takes about one hour, and a trained person will \
        sit with her. She can stop to rest at any time. We will send you the results within two weeks. Then we \
        will meet to talk about what they mean. Please call the office if the day does not work for you, and we \
        will find another.
        """),
    Known(
      name: "summary", words: 71, sentences: 6, syllables: 92, letters: 308, polysyllables: 0,
      grade: 4.315, ease: 85.202, colemanLiau: 6.859,
      text: """
        Marta reads short stories with help and answers questions about them. She can tell who is in the story \
        and where it happens. It is harder for her to explain why something happened. In math she adds and \
        subtracts numbers up to one hundred. Word problems take her longer, because she has to read them several \
        times. The team wants her to read them aloud with a partner before she starts.
        """),
    Known(
      name: "goal", words: 67, sentences: 4, syllables: 99, letters: 309, polysyllables: 8,
      grade: 8.378, ease: 64.828, colemanLiau: 9.182,
      text: """
        By the end of the school year, Devon will write a paragraph of five complete sentences with correct \
        capital letters and punctuation in four of five weekly samples. He now writes two sentences with \
        reminders. His teacher will collect a sample each Friday and share the results with his family every \
        quarter. An aide will remind him to use his checklist before he hands in his work.
        """),
    Known(
      name: "report", words: 58, sentences: 4, syllables: 124, letters: 385, polysyllables: 19,
      grade: 15.293, ease: 11.249, colemanLiau: 20.659,
      text: """
        The psychologist observed the student in two different classrooms during morning lessons. He listened \
        carefully while the teacher gave directions, but he needed several reminders before beginning \
        independent assignments. His attention improved considerably when the activity included movement or \
        conversation with another student. The observation suggests that shorter assignments and regular \
        opportunities to move would support his participation.
        """),
    Known(
      name: "notice", words: 60, sentences: 3, syllables: 141, letters: 402, polysyllables: 26,
      grade: 19.94, ease: -12.275, colemanLiau: 21.58,
      text: """
        The district proposes to begin special education services because the evaluation identified a \
        significant difficulty with written expression. The committee considered continuing general education \
        interventions without additional services and rejected that option because previous interventions had \
        not produced sufficient improvement. Parents may request an explanation of any part of this proposal and \
        may provide additional information before the services begin.
        """),
    Known(
      name: "law", words: 71, sentences: 2, syllables: 136, letters: 383, polysyllables: 17,
      grade: 20.858, ease: 8.752, colemanLiau: 14.654,
      text: """
        A public agency that proposes to initiate or change the identification, evaluation, or educational \
        placement of a child with a disability must provide written notice to the parents within a reasonable \
        period. The notice must describe the evaluation procedures, assessments, records, and reports that the \
        agency used as a basis for the proposed action, and must include an explanation of the alternatives that \
        were considered and the reasons for their rejection.
        """),
    Known(
      name: "story", words: 144, sentences: 31, syllables: 165, letters: 507, polysyllables: 2,
      grade: -0.258, ease: 105.183, colemanLiau: -1.751,
      text: """
        Lena got up early. It was her first day. She put on her red coat. Her dad made eggs. She did not eat \
        much. The bus came at eight. She found a seat. A boy sat down. His name was Theo. He had a toy car. They \
        talked all the way. The bus stopped. They ran to the door. A tall man said hello. He was the principal. \
        He gave them a map. Lena looked at it. Her room was near the gym. Theo had the same room. They went in. \
        The walls were yellow. There were ten desks. Lena chose one by the window. She could see a garden. The \
        teacher came in. She read them a poem. Everyone laughed. Then they drew pictures. Lena drew a dragon. It \
        was a good day. She told her dad about it. He was happy too.
        """),
    Known(
      name: "rights", words: 78, sentences: 6, syllables: 105, letters: 324, polysyllables: 8,
      grade: 5.365, ease: 79.755, colemanLiau: 6.015,
      text: """
        You are a member of the team that writes the plan. You can bring a friend or a relative to every \
        meeting. You can ask for an interpreter, and the school pays for one. If you disagree with an \
        evaluation, you can ask for another one from a person who does not work for the school. You can read \
        every record that the school keeps about your child. Nothing starts the first time until you give \
        written permission.
        """),
  ]
}
