#!/usr/bin/env bash
# Reading a large XML draft, beside xmllint (Debian: libxml2-utils) on the same bytes. Usage: Benchmarks/xml.sh
# XMLLINT names another xmllint.
set -euo pipefail
cd "$(dirname "$0")"
xmllint="${XMLLINT:-xmllint}"
swift build --configuration release --product xml-bench >&2
file="$(mktemp --suffix .xml)"
trap 'rm -f "$file"' EXIT
# 7 MB, as a school's export looks: short values, few attributes.
awk 'BEGIN {
  print "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plans>"
  for (i = 0; i < 12000; i++) print "  <goal refId=\"g-" i "\">\n    <area>Reading fluency</area>\n" \
    "    <description>Given a passage at grade 4 level, the student will read aloud 110 words per minute with 95% accuracy in 4 of 5 trials &amp; on two days running, as measured by weekly probes.</description>\n" \
    "    <baseline unit=\"words per minute\">72</baseline>\n    <minutes>30</minutes>\n" \
    "    <provider>Ms. Nu\303\261ez, special education teacher</provider>\n    <setting>resource room</setting>\n" \
    "    <notes><![CDATA[Uses a <timer>; retold & counted.]]></notes>\n    <start>2025-09-02</start>\n  </goal>"
  print "</plans>"
}' >"$file"
bytes="$(stat --format %s "$file")"
echo "$bytes bytes"
best=""
for _ in 1 2 3 4 5 6 7 8 9 10; do
  from="$(date +%s%N)"
  "$xmllint" --noout --sax "$file" >/dev/null 2>&1
  took=$(($(date +%s%N) - from))
  if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best="$took"; fi
done
.build/release/xml-bench "$file" 10
echo "xmllint --sax      $((bytes * 1000 / best)) MB/s  ($((best / 1000000)) ms, best of 10, with its start)"
