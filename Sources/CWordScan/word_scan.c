#include "word_scan.h"
