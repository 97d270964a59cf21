#ifndef PLAINIEP_WORD_SCAN_H
#define PLAINIEP_WORD_SCAN_H

// Which of 64 bytes of a text belong to words: a bit for each byte, the first in the lowest place.

#include <stdint.h>
#include <string.h>

typedef struct {
  /// ASCII letters and digits.
  uint64_t words;
  /// Bytes beyond ASCII.
  uint64_t wide;
} word_bits;

/// Eight bytes at a time, for every processor that has the lowest byte first. A sum sets the top bit of each byte that is
/// large enough, and a product puts these bits side by side.
static inline word_bits word_bits_plain(const uint8_t *bytes) {
  const uint64_t each = 0x0101010101010101;
  const uint64_t top = 0x80 * each;
  word_bits bits = {0, 0};
  for (int step = 0; step < 8; step += 1) {
    uint64_t eight;
    memcpy(&eight, bytes + step * 8, 8);
    uint64_t low = eight & ~top;
    uint64_t small = low | 0x20 * each;
    uint64_t letters = (small + (0x80 - 'a') * each) & ~(small + (0x7F - 'z') * each);
    uint64_t digits = (low + (0x80 - '0') * each) & ~(low + (0x7F - '9') * each);
    uint64_t words = (letters | digits) & ~eight & top;
    uint64_t wide = eight & top;
    bits.words |= ((words >> 7) * 0x0102040810204080) >> 56 << (step * 8);
    bits.wide |= ((wide >> 7) * 0x0102040810204080) >> 56 << (step * 8);
  }
  return bits;
}

#if defined(__SSE2__)
#include <emmintrin.h>

/// Sixteen bytes at a time. Bytes are compared with their signs, so a distance is moved to the lowest ones first.
static inline word_bits word_bits_at(const uint8_t *bytes) {
  word_bits bits = {0, 0};
  for (int step = 0; step < 4; step += 1) {
    __m128i text = _mm_loadu_si128((const __m128i *)(bytes + step * 16));
    __m128i small = _mm_or_si128(text, _mm_set1_epi8(0x20));
    __m128i letters = _mm_cmplt_epi8(_mm_add_epi8(small, _mm_set1_epi8((char)(0x80 - 'a'))), _mm_set1_epi8((char)(0x80 + 26)));
    __m128i digits = _mm_cmplt_epi8(_mm_add_epi8(text, _mm_set1_epi8((char)(0x80 - '0'))), _mm_set1_epi8((char)(0x80 + 10)));
    uint64_t words = (uint32_t)_mm_movemask_epi8(_mm_or_si128(letters, digits));
    uint64_t wide = (uint32_t)_mm_movemask_epi8(text);
    bits.words |= words << (step * 16);
    bits.wide |= wide << (step * 16);
  }
  return bits;
}
#else
static inline word_bits word_bits_at(const uint8_t *bytes) { return word_bits_plain(bytes); }
#endif

#endif
