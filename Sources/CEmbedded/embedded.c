// Written by Scripts/embed. The files themselves are read by the compiler, so an edit needs no new list.
#include "embedded.h"

static const unsigned char file0[] = {
#embed "../../Glossary/en/forms/columns.txt"
};

static const unsigned char file1[] = {
#embed "../../Glossary/en/forms/disabilities.txt"
};

static const unsigned char file2[] = {
#embed "../../Glossary/en/forms/headings.txt"
};

static const unsigned char file3[] = {
#embed "../../Glossary/en/forms/labels.txt"
};

static const unsigned char file4[] = {
#embed "../../Glossary/en/glossary.index"
};

static const unsigned char file5[] = {
#embed "../../Templates/en/dates-and-lists.txt"
};

static const unsigned char file6[] = {
#embed "../../Templates/en/goals.txt"
};

static const unsigned char file7[] = {
#embed "../../Templates/en/head.txt"
};

static const unsigned char file8[] = {
#embed "../../Templates/en/official.txt"
};

static const unsigned char file9[] = {
#embed "../../Templates/en/other-parts.txt"
};

static const unsigned char file10[] = {
#embed "../../Templates/en/services.txt"
};

static const unsigned char file11[] = {
#embed "../../Templates/en/states.txt"
};

static const unsigned char file12[] = {
#embed "../../Templates/en/titles.txt"
};

static const unsigned char file13[] = {
#embed "../../Templates/official.css"
};

static const unsigned char file14[] = {
#embed "../../Templates/official.html"
};

static const unsigned char file15[] = {
#embed "../../Templates/page.css"
};

static const unsigned char file16[] = {
#embed "../../Templates/page.html"
};

static const unsigned char file17[] = {
#embed "../../Templates/summary.md"
};

static const plainiep_file files[] = {
  {"Glossary/en/forms/columns.txt", file0, sizeof file0},
  {"Glossary/en/forms/disabilities.txt", file1, sizeof file1},
  {"Glossary/en/forms/headings.txt", file2, sizeof file2},
  {"Glossary/en/forms/labels.txt", file3, sizeof file3},
  {"Glossary/en/glossary.index", file4, sizeof file4},
  {"Templates/en/dates-and-lists.txt", file5, sizeof file5},
  {"Templates/en/goals.txt", file6, sizeof file6},
  {"Templates/en/head.txt", file7, sizeof file7},
  {"Templates/en/official.txt", file8, sizeof file8},
  {"Templates/en/other-parts.txt", file9, sizeof file9},
  {"Templates/en/services.txt", file10, sizeof file10},
  {"Templates/en/states.txt", file11, sizeof file11},
  {"Templates/en/titles.txt", file12, sizeof file12},
  {"Templates/official.css", file13, sizeof file13},
  {"Templates/official.html", file14, sizeof file14},
  {"Templates/page.css", file15, sizeof file15},
  {"Templates/page.html", file16, sizeof file16},
  {"Templates/summary.md", file17, sizeof file17},
};

size_t plainiep_file_count(void) { return sizeof files / sizeof files[0]; }

const plainiep_file *plainiep_file_at(size_t index) {
  return index < plainiep_file_count() ? &files[index] : NULL;
}
