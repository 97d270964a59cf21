#!/usr/bin/env bash
# Finds every term of the glossary in 50 MB of the samples' paragraphs, beside other matchers on the bare terms.
# Benchmarks/glossary.sh [PYTHON]; PYTHON has ahocorasick_rs, hyperscan and flashtext from PyPI.
set -euo pipefail
cd "$(dirname "$0")"
python=${1:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
swift build -c release --product glossary-bench
bench=$(swift build -c release --show-bin-path)/glossary-bench
"$bench" text ../Samples 50000000 > "$folder/text"
index=../Glossary/en/glossary.index
"$bench" terms "$index" > "$folder/terms"
for _ in 1 2 3; do "$bench" ready "$index"; done
# Ours before and after the others, since a shared machine changes its speed.
"$bench" match "$index" "$folder/text"
"$python" glossary.py "$folder/terms" "$folder/text"
"$bench" match "$index" "$folder/text"
