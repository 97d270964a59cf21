import IEPModel

/// Forms with two languages in each label: "Grade / Grado", "Services / Servicios".
enum FormTranslation {
  /// A label up to its words in Spanish; the whole of any other. O(length).
  static func english(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.contains(UInt8(ascii: "/")), let slash = text.place(of: sign),
      slash.lowerBound > text.startIndex,
      // "Student / Estudiante: Ana Ruiz" is no label alone.
      text[slash.upperBound...].dropLast().allSatisfy({ $0 != UInt8(ascii: ":") }),
      text[slash.upperBound...].count(where: { $0 == UInt8(ascii: " ") }) < 5,
      isSpanish(text[slash.upperBound...])
    else { return text }
    return text[..<slash.lowerBound]
  }

  /// Whether one of its words is Spanish, as forms write them, or has a letter that English has not.
  private static func isSpanish(_ text: ArraySlice<UInt8>) -> Bool {
    // Not "×", which starts with the same byte.
    let marks = zip(text, text.dropFirst()).contains { $0 == 0xC3 && accented.contains($1 | 0x20) }
    if marks { return true }
    return text.split { !$0.isASCIILetter }.contains { word in
      word.count < 16 && words.contains(String(decoding: word.map(\.asciiLowercased), as: UTF8.self))
    }
  }

  private static let sign = Array(" / ".utf8)
  /// The second bytes of á, é, í, ñ, ó and ú.
  private static let accented: Set<UInt8> = [0xA1, 0xA9, 0xAD, 0xB1, 0xB3, 0xBA]
  private static let words: Set<String> = Set(
    """
    actual actuales adaptaciones alumno alumnos anual anuales apellido apoyo apoyos asistencia autobus campo colocacion
    comienza comite conducta consentimiento decision distrito duracion edad elegibilidad entorno escolar escuela
    especial especiales estado estatales estudiante evaluacion extendido factores familia fecha fechas fin firma
    firmas fortalezas frecuencia grado grupo hogar idioma inicio lectura lugar maestra maestro madre matematicas meta
    metas mide minutos nacimiento necesidades ninguna ninguno niveles nombre notificacion objetivo objetivos ortografia
    padre padres papel partida personal plazo preocupaciones previo primaria proveedor progreso pruebas razones
    responsable resultados reunion revision salud secundaria servicio servicios termina transicion transporte ubicacion
    vista
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
