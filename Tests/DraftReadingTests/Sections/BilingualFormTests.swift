import IEPModel
import Testing

@testable import DraftReading

/// Forms with two languages in each label.
@Suite struct BilingualFormTests {
  @Test(arguments: [
    ("Grade / Grado", "Grade"),
    ("Date of Birth / Fecha de nacimiento", "Date of Birth"),
    ("ELIGIBILITY / ELEGIBILIDAD", "ELIGIBILITY"),
    ("Room / Salón", "Room"),
    // No second language, or no label alone.
    ("Special / General Education", "Special / General Education"),
    ("Speech / 2×30", "Speech / 2×30"),
    ("Student / Estudiante: Ana Ruiz", "Student / Estudiante: Ana Ruiz"),
    (" / Grado", " / Grado"),
  ]) func labels(text: String, english: String) {
    #expect(String(decoding: FormTranslation.english(Array(text.utf8)[...]), as: UTF8.self) == english)
  }

  @Test func aFormInTwoLanguages() throws {
    let draft = try Drafts.read(
      """
      1. STUDENT / ESTUDIANTE
      Student / Estudiante: Ximena Cantú
      Date of Birth / Fecha de nacimiento: 08/22/2017     Grade / Grado: 3

      2. GOALS / METAS
      GOAL 1 / META 1 - Reading / Lectura
      By 10/06/2027, Ximena will read aloud 85 words correct per minute.
      Baseline / Punto de partida: 54 words correct per minute

      3. SERVICES / SERVICIOS
      Service / Servicio       Amount / Cantidad       Location / Lugar
      Speech therapy           30 minutes per week     Speech room
      """, named: "a.txt")
    #expect(draft.student.name?.value == "Ximena Cantú")
    #expect(draft.student.dateOfBirth?.value == "2017-08-22")
    #expect(draft.student.grade?.value == "3")
    #expect(draft.goals.map { $0.baseline?.value } == [54])
    #expect(draft.services.map { $0.name?.value } == ["Speech therapy"])
    #expect(draft.services.first?.location?.value == "Speech room")
  }
}
