"""Opens pages in Chromium and holds them to what a parent needs.

check.py PAGE.html ... [--naughty FOLDER] [--large PAGE.html]

Prints a line for each thing that does not hold, then how many passed and failed; exit code 1 where any failed.
"""

import argparse
import glob
import pathlib
import site
import subprocess
import sys
import tempfile

from selenium.webdriver.common.keys import Keys

import markup
from browser import Page

FAILURES = []
PASSED = 0


def expect(holds, what):
    global PASSED
    if holds:
        PASSED += 1
    else:
        FAILURES.append(what)
        print(f"FAIL {what}", flush=True)


def axe_source():
    for folder in site.getsitepackages() + [site.getusersitepackages()] + sys.path:
        for path in glob.glob(f"{folder}/axe_playwright_python/axe.min.js"):
            return pathlib.Path(path).read_text(encoding="utf-8")
    sys.exit("axe.min.js is not installed: pip install axe-playwright-python selenium")


def axe(page, source, what):
    page.run(source)
    result = page.driver.execute_async_script(
        "const done = arguments[0];"
        "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
        ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))))")
    expect(result == [], f"{what}: axe: {result}")


def no_sideways(page, what):
    """Nothing but a table in its own scroller reaches beyond the window."""
    wide = page.run(
        "return [...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll') && !e.closest('svg')"
        " && e.getClientRects().length && e.getBoundingClientRect().right > innerWidth + 1"
        " && !e.classList.contains('skip')).map(e => e.outerHTML.slice(0, 120)).slice(0, 3)")
    fits = page.run("return document.documentElement.scrollWidth <= innerWidth + 1")
    expect(wide == [] and fits, f"{what}: wider than the window: {wide}")


def targets(page, what):
    """WCAG 2.5.8: 24 px, or inside a sentence, or that far from the next."""
    small = page.run(
        """
        const all = [...document.querySelectorAll('a[href], button, summary, input')].filter(e =>
          e.getClientRects().length && getComputedStyle(e).visibility !== 'hidden');
        const isInline = e => {
          const block = e.closest('p, li, dd, dt, td, th, h2, h3, .plain div, .first div, .official p');
          return block && block.textContent.trim().length > e.textContent.trim().length;
        };
        return all.filter(e => {
          const box = (e.matches('input') ? e.closest('label') : e).getBoundingClientRect();
          return (box.width < 24 || box.height < 24) && !isInline(e) && !e.matches('.skip');
        }).map(e => e.outerHTML.slice(0, 120)).slice(0, 5)
        """)
    expect(small == [], f"{what}: targets under 24 px: {small}")


def contrast(page, what):
    """The style sheet's own colours, pair by pair: text 4.5 to 1, lines and marks that mean something 3 to 1."""
    low = page.run(
        """
        const style = getComputedStyle(document.documentElement);
        const probe = document.createElement('span'); document.body.append(probe);
        const rgb = name => { probe.style.color = ''; probe.setAttribute('data-x', '');
          const canvas = document.createElement('canvas').getContext('2d');
          canvas.fillStyle = style.getPropertyValue(name).trim(); canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };
        const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
          return .2126 * r + .7152 * g + .0722 * b; };
        const ratio = (a, b) => { const [x, y] = [light(rgb(a)), light(rgb(b))].sort((p, q) => q - p); return (x + .05) / (y + .05); };
        const rows = [];
        for (const under of ['--paper', '--card', '--official', '--ask', '--tint', '--mark'])
          for (const over of ['--ink', '--link', ...(under === '--mark' ? [] : ['--soft'])])
            if (ratio(over, under) < 4.5) rows.push(`${over} on ${under}: ${ratio(over, under).toFixed(2)}`);
        for (const [over, under, least] of [['--plain', '--card', 4.5], ['--edge', '--card', 3], ['--plain', '--tint', 3]])
          if (ratio(over, under) < least) rows.push(`${over} on ${under}: ${ratio(over, under).toFixed(2)}`);
        probe.remove();
        return rows;
        """)
    expect(low == [], f"{what}: contrast: {low}")


def by_keyboard(page, what):
    """Every control can be reached and is seen; a hard word opens and closes; a line's place leads there and back."""
    page.run("document.body.focus(); window.scrollTo(0, 0)")
    page.tab()
    expect(page.run("return document.activeElement.matches('.skip')"), f"{what}: the first stop is not the skip link")
    seen, hidden = set(), []
    count = page.run(
        "return document.querySelectorAll('a[href], button:not([hidden]), summary, input, [tabindex]').length")
    for _ in range(min(count, 60)):
        page.tab()
        place = page.run(
            "const e = document.activeElement; const r = e.getBoundingClientRect();"
            "return [e.outerHTML.slice(0, 80), r.bottom > 0 && r.top < innerHeight && r.right > 0,"
            " getComputedStyle(e).outlineStyle !== 'none']")
        seen.add(place[0])
        if not place[1] or not place[2]:
            hidden.append(place[0])
    expect(len(seen) >= min(count, 60) * 0.4, f"{what}: the keyboard reaches only {len(seen)} of {count}")
    expect(hidden == [], f"{what}: focus not seen: {hidden[:3]}")
    if page.run("const b = document.querySelector('button[popovertarget]'); if (b) b.focus(); return !!b"):
        page.press(Keys.ENTER)
        opened = page.run("return document.querySelector(':popover-open')?.textContent.trim().length > 10")
        page.press(Keys.ESCAPE)
        closed = page.run("return !document.querySelector(':popover-open')")
        stays = page.run("return document.activeElement.matches('button[popovertarget]')")
        expect(opened and closed and stays, f"{what}: a hard word does not open and close by keyboard")
    if page.run("const s = document.querySelector('.plain details summary'); if (s) s.focus(); return !!s"):
        page.press(Keys.ENTER)
        says = page.run("return document.activeElement.closest('details').textContent")
        expect("rule" in says and "“" in says, f"{what}: a place does not say why")
        page.tab()
        page.press(Keys.ENTER)
        there = page.run("return !!document.querySelector('.official :target')")
        expect(there, f"{what}: the way to the draft leads nowhere")
    back = page.run(
        "const a = document.querySelector('.official a[href^=\"#s\"]'); if (!a) return null; a.focus(); return a.hash")
    if back:
        page.press(Keys.ENTER)
        expect(
            page.run("return !!document.querySelector('.plain :target, .plain:target')"),
            f"{what}: the way back leads nowhere")


def shows(page, what):
    """The switch: plain words, both, the draft; by CSS alone."""
    def visible(selector):
        return page.run(
            f"return [...document.querySelectorAll('{selector}')].some(e => e.getClientRects().length > 0)")

    has_draft = page.run("return !!document.querySelector('.official')")
    for choice, plain, official in (("plain", True, False), ("official", False, True), ("both", True, True)):
        page.run(f"document.getElementById('show-{choice}').checked = true")
        expect(visible(".plain") == plain, f"{what}: {choice} and the plain words")
        if has_draft:
            expect(visible(".official") == official, f"{what}: {choice} and the draft")


def printed(page, what):
    """The first look on one sheet; nothing cut at the edges."""
    first = page.run("return document.querySelector('#first-questions-title').textContent")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "page.pdf")
        file.write_bytes(page.pdf())
        text = subprocess.run(
            ["pdftotext", "-f", "1", "-l", "1", str(file), "-"], capture_output=True, text=True, check=True).stdout
        second = subprocess.run(
            ["pdftotext", "-f", "2", "-l", "2", str(file), "-"], capture_output=True, text=True, check=True).stdout
        whole = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True, check=True).stdout
    expect(first in text, f"{what}: printed, the first look does not fit on one sheet")
    expect(first not in second, f"{what}: printed, the first look goes on to a second sheet")
    words = page.run(
        "return [...document.querySelectorAll('.plain h3, .plain div:not(.card), .plain li, #questions li')]"
        ".map(e => e.firstChild?.textContent.trim().split(/\\s+/).slice(0, 4).join(' ')).filter(Boolean)")
    flat = " ".join(whole.split())
    lost = [line for line in words if line not in flat and " " in line]
    expect(len(lost) <= len(words) * 0.02, f"{what}: printed, words are missing: {lost[:3]}")


def check(page, source, path):
    what = pathlib.Path(path).name
    found = markup.problems(pathlib.Path(path).read_text(encoding="utf-8"))
    expect(found == [], f"{what}: markup: {found[:5]}")
    page.open(path)
    expect(page.requests() == [], f"{what}: asks for something over the network")
    axe(page, source, what)
    targets(page, what)
    contrast(page, what)
    shows(page, what)
    by_keyboard(page, what)
    for name in ("colors-dark", "colors-strong"):
        page.run(f"document.getElementById('{name}').checked = true")
        contrast(page, f"{what} with {name}")
    page.open(path, scheme="dark")
    axe(page, source, f"{what} in dark")
    contrast(page, f"{what} in dark")
    page.open(path, width=320, height=640)
    no_sideways(page, f"{what} at 320 px")
    axe(page, source, f"{what} at 320 px")
    page.run(
        "const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
        " word-spacing: .16em !important } p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [s]")
    no_sideways(page, f"{what} at 320 px with wide text")
    page.open(path, forced=True)
    axe(page, source, f"{what} in forced colours")
    page.open(path, script=False)
    expect(page.complaints() == [], f"{what}: the browser complains without script")
    page.open(path)
    printed(page, what)
    expect(page.requests() == [], f"{what}: asks for something over the network")
    expect(page.complaints() == [], f"{what}: the browser complains")


def naughty(page, folder):
    """Pages made of hostile words: the parser finds nothing that is not allowed, the browser runs nothing."""
    for path in sorted(glob.glob(f"{folder}/*.html")):
        found = markup.problems(pathlib.Path(path).read_text(encoding="utf-8"))
        expect(found == [], f"{pathlib.Path(path).name}: markup: {found[:5]}")
        page.open(path)
        alive = page.run(
            "return [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.name))"
            ".filter(n => n.startsWith('on') || n === 'src' || n === 'style')")
        scripts = page.run("return document.scripts.length")
        expect(alive == [] and scripts == 1, f"{pathlib.Path(path).name}: live attributes {alive}, {scripts} scripts")
        expect(page.requests() == [] and page.complaints() == [], f"{pathlib.Path(path).name}: asks or complains")


def large(page, path):
    """The page of a long draft opens at once and scrolls without a stop."""
    page.open(path)
    opened = page.run(
        "const n = performance.getEntriesByType('navigation')[0]; return n.domContentLoadedEventEnd - n.startTime")
    longest = page.driver.execute_async_script(
        """
        const done = arguments[0]; let last = performance.now(), longest = 0, steps = 0;
        const frame = now => { longest = Math.max(longest, now - last); last = now;
          scrollBy(0, 900); if (++steps < 120) requestAnimationFrame(frame); else done(longest); };
        requestAnimationFrame(frame);
        """)
    print(f"{pathlib.Path(path).name}: opened in {opened:.0f} ms, longest frame while scrolling {longest:.0f} ms")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", nargs="*")
    parser.add_argument("--naughty")
    parser.add_argument("--large")
    arguments = parser.parse_args()
    source = axe_source()
    page = Page()
    try:
        for path in arguments.pages:
            check(page, source, path)
        if arguments.naughty:
            naughty(page, arguments.naughty)
        if arguments.large:
            large(page, arguments.large)
    finally:
        page.close()
    print(f"browser: {PASSED} passed, {len(FAILURES)} failed")
    sys.exit(1 if FAILURES else 0)


main()
