/* Says what stood on a day that the reader chooses; macros/exports/currency_notes.py
   makes the lists and puts this script right after them. Nothing is asked of a server.

   [data-as-of]
     form [type=date]      the day
     [role=status]         what held on that day, in a sentence
     [data-as-of-name]     one document; without the script its list is read as it is
       li                  data-from, data-until: first and last day; a span of words */
(() => {
  "use strict";

  /* 05/02/2024, 05/3/2024: days below 10 and the months 1 and 2 take a zero. */
  function written(iso) {
    const [year, month, day] = iso.split("-");
    return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  }

  const holds = ({ from, until }, day) => (!from || from <= day) && (!until || day <= until);

  function enliven(root) {
    const form = root.querySelector("form");
    const field = form.querySelector("input");
    const status = root.querySelector("[role=status]");

    function show() {
      const day = field.value;
      const said = [];
      for (const list of root.querySelectorAll("[data-as-of-name]")) {
        for (const phase of list.children) {
          const now = Boolean(day) && holds(phase.dataset, day);
          if (now) phase.setAttribute("aria-current", "date");
          else phase.removeAttribute("aria-current");
          if (now) said.push(`${list.dataset.asOfName}: ${phase.querySelector("span").textContent}`);
        }
      }
      status.textContent = day ? `Ngày ${written(day)}, ${said.join("; ")}.` : "";
      status.hidden = !day;
    }

    field.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    root.dataset.ready = "";
    show(); // a browser may have kept the day
  }

  document.querySelectorAll("[data-as-of]:not([data-ready])").forEach(enliven);
})();
