/* What Material writes into each page as scripts of its own, as one file: where it keeps
   a reader's choices, and the colours that a reader chose, known before anything is
   painted. Loaded in the head; its other scripts ask for the same names. */
(() => {
  "use strict";

  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const scope = new URL("..", script.src); // the top of the site

  globalThis.__md_scope = scope;
  globalThis.__md_hash = (words) =>
    [...words].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);
  globalThis.__md_get = (key, kept = localStorage, within = scope) =>
    JSON.parse(/** @type {string} */ (kept.getItem(`${within.pathname}.${key}`)));
  globalThis.__md_set = (key, value, kept = localStorage, within = scope) => {
    try {
      kept.setItem(`${within.pathname}.${key}`, JSON.stringify(value));
    } catch {
      // a browser that keeps nothing; the choice lasts as long as the page
    }
  };

  const COLOURS = ["media", "scheme", "primary", "accent"];
  const AS_SYSTEM = "(prefers-color-scheme)";

  /* Puts the switch between colours where the script that calls stands, and gives the
     page those that its reader chose. */
  globalThis.__md_palette = (markup) => {
    document.currentScript?.insertAdjacentHTML("beforebegin", markup);
    const chosen = globalThis.__md_get("__palette");
    if (!chosen?.color) return;
    if (chosen.color.media === AS_SYSTEM) {
      const light = matchMedia("(prefers-color-scheme: light)").matches;
      const media = `(prefers-color-scheme: ${light ? "light" : "dark"})`;
      const input = document.querySelector(`[data-md-color-media="${media}"]`);
      for (const name of COLOURS) {
        chosen.color[name] = input?.getAttribute(`data-md-color-${name}`);
      }
    }
    for (const [name, value] of Object.entries(chosen.color)) {
      document.body.setAttribute(`data-md-color-${name}`, value);
    }
  };

  /* A link that leads to a tab opens it; before Material's script looks at the tabs. */
  document.addEventListener("DOMContentLoaded", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLInputElement && target.name.startsWith("__tabbed_")) {
      target.checked = true;
    }
  });
})();
