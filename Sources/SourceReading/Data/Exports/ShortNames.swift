/// Short forms of words that databases have in their names: `mtg_dt` is a meeting date.
enum ShortNames {
  /// The whole word; empty for one that only says what kind of value it is, as in `goal_txt`; nil for any other. O(1).
  static func whole(of word: some Collection<UInt8>) -> String? {
    words[String(decoding: word, as: UTF8.self).lowercased()]
  }

  /// Whether the last word of a name only says that yes or no follows. O(1).
  static func isIndicator(_ word: some Collection<UInt8>) -> Bool {
    ["ind", "flg", "flag", "indicator"].contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static let words = [
    "txt": "", "desc": "", "narr": "", "yn": "", "str": "", "fld": "",
    "abbr": "abbreviation", "acc": "accommodation", "accs": "accommodations",
    "accom": "accommodation", "accoms": "accommodations",
    "addr": "address",
    "agcy": "agency", "ann": "annual", "assess": "assessment", "beg": "start", "beh": "behavior",
    "bldg": "building", "cat": "category", "cd": "code", "cmt": "comment", "cnt": "count", "crit": "criteria",
    "curr": "current", "deliv": "delivery", "disab": "disability", "disabl": "disability", "dist": "district",
    "dob": "date of birth", "dt": "date", "dts": "dates", "dur": "duration", "educ": "education",
    "elig": "eligibility", "env": "environment", "eval": "evaluation", "fname": "first name",
    "freq": "frequency",
    "gend": "gender", "grd": "grade", "hrs": "hours", "impl": "implementation", "instr": "instruction",
    "lang": "language", "lname": "last name", "loc": "location", "lvl": "level", "meas": "measurement",
    "mgr": "manager", "min": "minutes", "mins": "minutes", "mtg": "meeting", "nbr": "number", "nm": "name",
    "num": "number", "obj": "objective", "objs": "objectives", "parti": "participation",
    "particip": "participation", "pct": "percent", "perf": "performance", "ph": "phone", "pos": "position",
    "pres": "present", "prim": "primary", "prog": "progress", "prov": "provider", "pub": "public",
    "qty": "quantity",
    "reeval": "reevaluation", "rel": "relationship", "resp": "responsible", "rpt": "report", "sch": "school",
    "sess": "session", "sig": "signature", "spec": "special", "stmt": "statement", "sto": "objective",
    "stos": "objectives", "stu": "student", "stud": "student", "supp": "support", "supps": "supports",
    "svc": "service", "svcs": "services", "tchr": "teacher", "transp": "transportation",
    "transport": "transportation", "typ": "type", "wk": "week", "yr": "year",
  ]
}
