/* The data of the search, and which documents may hold what a query asks for.

   Data comes in classic scripts that call librarySearch.receive, so that it loads from
   files as from a server. Pagefind, where the site has it, names the documents to look
   into; elsewhere (files, live preview) all of them are looked into. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const ROOT = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  const FOLDER = new URL("tim-kiem/du-lieu/", ROOT);
  const SMALL = 220000;
  /** @type {Map<string, Promise<any>>} */
  const loading = new Map();
  const arrived = new Map();

  /* Called by the scripts themselves. */
  search.receive = (name, data) => arrived.set(name, data);

  /* What a script gives, of whatever type its maker says. */
  /** @type {(name: string, address?: URL) => Promise<any>} */
  function load(name, address = new URL(`${name}.js`, FOLDER)) {
    const under = loading.get(name) || new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = String(address);
        script.onload = () => {
          script.remove();
          const data = arrived.get(name);
          arrived.delete(name);
          resolve(data);
        };
        script.onerror = () => {
          loading.delete(name);
          script.remove();
          reject(new Error(String(address)));
        };
        document.head.append(script);
      });
    loading.set(name, under);
    return under;
  }

  /** @type {(data: string) => Promise<any>} */
  async function unpacked(data) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).json();
  }

  /** @type {Promise<Catalogue> | undefined} */
  let catalogue;
  search.catalogue = () => {
    catalogue = catalogue || load("danh-muc").then(unpacked).then(search.prepared);
    catalogue.catch(() => { catalogue = undefined; });
    return catalogue;
  };

  /* Returns the units of a document, their words ready to compare. */
  /** @type {Map<string, Promise<Unit[]>>} */
  const texts = new Map();
  search.unitsOf = ({ file }) => {
    if (!file) return Promise.resolve([]);
    const known = texts.get(file);
    if (known) return known;
    const units = load(file).then(unpacked).then((/** @type {WrittenUnit[]} */ list) =>
      list.map((unit) => ({ ...unit, words: search.words(unit.text), facets: unit.facets || {} })));
    texts.set(file, units);
    units.catch(() => texts.delete(file));
    return units;
  };

  /** @type {(found: Map<number, number>, place: number) => number} */
  const countOf = (found, place) => found.get(place) || 0;

  /* Returns the documents that may hold what one of *variants* asks for, likely first.
     Of a small library all are looked into: its texts are smaller than an engine. */
  search.candidates = async (data, variants) => {
    const all = data.documents.flatMap((one, at) => (one.file ? [at] : []));
    const size = all.reduce((sum, at) => sum + (data.documents[at].size || 0), 0);
    if (!data.fullText || location.protocol === "file:" || size < SMALL) return all;
    try {
      /** @type {Map<number, number>} */
      const found = new Map();
      for (const items of variants) await look(items, found);
      return [...found.keys()].sort((a, b) => countOf(found, b) - countOf(found, a));
    } catch (reason) {
      console.warn("Pagefind:", reason);
      return all;
    }
  };

  /** @type {Promise<[engine: any, ids: Record<string, number>]> | undefined} */
  let engine;
  function pagefind() {
    engine = engine || Promise.all([
      import(String(new URL("pagefind/pagefind.js", ROOT))),
      load("pagefind", new URL("pagefind/documents.js", ROOT)),
    ]).then(async ([module, ids]) => {
      await module.options({ noWorker: true });
      await module.init();
      return /** @type {[any, Record<string, number>]} */ ([module, ids]);
    });
    engine.catch(() => { engine = undefined; });
    return engine;
  }

  /* Adds to *found* the documents with all words of a query, in Pagefind's order, and how
     many of its neighbours stand side by side there (macros/exports/full_text.py). */
  /** @type {(items: Item[], found: Map<number, number>) => Promise<void>} */
  async function look(items, found) {
    const [module, ids] = await pagefind();
    /** @type {(query: string) => Promise<number[]>} */
    const placesOf = async (query) =>
      (await module.search(query)).results.map((/** @type {{ id: string }} */ { id }) => ids[id]);
    const asked = items.flat();
    const whole = await placesOf(asked.map((word) => typed(word) + (word.open ? "" : "j")).join(" "));
    const joined = new Map(whole.map((place) => [place, 0]));
    for (const [at, word] of asked.slice(1).entries())
      for (const place of await placesOf(`${withY(asked[at])}w${withY(word)}`))
        if (joined.has(place)) joined.set(place, countOf(joined, place) + 1);
    for (const [place, count] of joined) found.set(place, Math.max(count, countOf(found, place)));
  }

  /* ď stands for đ, whose mark Pagefind does not take off. */
  const token = (/** @type {string} */ letters) => letters.normalize("NFC").replace(/đ/g, "ď");
  const typed = (/** @type {Word} */ word) => token(word.letters + word.tone);
  const withY = (/** @type {Word} */ word) => token(word.base + word.tone);

  search.rootAddress = (url) => {
    if (location.protocol !== "file:") return new URL(url, ROOT).href;
    const address = new URL(url, ROOT);
    if (address.pathname.endsWith("/")) address.pathname += "index.html";
    return address.href;
  };
})();
