// Reads a part aloud with a voice of this device alone. The page works without it.
(() => {
  const synth = window.speechSynthesis;
  if (!synth) return;
  const lang = document.documentElement.lang;
  const words = document.body.dataset;
  const voice = () => synth.getVoices().find(v => v.localService && v.lang.toLowerCase().startsWith(lang));
  let active = null;
  const stop = () => {
    synth.cancel();
    if (!active) return;
    active.textContent = words.read;
    active = null;
  };
  const texts = section => [...section.querySelectorAll("h2, h3, div:not(.card, .plain, .row), li, dt, dd, .same p:not(.side)")]
    .filter(node => !node.closest(".official")).map(node => {
      const copy = node.cloneNode(true);
      copy.querySelectorAll(".plain a, .first a, i, .from, small, svg, .read").forEach(part => part.remove());
      return copy.textContent.replace(/\s+/g, " ").trim();
    }).filter(Boolean);
  const start = button => {
    stop();
    active = button;
    button.textContent = words.stop;
    const lines = texts(button.parentNode);
    lines.forEach((line, index) => {
      const speech = new SpeechSynthesisUtterance(line);
      speech.voice = voice();
      speech.lang = speech.voice.lang;
      if (index === lines.length - 1) speech.onend = stop;
      synth.speak(speech);
    });
  };
  const show = () => {
    if (!voice() || document.querySelector(".read")) return;
    document.querySelectorAll("section > h2").forEach(title => {
      const button = document.createElement("button");
      button.className = "read";
      button.textContent = words.read;
      button.onclick = () => button === active ? stop() : start(button);
      title.after(button);
    });
  };
  addEventListener("pagehide", stop);
  synth.addEventListener("voiceschanged", show);
  show();
})();
