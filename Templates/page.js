// Reads a part aloud with a voice of this device alone. The page works without it.
(() => {
  const synth = window.speechSynthesis;
  if (!synth) return;
  const lang = document.documentElement.lang;
  const voice = () => synth.getVoices().find(v => v.localService && v.lang.toLowerCase().startsWith(lang));
  let active = null;
  const stop = () => {
    synth.cancel();
    if (!active) return;
    active.textContent = active.dataset.read;
    active = null;
  };
  const texts = section => [...section.querySelectorAll("h2, h3, .plain div:not(.card), li, dt, dd")].map(node => {
    const copy = node.cloneNode(true);
    copy.querySelectorAll("a, details, .from, .means, .figure, button.read").forEach(part => part.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  }).filter(Boolean);
  const start = button => {
    stop();
    active = button;
    button.dataset.read = button.textContent;
    button.textContent = document.body.dataset.stop;
    const lines = texts(button.closest("section"));
    lines.forEach((line, index) => {
      const words = new SpeechSynthesisUtterance(line);
      words.voice = voice();
      words.lang = words.voice.lang;
      if (index === lines.length - 1) words.onend = stop;
      synth.speak(words);
    });
  };
  const show = () => {
    if (!voice()) return;
    document.querySelectorAll("button.read").forEach(button => { button.hidden = false; });
  };
  document.addEventListener("click", event => {
    const button = event.target.closest("button.read");
    if (button) { if (button === active) stop(); else start(button); }
  });
  addEventListener("pagehide", stop);
  synth.addEventListener("voiceschanged", show);
  show();
})();
