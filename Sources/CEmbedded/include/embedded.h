#pragma once
#include <stddef.h>

// A file of Templates/ or Glossary/ inside the program.
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} plainiep_file;

// How many there are, and each of them; NULL past the last.
size_t plainiep_file_count(void);
const plainiep_file *_Nullable plainiep_file_at(size_t index);
