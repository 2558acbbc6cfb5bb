/* The data of the search, and which documents may hold what a query asks for.

   Data comes in classic scripts that call librarySearch.receive, so that it loads from
   files as from a server. Pagefind, where the site has it, names the documents to look
   into; elsewhere (files, live preview) all of them are looked into. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const ROOT = new URL("../", document.currentScript.src);
  const FOLDER = new URL("tim-kiem/du-lieu/", ROOT);
  const SMALL = 220000;
  const loading = new Map();
  const arrived = new Map();

  /* Called by the scripts themselves. */
  search.receive = (name, data) => arrived.set(name, data);

  function load(name, address = new URL(`${name}.js`, FOLDER)) {
    if (!loading.has(name))
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = address;
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
      }));
    return loading.get(name);
  }

  async function unpacked(data) {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).json();
  }

  let catalogue;
  search.catalogue = () => {
    catalogue = catalogue || load("danh-muc").then(unpacked).then(ready);
    catalogue.catch(() => { catalogue = undefined; });
    return catalogue;
  };

  /* Prepares what every query needs: names as words, numbers, abbreviations. */
  function ready(data) {
    const { documents } = data;
    for (const one of documents) {
      one.names = [one.title, ...(one.names || [])].map((name) => search.words(name));
      one.all = search.words([one.title, one.about || ""].join("\n"));
      one.facets = one.facets || {};
    }
    shareNames(documents);
    data.numbers = documents.flatMap((one, at) => (one.number ? [search.numberEntry(one, at)] : []));
    data.pairs = data.abbreviations
      .map(([short, full]) => [search.words(short), search.words(full)])
      .sort((a, b) => b[1].length - a[1].length);
    return data;
  }

  /* Marks names that several documents go by, such as “Ban Dân vận” of every province. */
  function shareNames(documents) {
    const owners = new Map();
    const key = (name) => name.map((word) => word.base + word.tone).join(" ");
    for (const one of documents)
      for (const name of new Set(one.names.map(key))) owners.set(name, (owners.get(name) || 0) + 1);
    for (const one of documents) one.shared = one.names.map((name) => owners.get(key(name)) > 1);
  }

  /* Returns the units of a document, their words ready to compare. */
  const texts = new Map();
  search.unitsOf = (document) => {
    if (!document.file) return Promise.resolve([]);
    if (!texts.has(document.file)) {
      const units = load(document.file).then(unpacked).then((list) => {
        for (const unit of list) {
          unit.words = search.words(unit.text);
          unit.facets = unit.facets || {};
        }
        return list;
      });
      texts.set(document.file, units);
      units.catch(() => texts.delete(document.file));
    }
    return texts.get(document.file);
  };

  /* Returns the documents that may hold what one of *variants* asks for, likely first.
     Of a small library all are looked into: its texts are smaller than an engine. */
  search.candidates = async (data, variants) => {
    const all = data.documents.flatMap((one, at) => (one.file ? [at] : []));
    const size = all.reduce((sum, at) => sum + data.documents[at].size, 0);
    if (!data.fullText || location.protocol === "file:" || size < SMALL) return all;
    try {
      const found = new Map();
      for (const items of variants) await look(items, found);
      return [...found.keys()].sort((a, b) => found.get(b) - found.get(a));
    } catch (reason) {
      console.warn("Pagefind:", reason);
      return all;
    }
  };

  let engine;
  function pagefind() {
    engine = engine || Promise.all([
      import(new URL("pagefind/pagefind.js", ROOT)),
      load("pagefind", new URL("pagefind/documents.js", ROOT)),
    ]).then(async ([module, ids]) => {
      await module.options({ noWorker: true });
      await module.init();
      return [module, ids];
    });
    engine.catch(() => { engine = undefined; });
    return engine;
  }

  /* Adds to *found* the documents with all words of a query, in Pagefind's order, and how
     many of its neighbours stand side by side there (macros/exports/full_text.py). */
  async function look(items, found) {
    const [engine, ids] = await pagefind();
    const placesOf = async (query) => (await engine.search(query)).results.map(({ id }) => ids[id]);
    const asked = items.flat();
    const whole = await placesOf(asked.map((word) => typed(word) + (word.open ? "" : "j")).join(" "));
    const joined = new Map(whole.map((place) => [place, 0]));
    for (const [at, word] of asked.slice(1).entries())
      for (const place of await placesOf(`${withY(asked[at])}w${withY(word)}`))
        if (joined.has(place)) joined.set(place, joined.get(place) + 1);
    for (const [place, count] of joined) found.set(place, Math.max(count, found.get(place) || 0));
  }

  /* ď stands for đ, whose mark Pagefind does not take off. */
  const token = (letters) => letters.normalize("NFC").replace(/đ/g, "ď");
  const typed = (word) => token(word.letters + word.tone);
  const withY = (word) => token(word.base + word.tone);

  search.rootAddress = (url) => {
    if (location.protocol !== "file:") return new URL(url, ROOT).href;
    const address = new URL(url, ROOT);
    if (address.pathname.endsWith("/")) address.pathname += "index.html";
    return address.href;
  };
})();
