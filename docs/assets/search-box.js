/* The search box in the header: opens with / or Ctrl-K, shows hits while typing.

   [data-search-box] holds a form with the input q. Arrow keys go through the hits, Enter
   opens one or the page of all hits, Escape closes. */
(() => {
  "use strict";
  const search = globalThis.librarySearch;
  const box = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-box]"));
  if (!box) return;

  const SHOWN = 8;
  const PAUSE = 60;
  const LONGEST = 300;
  const EMPTY = "Nhập từ, cụm từ hoặc số, ký hiệu văn bản.";
  const TYPING = {
    "aria-keyshortcuts": "/ Control+K",
    autocapitalize: "off",
    autocorrect: "off",
    enterkeyhint: "search",
    spellcheck: "false",
  };
  const RESET = `<div class="md-search__options">
    <button type="reset" class="md-search__icon md-icon" title="Xóa" aria-label="Xóa" tabindex="-1">
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z"/></svg>
    </button>
  </div>`;
  const HITS = `<div class="md-search__output">
    <div class="md-search__scrollwrap" tabindex="0">
      <div class="md-search-result">
        <p class="md-search-result__meta" role="status" aria-live="polite">${EMPTY}</p>
        <ol class="md-search-result__list" aria-label="Kết quả tìm kiếm"></ol>
      </div>
    </div>
  </div>`;
  const toggle = /** @type {HTMLInputElement} */ (document.getElementById("__search"));
  const form = /** @type {HTMLFormElement} */ (box.querySelector("form"));
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  for (const [name, value] of Object.entries(TYPING)) input.setAttribute(name, value);
  form.insertAdjacentHTML("beforeend", RESET);
  form.insertAdjacentHTML("afterend", HITS);
  const status = /** @type {HTMLElement} */ (box.querySelector("[role=status]"));
  const list = /** @type {HTMLOListElement} */ (box.querySelector("ol"));
  let turn = 0;
  let waiting = 0;

  const links = () => [...list.querySelectorAll("a")];
  const allHits = () => {
    const query = new URLSearchParams({ q: input.value.slice(0, LONGEST) });
    return `${search.rootAddress("tim-kiem/")}?${query}`;
  };

  /** @type {(node: EventTarget | null) => boolean} */
  const within = (node) => node instanceof Node && box.contains(node);

  function open() {
    toggle.checked = true;
    input.focus();
    input.select();
    search.catalogue().catch(() => {});
  }

  function close() {
    toggle.checked = false;
    const active = document.activeElement;
    if (active instanceof HTMLElement && within(active)) active.blur();
  }

  /** @param {Hit[]} hits */
  function say(hits) {
    if (!hits.length) return "Không tìm thấy kết quả nào. Nhấn Enter để xem gợi ý.";
    if (hits.length <= SHOWN) return `${hits.length} kết quả`;
    return `${SHOWN} trong ${hits.length} kết quả. Nhấn Enter để xem tất cả.`;
  }

  async function update() {
    const mine = ++turn;
    let result;
    try {
      result = await search.run(input.value);
    } catch (reason) {
      console.warn("Search:", reason);
      status.textContent = "Không tải được dữ liệu tìm kiếm.";
      return;
    }
    if (mine !== turn) return;
    const { hits, data, text } = result;
    list.replaceChildren(...(data ? hits.slice(0, SHOWN).map((hit) => search.show(hit, data)) : []));
    for (const link of links()) link.classList.add("md-search-result__link");
    if (hits.length > SHOWN) {
      const item = document.createElement("li");
      const all = search.element("a", `Xem tất cả ${hits.length} kết quả`, "lib-hit-all");
      all.href = allHits();
      item.append(all);
      list.append(item);
    }
    status.textContent = text ? say(hits) : EMPTY;
  }

  /** @param {number} step */
  function move(step) {
    const all = [input, ...links()];
    const at = all.findIndex((one) => one === document.activeElement);
    all[(at + step + all.length) % all.length].focus();
  }

  toggle.addEventListener("change", () => (toggle.checked ? open() : close()));
  input.addEventListener("focus", () => { if (!toggle.checked) open(); });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, PAUSE);
  });
  form.addEventListener("reset", () => {
    input.focus();
    setTimeout(update);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(allHits());
  });
  box.addEventListener("focusout", (event) => {
    if (toggle.checked && event.relatedTarget && !within(event.relatedTarget)) close();
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step && toggle.checked) {
      event.preventDefault();
      move(step);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  addEventListener("keydown", (event) => {
    const writing = event.target instanceof Element
      && event.target.closest("input, textarea, select, [contenteditable]");
    const byLetter = event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const byKeys = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!byLetter && !byKeys) return;
    event.preventDefault();
    open();
  });
})();
