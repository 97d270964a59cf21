"""Writes drafts whose every field holds hostile words.

nasty.py FOLDER [STRINGS.json ...]

The words are those of nasty.txt and of the files: lists of strings. Each draft carries eight of them in all its fields.
"""

import json
import pathlib
import re
import sys

FACTS = {"schema", "kind", "status", "state", "category", "role", "per", "unit", "delivery", "setting", "bound",
         "decision", "factor", "answer", "participation", "item", "comparison", "by", "meeting", "start", "end",
         "annualReview", "reevaluation", "dateOfBirth"}

DRAFT = {
    "schema": "plainiep-draft/1", "kind": "iep", "status": "draft", "state": "CA",
    "student": {"name": "Ada", "dateOfBirth": "2016-03-03", "grade": "4", "school": "Oak", "district": "Elm",
                "disabilities": [{"category": "other", "role": "primary", "text": "Dyslexia"}]},
    "dates": {"meeting": "2025-10-14", "annualReview": "2026-10-13", "reevaluation": "2027-10-13"},
    "team": [{"name": "Bo", "role": "parent"}],
    "goals": [{
        "label": "Goal 1", "area": "Reading", "text": "Ada will read.", "condition": "given a book",
        "behavior": "read aloud",
        "criteria": [{"kind": "percent", "value": 80, "unit": "percent", "comparison": "atLeast"}],
        "baseline": {"text": "50%", "value": 50, "unit": "percent"}, "methods": ["weekly probes"],
        "schedule": "weekly", "responsible": "the teacher", "objectives": [{"text": "Ada will spell."}]}],
    "services": [{
        "name": "Speech therapy", "text": "2x30 min/wk", "delivery": "direct", "location": "Room 4",
        "group": "small group", "provider": "SLP", "setting": "specialEducation", "amounts": [{
            "sessions": 2, "minutesPerSession": 30, "totalMinutes": 60, "per": {"count": 1, "unit": "week"},
            "bound": "exact"}]}],
    "accommodations": [{"text": "Extra time", "category": "timing"}],
    "placement": {"percentInRegularClass": 86, "reason": "She learns there."},
    "extendedSchoolYear": {"decision": "no", "reason": "No loss."},
    "specialFactors": [{"factor": "behavior", "answer": "yes", "text": "A plan."}],
    "staffSupports": [{"text": "Training"}], "transportation": "A bus.", "strengths": "She is kind.",
    "parentConcerns": "Reading.", "impact": "She tires.", "needs": ["Reading"],
    "progressReports": {"text": "Quarterly", "times": 4, "per": "year"},
    "assessments": [{"name": "CAASPP", "participation": "regular", "text": "As usual."}],
}

LINES = """# {} IEP {}

Student: {}
Grade: {}
School: {}
Date of meeting: 10/14/2025 {}

## Strengths {}

She is kind. {}

## Goals

### Goal 1: {}

- **Area:** {}
- **Baseline:** 50% {}
- **Goal:** By October 2026, she will read with 80% accuracy {} in 4 of 5 trials.

## Services

| Service | Amount | Location {} |
|---|---|---|
| Speech {} | 2x30 min/wk | {} |

## Accommodations

- Extra time {}
- {}

## {}

{}
"""


def filled(value, words, key=None):
    """The same draft with the words behind every text that is not a fact of its own."""
    if isinstance(value, dict):
        return {name: member if name == "kind" else filled(member, words, name) for name, member in value.items()}
    if isinstance(value, list):
        return [filled(member, words, key) for member in value]
    return f"{value} {words}" if isinstance(value, str) and key not in FACTS else value


def own():
    lines = pathlib.Path(__file__).with_name("nasty.txt").read_text(encoding="utf-8").splitlines()
    unescape = re.compile(r"\\u([0-9a-f]{4})|\\U([0-9A-F]{8})")
    return [unescape.sub(lambda match: chr(int(match[1] or match[2], 16)), line) for line in lines]


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    strings = own() + [text for file in sys.argv[2:] for text in json.loads(pathlib.Path(file).read_text("utf-8"))]
    for number, start in enumerate(range(0, len(strings), 8)):
        words = " ".join(strings[start:start + 8])
        draft = json.dumps(filled(DRAFT, words), ensure_ascii=False)
        (folder / f"data-{number:02}.json").write_text(draft, encoding="utf-8", newline="")
        line = re.sub(r"[\r\n]+", " ", words)
        (folder / f"text-{number:02}.md").write_text(LINES.replace("{}", line), encoding="utf-8", newline="")


main()
