/* librarySearch.run(query, choices, limit): hits in rank order, and what to offer instead.

   A hit is {document, unit?, score, items, cite?}. Rank: a number asked for; then marks
   as typed; then names before texts, whole before part, side by side before apart. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;

  const NUMBER = 5000;
  const CITED = 4000;
  const EXACT = 1000;
  const LOOKED_INTO = 12;
  /** @type {Record<string, number>} */
  const KINDS = { "chu-de": 4, "don-vi": 3, "ke-hoach": 3, "van-ban": 2, "bai-tap-huan": 1, "trang-khac": -30 };
  const INHERITED = ["noi", "loai", "co-quan", "nam"];

  /* What a hit can be narrowed by: a unit has its document's place, type, issuer, year. */
  /** @type {(hit: Pick<Hit, "document" | "unit">) => Facets} */
  function facetsOf({ document, unit }) {
    if (!unit) return document.facets;
    const kind = document.kind === "ke-hoach" ? {} : { trang: document.facets.trang };
    /** @type {Facets} */
    const own = { ...kind, ...unit.facets };
    for (const name of INHERITED) own[name] = own[name] || document.facets[name];
    return own;
  }

  const chosen = (/** @type {Choices} */ choices) => Object.entries(choices).filter(([, value]) => value);
  /** @type {(hit: Hit, choices: Choices) => boolean} */
  const fits = (hit, choices) =>
    chosen(choices).every(([name, value]) => (facetsOf(hit)[name] || []).includes(value));

  /** @type {(items: Item[], document: LibraryDocument) => number} */
  function scoreOfName(items, document) {
    let best = 0;
    const asked = items.reduce((sum, item) => sum + item.length, 0);
    document.names.forEach((name, at) => {
      const found = search.match(items, name);
      if (!found) return;
      const whole = found.joined && found.span === name.length;
      const shared = at > 0 && (document.shared[at] || document.kind === "chu-de");
      const height = whole && !shared ? 100
        : found.joined ? (found.first ? 75 : shared ? 78 : 85) : 40 + 10 * found.pairs;
      const part = (9 * asked) / Math.max(name.length, asked);
      best = Math.max(best, EXACT * found.exact + height + part + found.whole - (at ? 1 : 0));
    });
    if (!best) {
      const found = search.match(items, document.all);
      if (found) best = EXACT * found.exact + 25 + 10 * found.pairs + found.whole;
    }
    return best && best + (KINDS[document.kind] || 0);
  }

  /** @typedef {{ found: Match | null, score: number }} Scored */

  /** @type {(items: Item[], unit: Unit, document: LibraryDocument) => Scored | null} */
  function scoreOfText(items, unit, document) {
    const found = search.match(items, unit.words);
    if (!found) return scoreOfNote(items, unit, document);
    const near = items.length / Math.max(found.span, items.length);
    const height = found.joined ? 60 : 15 + 20 * found.pairs + 15 * near;
    const short = 4 / Math.sqrt(unit.words.length);
    const kind = Math.min(0, KINDS[document.kind] || 0);
    return { found, score: EXACT * found.exact + height + found.whole + short + kind };
  }

  /* A task may be asked for by its month or its body, which stand beside its words. */
  /** @type {(items: Item[], unit: Unit, document: LibraryDocument) => Scored | null} */
  function scoreOfNote(items, unit, document) {
    if (!unit.note) return null;
    unit.all = unit.all || search.words(`${unit.text}\n${unit.note}`);
    const found = search.match(items, unit.all);
    if (!found) return null;
    const kind = Math.min(0, KINDS[document.kind] || 0);
    return { found: null, score: EXACT * found.exact + 12 + 10 * found.pairs + found.whole + kind };
  }

  /** @type {(list: (Hit | null)[]) => Hit | null} */
  const bestOf = (list) =>
    list.reduce((best, one) => (one && (!best || one.score > best.score) ? one : best), null);

  /** @type {(document: LibraryDocument, variants: Item[][]) => Hit | null} */
  const nameHit = (document, variants) =>
    bestOf(variants.map((items, at) => {
      const score = scoreOfName(items, document);
      return score ? { document, items, score: score - (at ? 3 : 0) } : null;
    }));

  /** @type {(document: LibraryDocument, unit: Unit, variants: Item[][]) => Hit | null} */
  const textHit = (document, unit, variants) =>
    bestOf(variants.map((items, at) => {
      const scored = scoreOfText(items, unit, document);
      return scored && { document, unit, items, found: scored.found, score: scored.score - (at ? 3 : 0) };
    }));

  /* The directives that a number names, then where they are cited. */
  /** @type {(data: Catalogue, at: number, order: number) => Promise<Hit[]>} */
  async function numberHits(data, at, order) {
    const document = data.documents[at];
    /** @type {Hit[]} */
    const hits = [{ document, items: [], score: NUMBER - order }];
    const plans = (document.citedIn || []).slice(0, LOOKED_INTO).map((plan) => data.documents[plan]);
    const texts = await Promise.all(plans.map(search.unitsOf));
    texts.forEach((units, n) => {
      for (const unit of units) {
        const cite = (unit.cites || []).find(([cited]) => cited === at);
        if (cite) hits.push({ document: plans[n], unit, items: [], cite, score: CITED - order });
      }
    });
    return hits;
  }

  /** @type {(data: Catalogue, looked: number[], variants: Item[][]) => Promise<Hit[]>} */
  async function textHits(data, looked, variants) {
    const documents = looked.map((at) => data.documents[at]);
    const texts = await Promise.all(documents.map(search.unitsOf));
    /** @type {(document: LibraryDocument, unit: Unit) => Hit | null} */
    const hitOf = (document, unit) =>
      variants.length ? textHit(document, unit, variants) : { document, unit, items: [], score: 0 };
    return documents.flatMap((document, at) => texts[at].flatMap((unit) => hitOf(document, unit) || []));
  }

  /* How many of the choices none of a document's units can fit. */
  /** @type {(document: LibraryDocument, choices: Choices) => number} */
  const missesOf = (document, choices) =>
    chosen(choices).filter(([name, value]) =>
      ["noi", "loai", "co-quan"].includes(name) && !(document.facets[name] || []).includes(value)).length;

  /* The documents whose texts are looked into: none for a number whose places are known. */
  /** @type {(data: Catalogue, variants: Item[][], numbers: FoundNumbers) => Promise<number[]>} */
  async function places(data, variants, numbers) {
    if (numbers.exact.length && !numbers.alone) return [];
    if (variants.length) return search.candidates(data, variants);
    return data.documents.flatMap((one, at) => (one.file ? [at] : []));
  }

  /** @type {(hit: Hit) => string} */
  const keyOf = ({ document, unit }) => document.url + (unit && unit.id ? `#${unit.id}` : "");

  /* The numbers that a query names, those of central bodies first. */
  /** @type {(data: Catalogue, text: string, items: Item[]) => FoundNumbers} */
  function numbersIn(data, text, items) {
    if (items.some((item) => item[0].strict)) return { exact: [], near: [] };
    const numbers = search.findNumber(text, data.numbers);
    const local = (/** @type {number} */ at) => Number(!(data.documents[at].facets.noi || []).includes("trung-uong"));
    numbers.exact.sort((a, b) => local(a) - local(b));
    return numbers;
  }

  /* One hit for each address, the highest; in rank order. */
  /** @type {(found: Hit[]) => Hit[]} */
  function ranked(found) {
    const distinct = new Map();
    for (const hit of found) {
      const other = distinct.get(keyOf(hit));
      if (!other || hit.score > other.score) distinct.set(keyOf(hit), hit);
    }
    return [...distinct.values()].sort((a, b) => b.score - a.score);
  }

  /** @type {LibrarySearch["run"]} */
  async function run(typed, choices = {}, limit = LOOKED_INTO) {
    const { text, items } = search.parse(typed);
    if (!items.length && !chosen(choices).length) return { text, hits: [], all: [], looked: 0, possible: 0 };
    const data = await search.catalogue();
    const variants = items.length ? search.variants(items, data.pairs) : [];
    const numbers = numbersIn(data, text, items);
    const found = await Promise.all(numbers.exact.map((at, order) => numberHits(data, at, order)));
    found.push(data.documents.flatMap((document) =>
      (items.length ? nameHit(document, variants) || [] : { document, items: [], score: 1 })));
    const texts = await places(data, variants, numbers);
    const missing = (/** @type {number} */ count) => texts.filter((at) => missesOf(data.documents[at], choices) === count);
    const possible = missing(0);
    const reach = data.fullText && location.protocol !== "file:" ? limit : texts.length;
    /* Those that miss one choice are looked into for the counts of the others. */
    const looked = [...possible, ...missing(1)].slice(0, reach).sort((a, b) => a - b);
    found.push(await textHits(data, looked, variants));
    const all = ranked(found.flat());
    return {
      text,
      data,
      all,
      hits: all.filter((hit) => fits(hit, choices)),
      near: numbers.near.map((at) => data.documents[at]),
      looked: Math.min(possible.length, reach),
      possible: possible.length,
    };
  }

  /* For each facet the number of hits that each value would leave. */
  /** @type {LibrarySearch["counts"]} */
  function counts(all, choices) {
    /** @type {Counts} */
    const found = {};
    for (const hit of all) {
      const facets = facetsOf(hit);
      const missed = chosen(choices).filter(([name, value]) => !(facets[name] || []).includes(value));
      if (missed.length > 1) continue;
      for (const [name, values] of Object.entries(facets)) {
        if (missed.length && missed[0][0] !== name) continue;
        for (const value of values || []) {
          found[name] = found[name] || {};
          found[name][value] = (found[name][value] || 0) + 1;
        }
      }
    }
    return found;
  }

  Object.assign(search, { run, counts, LOOKED_INTO });
})();
