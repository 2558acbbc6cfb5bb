/* The catalogue of the search, prepared for queries: names as words, numbers, abbreviations. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;

  const key = (/** @type {Word[]} */ name) => name.map((word) => word.base + word.tone).join(" ");

  /** @type {LibrarySearch["prepared"]} */
  function prepared(data) {
    const documents = data.documents.map((one) => ({
      ...one,
      names: [one.title, ...(one.names || [])].map(search.words),
      all: search.words([one.title, one.about || ""].join("\n")),
      facets: one.facets || {},
    }));
    /* How many documents go by a name, such as “Ban Dân vận” of every province. */
    const owners = new Map();
    for (const one of documents)
      for (const name of new Set(one.names.map(key))) owners.set(name, (owners.get(name) || 0) + 1);
    return {
      ...data,
      documents: documents.map((one) => ({ ...one, shared: one.names.map((name) => owners.get(key(name)) > 1) })),
      numbers: data.documents.flatMap((one, at) => (one.number ? [search.numberEntry(one, one.number, at)] : [])),
      pairs: data.abbreviations
        .map(([short, full]) => /** @type {Abbreviation} */ ([search.words(short), search.words(full)]))
        .sort((a, b) => b[1].length - a[1].length),
    };
  }

  search.prepared = prepared;
})();
