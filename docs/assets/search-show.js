/* A hit as an element: its title, where it stands, the sentence with the words marked.
   Whatever a text or a query holds is put in as text, never as markup. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const LONGEST = 280;
  const BOUNDARY = /[;.:]\s+/g;

  /* The letters of *list* that a query names: where it stands whole, or its items. */
  /** @type {LibrarySearch["marks"]} */
  function marks(items, list) {
    const whole = items.flat();
    const joined = whole.length && search.places(whole, list).length;
    const spans = (joined ? [whole] : items).flatMap((item) =>
      search.places(item, list).map(({ at, size }) => ({ start: list[at].start, end: list[at + size - 1].end })));
    spans.sort((a, b) => a.start - b.start);
    /** @type {[number, number][]} */
    const merged = [];
    for (const { start, end } of spans) {
      const last = merged[merged.length - 1];
      if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    return merged;
  }

  /** @type {(name: string, text: string, spans: [number, number][], from?: number, to?: number) => HTMLElement} */
  function marked(name, text, spans, from = 0, to = text.length) {
    const element = document.createElement(name);
    let end = from;
    for (const [start, stop] of spans) {
      if (stop <= from || start >= to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(Math.max(start, from), Math.min(stop, to));
      element.append(text.slice(end, Math.max(start, from)), mark);
      end = Math.min(stop, to);
    }
    element.append(text.slice(end, to));
    return element;
  }

  /* The sentence around a place of the text, cut at blanks where it is long. */
  /** @type {LibrarySearch["sentence"]} */
  function sentence(text, first, last) {
    let from = 0;
    let to = text.length;
    for (const boundary of text.matchAll(BOUNDARY)) {
      const after = boundary.index + boundary[0].length;
      if (after <= first) from = after;
      else if (boundary.index + 1 >= last) {
        to = boundary.index + 1;
        break;
      }
    }
    if (to - from > LONGEST) {
      const near = Math.max(from, first - LONGEST / 3);
      from = near > from ? text.indexOf(" ", near) + 1 || near : from;
      from = Math.min(from, first);
      if (to - from > LONGEST) {
        const cut = text.lastIndexOf(" ", Math.max(from + LONGEST, Math.min(last, from + 2 * LONGEST)));
        to = cut > from ? cut : from + LONGEST;
      }
    }
    return [from, to];
  }

  /** @type {(hit: UnitHit) => HTMLElement} */
  function excerpt({ unit, items, cite, found }) {
    /** @type {[number, number][]} */
    const spans = cite ? [[cite[1], cite[2]]] : marks(items, unit.words);
    const first = cite ? cite[1] : found ? unit.words[found.first].start : 0;
    const last = cite ? cite[2] : found ? unit.words[found.last].end : 0;
    const [from, to] = sentence(unit.text, first, last);
    const element = marked("p", unit.text, spans, from, to);
    if (from) element.prepend("… ");
    if (to < unit.text.length) element.append(" …");
    return element;
  }

  /** @type {LibrarySearch["element"]} */
  function line(name, text, className) {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  /* Returns <li data-result-url> with one link; *data* names kinds and places. */
  /** @type {LibrarySearch["show"]} */
  function show(hit, data) {
    const { document: page, unit, items } = hit;
    const kinds = data.facets.trang.values;
    const item = document.createElement("li");
    item.className = "lib-hit";
    item.dataset.resultUrl = page.url + (unit && unit.id ? `#${unit.id}` : "");
    const link = document.createElement("a");
    link.href = search.rootAddress(item.dataset.resultUrl);
    link.className = "lib-hit-link";
    const title = marked("span", page.title, unit ? [] : marks(items, page.names[0]));
    title.className = "lib-hit-title";
    if (!unit) {
      link.append(title);
      item.append(link, line("p", kinds[page.kind], "lib-hit-kind"));
      if (page.about) {
        const spans = marks(items, search.words(page.about));
        const [from, to] = sentence(page.about, spans.length ? spans[0][0] : 0, spans.length ? spans[0][1] : 0);
        const about = marked("p", page.about, spans, from, Math.max(to, Math.min(page.about.length, LONGEST)));
        item.append(about);
      }
      if (page.change) item.append(line("p", page.change, "lib-hit-note lib-hit-change"));
      return item;
    }
    title.textContent = unit.label;
    link.append(title);
    const task = (unit.facets.trang || []).includes("nhiem-vu");
    const place = page.kind === "ke-hoach" && (page.about || "").split(";")[0];
    const where = [task && kinds["nhiem-vu"], page.title, place].filter(Boolean);
    item.append(link, line("p", where.join(" · "), "lib-hit-kind"), excerpt({ ...hit, unit }));
    if (task && unit.note) item.append(line("p", unit.note, "lib-hit-note"));
    return item;
  }

  Object.assign(search, { show, element: line, marks, sentence });
})();
