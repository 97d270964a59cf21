/// Plain English for what libyaml finds wrong. Its own words name parts of its grammar.
enum YAMLReasons {
  static func plain(_ problem: String) -> String { reasons[problem] ?? "this is not YAML: \(problem)" }

  private static let reasons = [
    "": "this is not YAML",
    "control characters are not allowed": "a control character cannot stand in YAML: take it out",
    "block sequence entries are not allowed in this context":
      "a list cannot begin here: begin it on a new line",
    "mapping keys are not allowed in this context": "a name cannot begin here: begin it on a new line",
    "mapping values are not allowed in this context":
      "a colon and a blank cannot stand inside a value: put the value in quotes",
    "could not find expected ':'": "a colon is missing after this name",
    "did not find expected key":
      "a name is expected here, as deep as the names above it, or the value above needs quotes",
    "did not find expected '-' indicator": "a list member is expected here: begin it with a dash",
    "did not find expected ',' or ']'": "a comma or a closing bracket ] is missing",
    "did not find expected ',' or '}'": "a comma or a closing bracket } is missing",
    "did not find expected node content": "a value is missing here",
    "did not find expected <document start>": "there is more text after the end of the value",
    "did not find expected comment or line break": "only a comment can stand here",
    "found a tab character that violates indentation": "lines are set in with blanks, not with tabs",
    "found a tab character where an indentation space is expected":
      "lines are set in with blanks, not with tabs",
    "found character that cannot start any token": "a value cannot begin with this sign: put it in quotes",
    "found unexpected end of stream": "the text ends before these quotes are closed",
    "found unexpected document indicator": "the text ends before these quotes are closed",
    "found unexpected ':'": "a colon cannot stand here: put the value in quotes",
    "found unknown escape character": "YAML has no such escape: write a backslash as \\\\",
    "found invalid Unicode character escape code": "this escape stands for no character",
    "did not find expected hexdecimal number": "digits or letters from a to f must follow this escape",
    "found incompatible YAML document": "only YAML 1.1 and 1.2 are read",
    "found unknown directive name": "of the lines that begin with %, only %YAML is read",
    "did not find expected alphabetic or numeric character":
      "a value cannot begin with & or *: put it in quotes",
    "found undefined tag handle": "a value cannot begin with !: put it in quotes",
  ]
}
