"""Times other matchers on the bare terms of the glossary: glossary.py TERMS TEXT. Prints MB/s, best of three."""
import sys
import time

terms = sorted({line.rstrip("\n") for line in open(sys.argv[1], encoding="utf-8") if line.strip()})
data = open(sys.argv[2], "rb").read()


def report(name, run, size=len(data), times=3):
    best, count = 1e9, 0
    for _ in range(times):
        start = time.perf_counter()
        count = run()
        best = min(best, time.perf_counter() - start)
    print(f"{name:32s}{size / best / 1e6:8.1f} MB/s  {count} matches", flush=True)


try:
    import ahocorasick_rs as ac

    automaton = ac.BytesAhoCorasick(
        [t.encode() for t in terms],
        matchkind=ac.MatchKind.LeftmostLongest,
        implementation=ac.Implementation.DFA,
    )
    report("ahocorasick_rs (DFA, bytes)", lambda: len(automaton.find_matches_as_indexes(data)))
except ImportError:
    print("ahocorasick_rs is not installed")

try:
    import hyperscan

    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=[t.encode() for t in terms],
        ids=list(range(len(terms))),
        elements=len(terms),
        flags=[0] * len(terms),
        literal=True,
    )
    found = [0]

    def on_match(id, start, end, flags, context):
        found[0] += 1

    def scan():
        found[0] = 0
        database.scan(data, match_event_handler=on_match)
        return found[0]

    report("hyperscan (literals)", scan)
except ImportError:
    print("hyperscan is not installed")

try:
    from flashtext import KeywordProcessor

    processor = KeywordProcessor(case_sensitive=True)
    for term in terms:
        processor.add_keyword(term)
    # FlashText is slow: a part of the text tells its speed.
    part = data[:2_000_000].decode("utf-8", "ignore")
    report("flashtext", lambda: len(processor.extract_keywords(part)), len(part.encode()), 1)
except ImportError:
    print("flashtext is not installed")
