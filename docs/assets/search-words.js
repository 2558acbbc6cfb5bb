/* Words as the search compares them, and what a query asks for. No page, no network.

   A word is {start, end, plain, base, tone, raw, letters}: its letters in the text,
   without any marks (đ as d), with the marks of its vowels, and its tone. Where the tone
   mark stands does not matter: hoà and hòa are one word. Qui and quy are one word, too;
   raw and letters are plain and base with i and y told apart. */
(() => {
  "use strict";
  const search = (globalThis.librarySearch = globalThis.librarySearch || {});

  const LONGEST_QUERY = 300;
  const MOST_VARIANTS = 12;
  const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
  const WORD = /[\p{L}\p{M}\p{N}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;
  const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const MARK = /\p{M}/gu;
  const CROSSED = /[đĐðÐɖƉ]/g;
  /* kĩ, lí, mĩ, sĩ, tỉ, qui: open syllables that offices write with i or with y. */
  const I_FOR_Y = /^([hklmst]|qu)i$/;
  /** @type {Map<string, Form>} */
  const forms = new Map();

  /** @type {(word: string) => Form} */
  function formOf(word) {
    let form = forms.get(word);
    if (!form) {
      const parts = word.replace(INVISIBLE, "").normalize("NFD").toLowerCase();
      const raw = parts.replace(CROSSED, "d").replace(MARK, "");
      const letters = parts.replace(/[ðɖ]/g, "đ").replace(TONE, "").normalize("NFC");
      form = {
        plain: raw.replace(I_FOR_Y, "$1y"),
        base: letters.replace(I_FOR_Y, "$1y"),
        tone: (parts.match(TONE) || []).join(""),
        raw,
        letters,
      };
      forms.set(word, form);
    }
    return form;
  }

  /** @type {LibrarySearch["words"]} */
  function words(text) {
    const found = [];
    for (const { 0: letters, index } of text.matchAll(WORD)) {
      const form = formOf(letters);
      if (form.plain) found.push({ start: index, end: index + letters.length, ...form });
    }
    return found;
  }

  /** @type {LibrarySearch["fold"]} */
  const fold = (text) => words(text).map((word) => word.plain).join(" ");
  /** @type {LibrarySearch["isMarked"]} */
  const isMarked = (word) => word.base !== word.plain || !!word.tone;

  /* Returns {text, items}: an item is a list of words that must stand side by side.
     The last word may still be in the typing; quoted words must have their marks. */
  /** @type {LibrarySearch["parse"]} */
  function parse(typed) {
    const text = String(typed).slice(0, LONGEST_QUERY).normalize("NFC")
      .replace(/[\p{Cc}\p{Cs}]/gu, " ").trim();
    /** @type {Item[]} */
    const items = [];
    text.split(/["“”]/).forEach((part, at) => {
      const found = words(part);
      if (at % 2 && found.length) items.push(found.map((word) => ({ ...word, strict: true })));
      else for (const word of found) items.push([word]);
    });
    const last = items.length && items[items.length - 1][0];
    if (last && !last.strict && /[\p{L}\p{M}]$/u.test(text) && !/\s$/.test(typed)) last.open = true;
    return { text, items };
  }

  /* Returns the ways to write a query, itself first: MTTQ, Mặt trận Tổ quốc.
     *pairs* are [abbreviation's words, full form's words]. */
  /** @type {LibrarySearch["variants"]} */
  function variants(items, pairs) {
    const found = [items];
    const seen = new Set([keyOf(items)]);
    for (let at = 0; at < found.length && found.length < MOST_VARIANTS; at++)
      for (const other of rewritten(found[at], pairs)) {
        if (seen.has(keyOf(other)) || found.length >= MOST_VARIANTS) continue;
        seen.add(keyOf(other));
        found.push(other);
      }
    return found;
  }

  /** @type {(items: Item[]) => string} */
  const keyOf = (items) => items.map((item) => item.map((word) => word.plain).join(" ")).join("|");

  /** @type {(items: Item[], pairs: Abbreviation[]) => Iterable<Item[]>} */
  function* rewritten(items, pairs) {
    for (const [short, full] of pairs) {
      yield* replaced(items, short, full);
      if (short.some((word) => word.plain.length > 1)) yield* replaced(items, full, short);
    }
  }

  /** @type {(items: Item[], from: Word[], to: Word[]) => Iterable<Item[]>} */
  function* replaced(items, from, to) {
    const spells = (/** @type {Item} */ list) => from.every((word, at) => list[at] && list[at].plain === word.plain);
    const closed = to.map((word) => ({ ...word, given: true }));
    for (let at = 0; at < items.length; at++) {
      const singles = items.slice(at, at + from.length);
      if (singles.every((item) => item.length === 1 && !item[0].strict) && spells(singles.map((item) => item[0])))
        yield [...items.slice(0, at), closed, ...items.slice(at + from.length)];
      const item = items[at];
      if (item.length > from.length && !item[0].strict)
        for (let within = 0; within + from.length <= item.length; within++)
          if (spells(item.slice(within)))
            yield [
              ...items.slice(0, at),
              [...item.slice(0, within), ...closed, ...item.slice(within + from.length)],
              ...items.slice(at + 1),
            ];
    }
  }

  /* Whether *word* of a text is what *asked* names: 0 no, 1 but for marks, 2 wholly. */
  /** @type {(asked: AskedWord, word: Word) => 0 | 1 | 2} */
  function likeness(asked, word) {
    const starts = asked.open && word.raw.startsWith(asked.raw);
    if (word.plain !== asked.plain && !starts) return 0;
    if (!isMarked(asked)) return 2;
    const same = word.plain === asked.plain
      ? word.base === asked.base && word.tone === asked.tone
      : word.letters.startsWith(asked.letters) && (!asked.tone || word.tone === asked.tone);
    return same ? 2 : asked.strict ? 0 : 1;
  }

  /* Where an item stands in a list of words: [{at, size, exact}]. */
  /** @type {LibrarySearch["places"]} */
  function places(item, list) {
    const found = [];
    for (let at = 0; at + item.length <= list.length; at++) {
      let exact = true;
      let fits = true;
      for (let n = 0; fits && n < item.length; n++) {
        const alike = likeness(item[n], list[at + n]);
        fits = alike > 0;
        exact = exact && alike === 2;
      }
      if (!fits) continue;
      const whole = item.every((asked, n) => asked.raw === list[at + n].raw);
      found.push({ at, size: item.length, exact, whole });
    }
    return found;
  }

  /* How *items* stand in *list*, or null where one is missing. Marks may differ only
     where all stand side by side: apart, hoá and giai are not hoà giải.
     `exact`: the part of the items with their very marks; `joined`: all side by side;
     `pairs`: the part that has its neighbour; `first`, `last`: words of the best place. */
  /** @type {LibrarySearch["match"]} */
  function match(items, list) {
    const all = [];
    for (const item of items) {
      const found = places(item, list);
      if (!found.length) return null;
      all.push(found);
    }
    const found = joined(all) || scattered(all);
    return found.joined || found.exact === 1 ? found : null;
  }

  /** @type {(all: Place[][]) => Match | null} */
  function joined(all) {
    /** @type {Match | null} */
    let best = null;
    for (const start of all[0]) {
      let next = start.at + start.size;
      const run = [start];
      for (const found of all.slice(1)) {
        const follower = found.find((place) => place.at === next);
        if (!follower) break;
        run.push(follower);
        next += follower.size;
      }
      if (run.length < all.length) continue;
      const exact = share(run, (place) => place.exact);
      const whole = share(run, (place) => place.whole);
      if (!best || exact + whole / 10 > best.exact + best.whole / 10)
        best = { joined: true, exact, whole, pairs: 1, span: next - start.at, first: start.at, last: next - 1 };
    }
    return best;
  }

  /** @type {(all: Place[][]) => Match} */
  function scattered(all) {
    const rarest = all.reduce((least, found) => (found.length < least.length ? found : least));
    const runs = rarest.slice(0, 50).map((anchor) => {
      const run = all.map((found) =>
        found.reduce((near, place) => (cost(place, anchor) < cost(near, anchor) ? place : near)));
      const first = Math.min(...run.map((place) => place.at));
      const last = Math.max(...run.map((place) => place.at + place.size - 1));
      const exact = share(run, (place) => place.exact);
      const span = last - first + 1;
      return { joined: false, exact, whole: share(run, (place) => place.whole), span, first, last };
    });
    const best = runs.reduce((least, run) =>
      (run.exact > least.exact || (run.exact === least.exact && run.span < least.span) ? run : least));
    const pairs = all.slice(1).filter((found, at) =>
      all[at].some((place) => found.some((next) => next.at === place.at + place.size))).length;
    return { ...best, pairs: all.length > 1 ? pairs / (all.length - 1) : 1 };
  }

  /** @type {(place: Place, anchor: Place) => number} */
  const cost = (place, anchor) => Math.abs(place.at - anchor.at) + (place.exact ? 0 : 1000);
  /** @type {(run: Place[], test: (place: Place) => boolean) => number} */
  const share = (run, test) => run.filter(test).length / run.length;

  Object.assign(search, { words, fold, isMarked, parse, variants, match, places });
})();
