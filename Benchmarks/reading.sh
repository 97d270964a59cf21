#!/usr/bin/env bash
# Reading Markdown drafts on one core, beside libcmark's parse of the same bytes in one run; how time and memory grow
# with a draft. Benchmarks/reading.sh [TIMES] [DRAFT...]; without drafts, the Markdown samples.
set -euo pipefail
cd "$(dirname "$0")"
times=${1:-40}
shift || true
if [ $# -eq 0 ]; then set -- ../Samples/*/draft.md; fi
swift build --configuration release --product reading-bench >&2
.build/release/reading-bench "$times" ../Glossary/en/forms "$@"
