/* The page /tim-kiem/: the query and the choices stand in its address.

   [data-search-page] holds a form with the input q, details[data-search-narrow] with
   [data-search-facets], [role=status], [data-search-clear], [data-search-offers],
   ol[data-search-results], [data-search-more]. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const page = document.querySelector("[data-search-page]");
  if (!page) return;

  const SHOWN = 25;
  const PAUSE = 60;
  const LONGEST = 300;
  const part = (name) => page.querySelector(`[data-search-${name}]`);
  const form = page.querySelector("form");
  const input = form.elements.q;
  const status = page.querySelector("[role=status]");
  const collator = new Intl.Collator("vi", { numeric: true });
  let limit = search.LOOKED_INTO;
  let shown = SHOWN;
  let turn = 0;

  const choices = () => {
    const query = new URLSearchParams(location.search);
    query.delete("q");
    return Object.fromEntries(query);
  };

  function known(data) {
    const all = choices();
    return Object.fromEntries(Object.entries(all).filter(([name, value]) =>
      Object.hasOwn(data.facets, name) && Object.hasOwn(data.facets[name].values, value)));
  }

  /* Puts query and choices into the address; *step*: as a new entry of the history. */
  function keep(values, step) {
    const query = new URLSearchParams();
    const text = input.value.slice(0, LONGEST);
    if (text) query.set("q", text);
    for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
    const address = location.pathname + (String(query) && `?${query}`);
    try {
      if (step) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      /* Some browsers keep the address of a local file as it is. */
    }
    return update();
  }

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

  function sentence(result, chosen) {
    const { text, hits, looked, possible } = result;
    const asked = text ? ` cho “${text}”` : "";
    const rest = looked < possible ? ` Mới xét ${looked} trong ${possible} tài liệu có thể hợp.` : "";
    const narrowed = Object.keys(chosen).length ? " với các điều kiện đã chọn" : "";
    if (hits.length) return `${hits.length} kết quả${asked}.${rest}`;
    return `Không tìm thấy kết quả nào${asked}${narrowed}.${rest}`;
  }

  function link(words, address) {
    const element = search.element("a", words, "");
    element.href = address;
    return element;
  }

  function queryAddress(text) {
    return `${location.pathname}?${new URLSearchParams({ q: text })}`;
  }

  /* What to try where nothing was found, or nothing with the marks as typed. */
  async function offers(result) {
    const { text, hits, near, all } = result;
    const lines = [];
    const line = (...content) => {
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
    page.setAttribute("aria-busy", "true");
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
    page.setAttribute("aria-busy", "false");
    list.dataset.query = input.value.slice(0, LONGEST);
  }

  /* Without a query: the choices of the catalogue, counted by document. */
  async function start() {
    const data = await search.catalogue();
    const all = data.documents.map((document) => ({ document }));
    facetFields(data, search.counts(all, {}), {});
  }

  let waiting;
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
    if (next) next.querySelector("a").focus();
  });
  function restore() {
    input.value = (new URLSearchParams(location.search).get("q") || "").slice(0, LONGEST);
    shown = SHOWN;
    limit = search.LOOKED_INTO;
    return update();
  }
  addEventListener("popstate", restore);
  part("narrow").open = matchMedia("(min-width: 45em)").matches || Object.keys(choices()).length > 0;
  page.hidden = false;
  restore();
})();
