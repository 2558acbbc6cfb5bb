/* Numbers of documents in any spelling: 43-KL/TW, 43 kl tw, 43KLTW, kl 43, kết luận 43.

   A document's number is [serial, year, symbols, type word]. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const MOST_NEAR = 3;
  const LAST_YEAR = 2100;
  const LIST = /\d+(?:\s*(?:[,;]|và)\s*\d+)+(?=\s*[-/]?\s*\p{L})/u;
  const DATE_WORDS = new Set(["ngay", "thang", "nam"]);

  /* Letters and digits of a text apart: "43KL/TW" → 43, kl, tw. */
  /** @type {(text: string) => string[]} */
  const parts = (text) => search.fold(text).match(/\d+|[^\d\s]+/g) || [];
  const serialOf = (/** @type {string} */ digits) => String(BigInt(digits));
  const isYear = (/** @type {string} */ digits) => digits.length === 4 && +digits > 1900 && +digits < LAST_YEAR;

  /* A document with a number, its parts ready to compare. */
  /** @type {LibrarySearch["numberEntry"]} */
  function entry(document, [serial, year, symbols, type], at) {
    const kinds = parts(type);
    const letters = symbols.map((symbol) => parts(symbol));
    return {
      at,
      serial: (parts(serial)[0] || "").replace(/^0+(?=\d)/, ""),
      year,
      kinds,
      letters: new Set(letters.flat()),
      joined: letters.map((list) => list.join("")),
      words: new Set([...parts(document.title), ...parts(document.about || ""), ...kinds]),
    };
  }

  /** @typedef {{ serial: string, rest: string[], others: string[], alone: boolean }} Asked */

  /* What a query names, or null where it names no number. */
  /** @type {(text: string) => Asked | null} */
  function asked(text) {
    const all = parts(text).filter((part) => part !== "so");
    const digits = all.filter((part) => /^\d/.test(part) && part.length < 12);
    const others = all.filter((part) => !/^\d/.test(part) && !DATE_WORDS.has(part));
    if (!digits.length || digits.length > 5) return null;
    const serial = digits.find((part) => !isYear(part)) || digits[0];
    const rest = digits.slice();
    rest.splice(rest.indexOf(serial), 1);
    return { serial: serialOf(serial), rest, others, alone: all.length === 1 };
  }

  /* Whether the words of a query fit an entry: all symbols, its type, its place... */
  /** @type {(query: Asked, one: NumberEntry) => boolean} */
  function fits(query, one) {
    let named = query.alone;
    const last = query.others.length - 1;
    for (const [at, word] of query.others.entries()) {
      const isSymbol = one.letters.has(word)
        || one.joined.some((letters) => letters === word || (word.length > 2 && letters.startsWith(word)))
        || (at === last && [...one.letters].some((letters) => letters.startsWith(word)));
      if (isSymbol || one.kinds.includes(word)) named = true;
      else if (!one.words.has(word)) return false;
    }
    return named;
  }

  /** @type {(query: Asked, one: NumberEntry) => boolean} */
  const fitsRest = (query, one) =>
    query.rest.every((digits) => digits === one.year || one.words.has(digits) || one.words.has(serialOf(digits))
      || one.letters.has(digits));

  /* "217, 218-QĐ/TW" names two numbers: 217-QĐ/TW and 218-QĐ/TW. */
  /** @type {(text: string) => string[]} */
  function singles(text) {
    const [list] = text.match(LIST) || [""];
    return list ? (list.match(/\d+/g) || []).map((serial) => text.replace(list, serial)) : [text];
  }

  /** @type {LibrarySearch["findNumber"]} */
  function find(text, entries) {
    const found = singles(text).map((one) => findOne(one, entries));
    return {
      exact: [...new Set(found.flatMap((one) => one.exact))],
      near: found[0].near,
      alone: found.some((one) => one.alone),
    };
  }

  /** @type {LibrarySearch["findNumber"]} */
  function findOne(text, entries) {
    const query = asked(text);
    if (!query) return { exact: [], near: [] };
    const alike = entries.filter((one) => fits(query, one));
    const exact = alike.filter((one) => one.serial === query.serial && fitsRest(query, one));
    const near = exact.length ? [] : nearest(query, alike);
    return { exact: exact.map((one) => one.at), near, alone: query.alone };
  }

  /** @type {(query: Asked, entries: NumberEntry[]) => number[]} */
  function nearest(query, entries) {
    const distance = (/** @type {NumberEntry} */ one) => Math.abs(Number(one.serial) - Number(query.serial));
    return entries.slice().sort((a, b) => distance(a) - distance(b)).slice(0, MOST_NEAR).map((one) => one.at);
  }

  Object.assign(search, { numberEntry: entry, findNumber: find });
})();
