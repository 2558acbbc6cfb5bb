/* The page /tim-kiem/: the query and the choices stand in its address.

   [data-search-page] holds a form with the input q, details[data-search-narrow] with
   [data-search-facets], [role=status], [data-search-clear], [data-search-offers],
   ol[data-search-results], [data-search-more]. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const address = globalThis.addressState;
  const page = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-page]"));
  if (!page) return;

  const SHOWN = 25;
  const PAUSE = 60;
  const LONGEST = 300;
  const part = (/** @type {string} */ name) =>
    /** @type {HTMLElement} */ (page.querySelector(`[data-search-${name}]`));
  const busy = (/** @type {boolean} */ is) => page.setAttribute("aria-busy", String(is));
  const form = /** @type {HTMLFormElement} */ (page.querySelector("form"));
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const status = /** @type {HTMLElement} */ (page.querySelector("[role=status]"));
  const collator = new Intl.Collator("vi", { numeric: true });
  let limit = search.LOOKED_INTO;
  let shown = SHOWN;
  let turn = 0;

  const choices = () => {
    const query = address.read();
    query.delete("q");
    return Object.fromEntries(query);
  };

  /** @param {Catalogue} data */
  function known(data) {
    const all = choices();
    return Object.fromEntries(Object.entries(all).filter(([name, value]) =>
      Object.hasOwn(data.facets, name) && Object.hasOwn(data.facets[name].values, value)));
  }

  /* Keeps query and choices in the address; *step*: as a new entry of the history. */
  /** @type {(values: Choices, step: boolean) => Promise<void>} */
  function keep(values, step) {
    const dropped = Object.fromEntries(Object.keys(choices()).map((name) => [name, ""]));
    address.write({ q: input.value.slice(0, LONGEST), ...dropped, ...values }, step);
    return update();
  }

  /** @type {(data: Catalogue, counted: Counts, chosen: Choices) => void} */
  function facetFields(data, counted, chosen) {
    const fields = Object.entries(data.facets).flatMap(([name, { label, values }]) => {
      const found = Object.keys(counted[name] || {});
      if (chosen[name] && !found.includes(chosen[name])) found.push(chosen[name]);
      if (!found.length) return [];
      found.sort((a, b) => collator.compare(values[a], values[b]));
      const field = document.createElement("p");
      const caption = search.element("label", label, "");
      const select = document.createElement("select");
      select.name = name;
      select.id = `loc-${name}`;
      caption.htmlFor = select.id;
      select.append(new Option("Tất cả", ""));
      for (const value of found)
        select.append(new Option(`${values[value]} (${(counted[name] || {})[value] || 0})`, value));
      select.value = chosen[name] || "";
      select.addEventListener("change", () => {
        shown = SHOWN;
        keep({ ...choices(), [name]: select.value }, true).then(() => {
          const again = document.getElementById(select.id);
          if (again) again.focus();
        });
      });
      field.append(caption, select);
      return [field];
    });
    part("facets").replaceChildren(...fields);
  }

  /** @type {(result: Result, chosen: Choices) => string} */
  function sentence(result, chosen) {
    const { text, hits, looked, possible } = result;
    const asked = text ? ` cho “${text}”` : "";
    const rest = looked < possible ? ` Mới xét ${looked} trong ${possible} tài liệu có thể hợp.` : "";
    const narrowed = Object.keys(chosen).length ? " với các điều kiện đã chọn" : "";
    if (hits.length) return `${hits.length} kết quả${asked}.${rest}`;
    return `Không tìm thấy kết quả nào${asked}${narrowed}.${rest}`;
  }

  /** @type {(words: string, target: string) => HTMLAnchorElement} */
  function link(words, target) {
    const element = search.element("a", words, "");
    element.href = target;
    return element;
  }

  const queryAddress = (/** @type {string} */ text) => `${location.pathname}?${new URLSearchParams({ q: text })}`;

  /* What to try where nothing was found, or nothing with the marks as typed. */
  /** @type {(result: Result) => Promise<HTMLElement[]>} */
  async function offers({ text, hits, near = [], all }) {
    /** @type {HTMLElement[]} */
    const lines = [];
    const line = (/** @type {(string | Node)[]} */ ...content) => {
      const element = document.createElement("p");
      element.append(...content);
      lines.push(element);
    };
    const plain = search.fold(text);
    const isMarked = search.words(text).some(search.isMarked);
    if (hits.length) {
      if (isMarked && hits[0].score < 1000 && hits[0].items.length)
        line("Không có chỗ nào viết đúng dấu như trên; dưới đây là những chỗ khớp khi bỏ dấu.");
      return lines;
    }
    if (all.length) line(`Bỏ các điều kiện lọc thì có ${all.length} kết quả.`);
    if (!all.length && plain && plain !== text) {
      const other = await search.run(plain);
      const count = other.hits.length;
      if (count) line("Tìm không dấu: ", link(plain, queryAddress(plain)), ` (${count} kết quả).`);
    }
    if (near.length) {
      const links = near.flatMap(({ title, url }) => ["; ", link(title, search.rootAddress(url))]);
      line("Số gần nhất có trong thư viện: ", ...links.slice(1), ".");
    }
    line("Có thể tra ", link("mục lục trích dẫn", search.rootAddress("trich-dan/")), " theo vần chữ cái.");
    return lines;
  }

  async function update() {
    const mine = ++turn;
    busy(true);
    let result;
    let chosen;
    let offered;
    try {
      chosen = known(await search.catalogue());
      result = await search.run(input.value, chosen, limit);
      offered = result.data ? await offers(result) : [];
    } catch (reason) {
      console.warn("Search:", reason);
      status.textContent = "Không tải được dữ liệu tìm kiếm. Hãy thử lại sau.";
      return;
    }
    if (mine !== turn) return;
    const { hits, all, data, looked, possible } = result;
    const list = part("results");
    list.replaceChildren(...(data ? hits.slice(0, shown).map((hit) => search.show(hit, data)) : []));
    part("offers").replaceChildren(...offered);
    if (data) facetFields(data, search.counts(all, chosen), chosen);
    else await start();
    status.textContent = data ? sentence(result, chosen) : "";
    part("clear").hidden = !Object.keys(chosen).length;
    part("more").hidden = hits.length <= shown && looked >= possible;
    busy(false);
    list.dataset.query = input.value.slice(0, LONGEST);
  }

  /* Without a query: the choices of the catalogue, counted by document. */
  async function start() {
    const data = await search.catalogue();
    const all = data.documents.map((document) => ({ document }));
    facetFields(data, search.counts(all, {}), {});
  }

  let waiting = 0;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      shown = SHOWN;
      limit = search.LOOKED_INTO;
      keep(choices(), false);
    }, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    shown = SHOWN;
    keep(choices(), true);
  });
  part("clear").addEventListener("click", () => {
    keep({}, true);
    input.focus();
  });
  part("more").addEventListener("click", async () => {
    const at = part("results").children.length;
    shown += SHOWN;
    limit += search.LOOKED_INTO;
    await update();
    const next = part("results").children[at];
    const [title] = next ? next.querySelectorAll("a") : [];
    if (title) title.focus();
  });
  function restore() {
    input.value = (address.read().get("q") || "").slice(0, LONGEST);
    shown = SHOWN;
    limit = search.LOOKED_INTO;
    return update();
  }
  address.onReturn(restore);
  const isOpen = matchMedia("(min-width: 45em)").matches || Object.keys(choices()).length > 0;
  part("narrow").toggleAttribute("open", isOpen);
  page.hidden = false;
  restore();
})();
