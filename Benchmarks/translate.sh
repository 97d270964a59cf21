#!/usr/bin/env bash
# Times one draft of about 30 KB, from the start of the process to finished files, against pandoc making one page of
# it, and prints the ratio; then the start alone, by a draft of one line. Benchmarks/translate.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-15}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
program=$(Scripts/build-release)

# The same draft every time: the Markdown samples one after another, in the order of their names, cut after the
# line that reaches 30,000 bytes.
LC_ALL=C awk '{ print; size += length($0) + 1; if (size >= 30000) exit }' Samples/*/draft.md > "$folder/draft.md"

printf '# IEP\n' > "$folder/line.md"

ours() { "$program" translate "$folder/draft.md" -o "$folder" 2> /dev/null; }
start() { "$program" translate "$folder/line.md" -o "$folder" 2> /dev/null; }
pandoc_page() { pandoc -s "$folder/draft.md" -o "$folder/pandoc.html" 2> /dev/null; }

# Microseconds of one command.
time_of() {
  local start end
  start=$(date +%s%N)
  "$1"
  end=$(date +%s%N)
  echo $(((end - start) / 1000))
}

# Both in turn, so that a machine that slows down slows both; the median counts.
ours
pandoc_page
for ((run = 0; run < runs; run++)); do
  time_of ours >> "$folder/ours"
  time_of pandoc_page >> "$folder/pandoc"
  time_of start >> "$folder/start"
done
median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
awk -v ours="$(median "$folder/ours")" -v pandoc="$(median "$folder/pandoc")" -v bytes="$(wc -c < "$folder/draft.md")" \
  'BEGIN { printf "draft %d bytes: plainiep %.1f ms, pandoc %.1f ms, ratio %.2f (1/%.1f)\n",
    bytes, ours / 1000, pandoc / 1000, ours / pandoc, pandoc / ours }'
awk -v start="$(median "$folder/start")" 'BEGIN { printf "draft of one line: plainiep %.1f ms\n", start / 1000 }'
