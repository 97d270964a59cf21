"""The page as an independent HTML parser sees it: only what is allowed, and nothing alive."""

import html.parser
import re

ALLOWED = {
    "html": {"lang"}, "head": set(), "meta": {"charset", "http-equiv", "content", "name"}, "title": set(),
    "style": set(), "script": set(), "body": {"data-read", "data-stop"}, "header": set(), "main": {"id"},
    "footer": {"id"}, "nav": {"aria-label"}, "section": {"id"},
    "div": {"class", "id", "tabindex", "role", "popover"}, "h1": set(), "h2": set(), "h3": {"id"},
    "p": {"class", "id", "hidden"}, "ul": {"class"}, "ol": set(), "li": {"class", "id"},
    "a": {"class", "id", "href", "aria-labelledby"}, "span": {"class", "id", "lang"}, "b": set(), "i": set(), "small": set(),
    "br": set(), "hr": set(), "bdi": {"lang"}, "button": {"id", "popovertarget"}, "details": {"class", "open"},
    "summary": set(), "fieldset": set(), "legend": set(), "label": set(),
    "input": {"type", "name", "id", "checked"}, "dl": set(), "dt": set(), "dd": set(), "table": set(), "tr": set(),
    "th": {"scope"}, "td": set(), "pre": set(), "blockquote": {"class"},
    "svg": {"class", "viewbox", "aria-hidden"}, "rect": {"class", "x", "y", "width", "height"},
    "path": {"class", "d"}, "circle": {"class", "cx", "cy", "r"}, "text": {"class", "x", "y", "text-anchor"},
}
# Characters that show nothing or turn the direction of what follows: NUL and its kind, and the bidi controls.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
VOID = {"meta", "br", "hr", "input"}


class Markup(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.problems, self.open = [], []
        self.ids, self.references, self.headings, self.langs = [], [], [], []
        self.texts = []
        self.feed(text)
        self.close()
        if self.open:
            self.problems.append(f"not closed: {self.open}")

    def handle_starttag(self, tag, attributes):
        allowed = ALLOWED.get(tag)
        if allowed is None:
            self.problems.append(f"<{tag}> is not allowed")
        for name, value in attributes:
            if allowed is not None and name not in allowed:
                self.problems.append(f"<{tag} {name}> is not allowed")
            if name == "href" and not (value or "").startswith("#"):
                self.problems.append(f"a link that leaves the page: {value}")
            if name == "href":
                self.references.append(value[1:])
            if name in ("aria-labelledby", "popovertarget"):
                self.references += value.split()
            if name == "id":
                self.ids.append(value)
            if name == "lang":
                self.langs.append((tag, value))
        if tag in ("h1", "h2", "h3"):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes another element")

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "script"):
            self.texts.append(data)

    @property
    def text(self):
        return " ".join("".join(self.texts).split())


def problems(text):
    """What is wrong with a page's markup, one line each."""
    page = Markup(text)
    found = list(page.problems)
    found += [f"the character U+{ord(sign):04X}" for sign in sorted(set(UNPRINTABLE.findall(text)))]
    twice = {name for name in page.ids if page.ids.count(name) > 1}
    found += [f"the id {name} stands twice" for name in sorted(twice)]
    found += [f"nothing has the id {name}" for name in sorted(set(page.references) - set(page.ids))]
    if page.headings.count(1) != 1:
        found.append(f"{page.headings.count(1)} headings of the first level")
    levels = zip(page.headings, page.headings[1:])
    found += [f"a heading of level {to} follows one of level {last}" for last, to in levels if to > last + 1]
    if not any(tag == "html" and value for tag, value in page.langs):
        found.append("the page does not say its language")
    return found
