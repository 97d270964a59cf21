"""Opens pages in Chromium and holds them to what a parent needs.

check.py PAGE.html ... [--markup PAGE.html ...] [--hostile PAGE.html ...] [--large PAGE.html]

PAGE.html: everything; --markup: what an HTML parser finds; --hostile: that no words of a draft come alive;
--large: figures for a long page, without a limit.

Prints a line for each thing that does not hold, then how many passed and failed; exit code 1 where any failed.
"""

import argparse
import glob
import pathlib
import re
import site
import subprocess
import sys
import tempfile

import markup

try:
    from selenium.webdriver.common.keys import Keys

    from browser import Page
except ModuleNotFoundError:
    Keys = Page = None  # --markup needs no browser

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
        # After the last one the focus is the window's own.
        if place[0].startswith("<body"):
            continue
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
    there_and_back(page, what)


def there_and_back(page, what):
    """From a statement to the draft's words and back, by the keyboard."""
    focus = "const a = document.querySelector('{}'); if (a) a.focus(); return !!a"
    for start, end in (('.plain a[href^="#d"]', ".official :target"), ('.official a[href^="#s"]', ".plain :target")):
        if page.run(focus.format(start)):
            page.press(Keys.ENTER)
            expect(page.run(f"return !!document.querySelector('{end}')"), f"{what}: {start} leads nowhere")


def why(page, what):
    """Asked why, each statement that we wrote names its rule."""
    count = "return [...document.querySelectorAll('.plain i')].filter(e => e.getClientRects().length).length"
    expect(page.run(count) == 0, f"{what}: rules stand there unasked")
    page.run("const box = document.getElementById('show-why'); box.focus()")
    page.press(Keys.SPACE)
    expect(page.run(count) == page.run("return document.querySelectorAll('.plain i').length"), f"{what}: no rules")
    page.press(Keys.SPACE)


def shows(page, what):
    """The switch: plain words, both, the draft; by CSS alone."""
    def visible(selector):
        return page.run(
            f"return [...document.querySelectorAll('{selector}')].some(e => e.getClientRects().length > 0)")

    has_plain = page.run("return !!document.querySelector('.plain')")
    has_draft = page.run("return !!document.querySelector('.official')")
    for choice, plain, official in (("plain", True, False), ("official", False, True), ("both", True, True)):
        page.run(f"document.getElementById('show-{choice}').checked = true")
        if has_plain:
            expect(visible(".plain") == plain, f"{what}: {choice} and the plain words")
        if has_draft:
            expect(visible(".official") == official, f"{what}: {choice} and the draft")


def words(text):
    return set(re.findall(r"[^\W\d_]{3,}|\d+", text))


def printed(page, what, style="normal"):
    """On paper: the first look on one sheet, nothing left out, nothing beyond the edge."""
    if style != "normal":
        page.run(f"document.getElementById('print-{style}').checked = true")
    shown = page.run(
        "return [...document.querySelectorAll('h1, h2, h3, .plain, .row > blockquote, #questions, dl, footer')]"
        ".map(e => e.innerText).join(' ')")
    first = page.run("return document.querySelector('.first').innerText")
    places = page.run("return [...document.querySelectorAll('.first a, .first svg')].map(e => e.textContent).join(' ')")
    with tempfile.TemporaryDirectory() as folder:
        file = str(pathlib.Path(folder, "page.pdf"))
        pathlib.Path(file).write_bytes(page.pdf())

        def output(*command):
            return subprocess.run(command, capture_output=True, text=True, check=True).stdout

        sheet = words(output("pdftotext", "-l", "1", file, "-"))
        whole = words(output("pdftotext", file, "-"))
        boxes = output("pdftotext", "-bbox", file, "-")
        sheets = int(re.search(r"Pages:\s+(\d+)", output("pdfinfo", file)).group(1))
    if style == "normal":
        lost = words(first) - words(places) - sheet
        expect(lost == set(), f"{what}: printed, the first look is more than one sheet: {sorted(lost)[:5]}")
    # What wraps inside of a word is two words in the PDF.
    lost = {word for word in words(shown) - whole if len(word) < 12}
    expect(len(lost) <= len(whole) * 0.01, f"{what}: printed {style}, words are missing: {sorted(lost)[:8]}")
    width = float(re.search(r'<page width="([\d.]+)"', boxes).group(1))
    cut = [right for right in map(float, re.findall(r'xMax="([\d.]+)"', boxes)) if right > width - 20]
    expect(cut == [], f"{what}: printed {style}, {len(cut)} words reach the edge of the paper")
    print(f"{what}: {sheets} sheets {style}, {width:.0f} points wide")


def check(page, source, path):
    what = pathlib.Path(path).name
    page.open(path)
    expect(page.requests() == [], f"{what}: asks for something over the network")
    axe(page, source, what)
    targets(page, what)
    contrast(page, what)
    shows(page, what)
    by_keyboard(page, what)
    why(page, what)
    for name in ("colors-dark", "colors-strong"):
        page.run(f"document.getElementById('{name}').checked = true")
        contrast(page, f"{what} with {name}")
    page.open(path, scheme="dark")
    axe(page, source, f"{what} in dark")
    contrast(page, f"{what} in dark")
    # 320 px is also what a window of 1,280 px has at 400 %.
    page.open(path, width=320, height=640)
    no_sideways(page, f"{what} at 320 px")
    targets(page, f"{what} at 320 px")
    axe(page, source, f"{what} at 320 px")
    page.run(
        "const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
        " word-spacing: .16em !important } p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [s]")
    no_sideways(page, f"{what} at 320 px with wide text")
    page.run("document.getElementById('size-largest').checked = true")
    no_sideways(page, f"{what} at 320 px with the largest text")
    page.open(path, forced=True)
    forced(page, what)
    page.open(path, script=False)
    expect(page.complaints() == [], f"{what}: the browser complains without script")
    for style in ("normal", "large", "booklet"):
        page.open(path)
        printed(page, what, style)
    expect(page.requests() == [], f"{what}: asks for something over the network")
    expect(page.complaints() == [], f"{what}: the browser complains")


def forced(page, what):
    """With the colours of the system, pictures keep their lines and cards their edges."""
    lost = page.run(
        "const probe = document.createElement('p'); probe.style.cssText = 'color: CanvasText'; document.body.append(probe);"
        "const ink = getComputedStyle(probe).color;"
        "return [...document.querySelectorAll('svg text, svg path')].filter(e => e.tagName === 'text'"
        " ? getComputedStyle(e).fill !== ink : getComputedStyle(e).stroke !== ink).length")
    edges = page.run(
        "return [...document.querySelectorAll('.card')].every(e => getComputedStyle(e).borderTopStyle === 'solid')")
    expect(lost == 0 and edges, f"{what}: in forced colours {lost} lines of pictures are lost")


def hostile(page, paths):
    """Pages made of hostile words: the browser runs nothing and asks for nothing."""
    for path in paths:
        what = pathlib.Path(path).name
        page.open(path)
        alive = page.run(
            "return [...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.name))"
            ".filter(n => n.startsWith('on') || n === 'src' || n === 'style')")
        scripts = page.run("return document.scripts.length")
        expect(alive == [] and scripts == 1, f"{what}: live attributes {alive}, {scripts} scripts")
        expect(page.requests() == [] and page.complaints() == [], f"{what}: asks or complains")


def well_formed(paths):
    for path in paths:
        # As bytes: reading as text would turn a lone CR into a line end.
        found = markup.problems(pathlib.Path(path).read_bytes().decode("utf-8"))
        expect(found == [], f"{pathlib.Path(path).name}: markup: {found[:5]}")


def large(page, path):
    """The page of a long draft opens at once and scrolls without a stop."""
    page.open(path)
    opened = page.run(
        "const n = performance.getEntriesByType('navigation')[0]; return n.domContentLoadedEventEnd - n.startTime")
    longest = page.driver.execute_async_script(
        """
        const done = arguments[0]; let last = performance.now(), longest = 0;
        const frame = now => { longest = Math.max(longest, now - last); last = now;
          const before = scrollY; scrollBy(0, 900); if (scrollY > before) requestAnimationFrame(frame); else done(longest); };
        requestAnimationFrame(frame);
        """)
    print(f"{pathlib.Path(path).name}: opened in {opened:.0f} ms, longest frame while scrolling {longest:.0f} ms")


def in_browser(arguments):
    source = axe_source()
    page = Page()
    try:
        for path in arguments.pages:
            check(page, source, path)
        hostile(page, arguments.hostile)
        if arguments.large:
            large(page, arguments.large)
    finally:
        page.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("pages", nargs="*")
    parser.add_argument("--markup", nargs="*", default=[])
    parser.add_argument("--hostile", nargs="*", default=[])
    parser.add_argument("--large")
    arguments = parser.parse_args()
    well_formed(arguments.pages + arguments.markup + arguments.hostile)
    if arguments.pages or arguments.hostile or arguments.large:
        in_browser(arguments)
    print(f"browser: {PASSED} passed, {len(FAILURES)} failed")
    sys.exit(1 if FAILURES else 0)


main()
