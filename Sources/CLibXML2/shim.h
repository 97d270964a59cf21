// Debian builds libxml2 with ICU, whose headers clash with Foundation's own copy in a clean build.
// Only one struct that we never touch differs without it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/SAX2.h>
