/* Shows the periods of the day, of a library with too many tasks to pick from;
   macros/pages/calendar/period_counts.py makes them, and puts this script right after
   them; which ones concern a day this-month-pick.js says.

   [data-agenda-counts]     data-covered, data-months: as this-month.js has them
     [role=status]          says how much is due this month
     [data-agenda-now]      takes the periods of the day
     .lib-agenda-all        every period, folded away here
       [data-count]         a period: data-first and data-last, its days, unless it
                            recurs; data-month="2024-02" if it is a month */
(() => {
  "use strict";
  const { pickCounts } = globalThis.thisMonth;

  /** @type {(root: ParentNode, selector: string) => HTMLElement[]} */
  const found = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];

  /** @param {HTMLElement} root */
  function enliven(root) {
    const all = found(root, ".lib-agenda-all [data-count]").map((element) => ({
      element,
      first: element.dataset.first || "",
      last: element.dataset.last || "",
      month: element.dataset.month || "",
      count: Number(element.dataset.count),
    }));
    const { words, periods } = pickCounts(all, {
      today: new Date(),
      covered: root.dataset.covered || "",
      months: (root.dataset.months || "").split(" "),
    });
    const [status] = found(root, "[role=status]");
    const [now] = found(root, "[data-agenda-now]");
    status.textContent = words;
    now.replaceChildren(...periods.map(({ element }) => element.cloneNode(true)));
    found(root, ".lib-agenda-all")[0].removeAttribute("open");
    status.hidden = now.hidden = false;
    root.dataset.ready = "";
  }

  found(document, "[data-agenda-counts]:not([data-ready])").forEach(enliven);
})();
