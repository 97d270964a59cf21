"""A page in real Chromium: what the checks ask of it."""

import base64
import pathlib

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys


class Page:
    """One browser, one page at a time; no network at all."""

    def __init__(self):
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--force-device-scale-factor=1"):
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_script_timeout(300)
        self.path = None

    def close(self):
        self.driver.quit()

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def open(self, path, width=1280, height=900, scheme="light", media="", script=True, forced=False):
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
            {"name": "forced-colors", "value": "active" if forced else "none"},
        ]
        self.command("Emulation.setEmulatedMedia", media=media, features=features)
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.path = pathlib.Path(path).resolve()
        self.driver.get(self.path.as_uri())

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def press(self, *keys):
        """Real key events to whatever has the focus."""
        self.driver.switch_to.active_element.send_keys(*keys)

    def tab(self):
        self.press(Keys.TAB)

    def screenshot(self, path):
        data = self.command("Page.captureScreenshot", format="png")["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def pdf(self):
        printed = self.command(
            "Page.printToPDF", printBackground=False, preferCSSPageSize=True, generateTaggedPDF=True)
        return base64.b64decode(printed["data"])

    def requests(self):
        """The addresses that the browser asked for since the last call, the page itself left out."""
        import json

        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        # A link inside the page asks for nothing: its address is the page's own.
        return [address for address in asked if address.split("#")[0] != self.path.as_uri()]

    def complaints(self):
        """What the browser wrote to its console: a blocked script or style is there."""
        return [entry["message"] for entry in self.driver.get_log("browser")]
