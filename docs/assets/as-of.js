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

  /* 05/02/2024, 05/3/2024. */
  function written(iso, months) {
    const [year, month, day] = iso.split("-");
    return `${day}/${months[month - 1]}/${year}`;
  }

  const holds = ({ from, until }, day) => (!from || from <= day) && (!until || day <= until);

  /* Returns what held of a list on a day, and marks it there. */
  function said(list, day) {
    const words = [];
    for (const phase of list.children) {
      const now = Boolean(day) && holds(phase.dataset, day);
      if (now) phase.setAttribute("aria-current", "date");
      else phase.removeAttribute("aria-current");
      if (now) words.push(`${list.dataset.asOfName}: ${phase.querySelector("span").textContent}`);
    }
    return words;
  }

  /* Puts the day into the address, beside what else stands there. */
  function keep(day) {
    const query = new URLSearchParams(location.search);
    query.delete(DAY);
    if (day) query.set(DAY, day);
    const search = String(query) && `?${query}`;
    try {
      history.replaceState(null, "", location.pathname + search + location.hash);
    } catch {
      /* Some browsers keep the address of a local file as it is. */
    }
  }

  function enliven(root) {
    const form = root.querySelector("form");
    const field = form.querySelector("input");
    const status = root.querySelector("[role=status]");
    const months = root.dataset.months.split(" ");
    const lists = [...root.querySelectorAll("[data-as-of-name]")];

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
      keep(field.value);
      show();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    root.dataset.ready = "";
    // a browser may have kept the day; that of the address comes first, if it is one
    const shared = new URLSearchParams(location.search).get(DAY);
    if (shared) field.value = shared;
    show();
  }

  document.querySelectorAll("[data-as-of]:not([data-ready])").forEach(enliven);
})();
