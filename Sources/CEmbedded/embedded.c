// Written by Scripts/embed. The files themselves are read by the compiler, so an edit needs no new list.
#include "embedded.h"

static const unsigned char file0[] = {
#embed "../../Glossary/en/elements/a4l.txt"
};

static const unsigned char file1[] = {
#embed "../../Glossary/en/elements/edfi.txt"
};

static const unsigned char file2[] = {
#embed "../../Glossary/en/familiar-words.txt"
};

static const unsigned char file3[] = {
#embed "../../Glossary/en/forms/columns.txt"
};

static const unsigned char file4[] = {
#embed "../../Glossary/en/forms/disabilities.txt"
};

static const unsigned char file5[] = {
#embed "../../Glossary/en/forms/headings.txt"
};

static const unsigned char file6[] = {
#embed "../../Glossary/en/forms/kinds.txt"
};

static const unsigned char file7[] = {
#embed "../../Glossary/en/forms/labels.txt"
};

static const unsigned char file8[] = {
#embed "../../Glossary/en/forms/states.txt"
};

static const unsigned char file9[] = {
#embed "../../Glossary/en/forms/told.txt"
};

static const unsigned char file10[] = {
#embed "../../Glossary/en/glossary.index"
};

static const unsigned char file11[] = {
#embed "../../Templates/cards.html"
};

static const unsigned char file12[] = {
#embed "../../Templates/cards.md"
};

static const unsigned char file13[] = {
#embed "../../Templates/choice.html"
};

static const unsigned char file14[] = {
#embed "../../Templates/en/dates-and-lists.txt"
};

static const unsigned char file15[] = {
#embed "../../Templates/en/findings.txt"
};

static const unsigned char file16[] = {
#embed "../../Templates/en/goals.txt"
};

static const unsigned char file17[] = {
#embed "../../Templates/en/head.txt"
};

static const unsigned char file18[] = {
#embed "../../Templates/en/lines.txt"
};

static const unsigned char file19[] = {
#embed "../../Templates/en/looks.txt"
};

static const unsigned char file20[] = {
#embed "../../Templates/en/official.txt"
};

static const unsigned char file21[] = {
#embed "../../Templates/en/other-parts.txt"
};

static const unsigned char file22[] = {
#embed "../../Templates/en/page.txt"
};

static const unsigned char file23[] = {
#embed "../../Templates/en/plan-parts.txt"
};

static const unsigned char file24[] = {
#embed "../../Templates/en/process.txt"
};

static const unsigned char file25[] = {
#embed "../../Templates/en/rewording.txt"
};

static const unsigned char file26[] = {
#embed "../../Templates/en/scores.txt"
};

static const unsigned char file27[] = {
#embed "../../Templates/en/services.txt"
};

static const unsigned char file28[] = {
#embed "../../Templates/en/states.txt"
};

static const unsigned char file29[] = {
#embed "../../Templates/en/titles.txt"
};

static const unsigned char file30[] = {
#embed "../../Templates/en/totals.txt"
};

static const unsigned char file31[] = {
#embed "../../Templates/official.css"
};

static const unsigned char file32[] = {
#embed "../../Templates/official.html"
};

static const unsigned char file33[] = {
#embed "../../Templates/page.css"
};

static const unsigned char file34[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file35[] = {
#embed "../../Templates/page.js"
};

static const unsigned char file36[] = {
#embed "../../Templates/summary.md"
};

static const plainiep_file files[] = {
  {"Glossary/en/elements/a4l.txt", file0, sizeof file0},
  {"Glossary/en/elements/edfi.txt", file1, sizeof file1},
  {"Glossary/en/familiar-words.txt", file2, sizeof file2},
  {"Glossary/en/forms/columns.txt", file3, sizeof file3},
  {"Glossary/en/forms/disabilities.txt", file4, sizeof file4},
  {"Glossary/en/forms/headings.txt", file5, sizeof file5},
  {"Glossary/en/forms/kinds.txt", file6, sizeof file6},
  {"Glossary/en/forms/labels.txt", file7, sizeof file7},
  {"Glossary/en/forms/states.txt", file8, sizeof file8},
  {"Glossary/en/forms/told.txt", file9, sizeof file9},
  {"Glossary/en/glossary.index", file10, sizeof file10},
  {"Templates/cards.html", file11, sizeof file11},
  {"Templates/cards.md", file12, sizeof file12},
  {"Templates/choice.html", file13, sizeof file13},
  {"Templates/en/dates-and-lists.txt", file14, sizeof file14},
  {"Templates/en/findings.txt", file15, sizeof file15},
  {"Templates/en/goals.txt", file16, sizeof file16},
  {"Templates/en/head.txt", file17, sizeof file17},
  {"Templates/en/lines.txt", file18, sizeof file18},
  {"Templates/en/looks.txt", file19, sizeof file19},
  {"Templates/en/official.txt", file20, sizeof file20},
  {"Templates/en/other-parts.txt", file21, sizeof file21},
  {"Templates/en/page.txt", file22, sizeof file22},
  {"Templates/en/plan-parts.txt", file23, sizeof file23},
  {"Templates/en/process.txt", file24, sizeof file24},
  {"Templates/en/rewording.txt", file25, sizeof file25},
  {"Templates/en/scores.txt", file26, sizeof file26},
  {"Templates/en/services.txt", file27, sizeof file27},
  {"Templates/en/states.txt", file28, sizeof file28},
  {"Templates/en/titles.txt", file29, sizeof file29},
  {"Templates/en/totals.txt", file30, sizeof file30},
  {"Templates/official.css", file31, sizeof file31},
  {"Templates/official.html", file32, sizeof file32},
  {"Templates/page.css", file33, sizeof file33},
  {"Templates/page.html", file34, sizeof file34},
  {"Templates/page.js", file35, sizeof file35},
  {"Templates/summary.md", file36, sizeof file36},
};

size_t plainiep_file_count(void) { return sizeof files / sizeof files[0]; }

const plainiep_file *plainiep_file_at(size_t index) {
  return index < plainiep_file_count() ? &files[index] : NULL;
}
