/* Says what stood on a day that the reader chooses; macros/exports/as_of.py makes the
   lists and puts this script right after them. Nothing is asked of a server.

   [data-as-of]            data-months="01 02 3 ...": the months as they are written
     form [type=date]      the day
     [role=status]         what held on that day
     [data-as-of-name]     one document, body or place; without the script its list is
                           read as it is
       li                  data-from, data-until: first and last day; a span of words

   The day stands in the address, as ?ngay=2021-06-30, so that it can be shared. */
(() => {
  "use strict";
  const DAY = "ngay";
  const address = globalThis.addressState;
  const { holds, written } = globalThis.libraryDays;

  /* Returns what held of a list on a day, and marks it there. */
  /** @type {(list: HTMLElement, day: string) => string[]} */
  function said(list, day) {
    const words = [];
    for (const phase of list.querySelectorAll("li")) {
      const now = day !== "" && holds(phase.dataset.from, phase.dataset.until, day);
      if (now) phase.setAttribute("aria-current", "date");
      else phase.removeAttribute("aria-current");
      if (now) words.push(`${list.dataset.asOfName}: ${/** @type {Element} */ (phase.querySelector("span")).textContent}`);
    }
    return words;
  }

  /** @param {HTMLElement} root */
  function enliven(root) {
    const form = /** @type {HTMLFormElement} */ (root.querySelector("form"));
    const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
    const status = /** @type {HTMLElement} */ (root.querySelector("[role=status]"));
    const months = (root.dataset.months || "").split(" ");
    const lists = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("[data-as-of-name]")]);

    function show() {
      const day = field.value;
      const found = lists.flatMap((list) => said(list, day));
      status.hidden = !day;
      if (!day) status.replaceChildren();
      else if (lists.length === 1) status.textContent = `Ngày ${written(day, months)}, ${found.join("; ")}.`;
      else {
        const items = found.map((words) => {
          const item = document.createElement("li");
          item.textContent = words;
          return item;
        });
        const list = document.createElement("ul");
        list.append(...items);
        status.replaceChildren(`Ngày ${written(day, months)}:`, list);
      }
    }

    field.addEventListener("input", () => {
      address.write({ [DAY]: field.value }, false);
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    root.dataset.ready = "";
    // a browser may have kept the day; that of the address comes first, if it is one
    const shared = address.read().get(DAY);
    if (shared) field.value = shared;
    address.onReturn(() => {
      field.value = address.read().get(DAY) || "";
      show();
    });
    show();
  }

  for (const root of document.querySelectorAll("[data-as-of]:not([data-ready])")) enliven(/** @type {HTMLElement} */ (root));
})();
