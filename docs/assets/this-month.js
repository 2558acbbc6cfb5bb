/* Picks the work of the current month out of plain lists; macros/exports/this_month.py
   makes them, and puts this script right after them, before the page is painted; what
   concerns a day this-month-pick.js says.

   [data-agenda]            data-covered="2020/2025 2024/2024": the years of all plans;
                            data-months="01 02 3 ...": the months as they are written
     form                   its select "don-vi" names bodies; its link leads to one's page
     [role=status]          says what is shown
     [data-agenda-now]      takes the lists made here
     .lib-agenda-all        every task, folded away here
       [data-month="2024-02"]   a month; [data-standing]: work that recurs or never rests
         .lib-agenda-page   the way to its page
         .lib-agenda-plan   a plan's name, right before its list
         [data-plan] > li   a task: data-earliest, data-latest, data-units, and
                            data-days="06-01 11-15" if it falls due on them each year */
(() => {
  "use strict";
  const address = globalThis.addressState;
  const { pick, firstDay } = globalThis.thisMonth;
  const UNIT = "don-vi";
  const MEMORY = "thu-vien-dan-van:don-vi";

  /** @typedef {TaskOfMonth & { element: HTMLElement, list: HTMLElement }} Task */

  /** @type {(root: ParentNode, selector: string) => HTMLElement[]} */
  const found = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];

  /** @type {(name: string, words: string, look?: string) => HTMLElement} */
  function made(name, words, look) {
    const element = document.createElement(name);
    element.textContent = words;
    if (look) element.className = look;
    return element;
  }

  /** @type {(element: HTMLElement) => Task} */
  function taskOf(element) {
    const { earliest, latest, days, units } = element.dataset;
    const group = /** @type {HTMLDetailsElement} */ (element.closest("details"));
    const list = /** @type {HTMLElement} */ (element.parentElement);
    const standing = "standing" in group.dataset;
    return {
      element,
      list,
      standing,
      from: firstDay(earliest, latest, standing),
      to: latest || "9999-12-31",
      days: days ? days.split(" ") : [],
      month: group.dataset.month || "",
      plan: list.dataset.plan || "",
      planName: nameOf(list).textContent,
      units: (units || "").split(" "),
    };
  }

  /** @type {(list: HTMLElement) => Element} */
  const nameOf = (list) => /** @type {Element} */ (list.previousElementSibling);

  /* Returns tasks below the names of their plans, as they stand in the whole list. */
  /** @type {(tasks: Task[]) => Node[]} */
  function lists(tasks) {
    const byPlan = new Map();
    for (const task of tasks) {
      if (!byPlan.has(task.plan))
        byPlan.set(task.plan, [nameOf(task.list).cloneNode(true), task.list.cloneNode(false)]);
      byPlan.get(task.plan)[1].append(task.element.cloneNode(true));
    }
    return [...byPlan.values()].flat();
  }

  /** @type {(page: string) => string} */
  const placeOf = (page) => (page === "standing" ? "[data-standing]" : `[data-month="${page}"]`);

  /* Returns one group: a heading with its count, the way to a page, the tasks. */
  /** @type {(root: HTMLElement, group: GroupOfMonth<Task>) => HTMLElement} */
  function groupOf(root, { title, tasks, page, brief }) {
    const heading = made("h3", `${title} `);
    heading.append(made("span", `${tasks.length} việc`, "lib-count"));
    /** @type {Node[]} */
    const parts = [heading];
    const way = page && root.querySelector(`${placeOf(page)} .lib-agenda-page`);
    if (way) parts.push(way.cloneNode(true));
    if (!tasks.length) parts.push(made("p", "Không có việc nào.", "lib-empty"));
    else if (!brief) parts.push(...lists(tasks));
    const group = made("div", "");
    group.append(...parts);
    return group;
  }

  function remembered() {
    try {
      return localStorage.getItem(MEMORY) || "";
    } catch {
      return ""; // a browser may keep no memory for a local file
    }
  }

  /** @param {string} unit */
  function remember(unit) {
    try {
      if (unit) localStorage.setItem(MEMORY, unit);
      else localStorage.removeItem(MEMORY);
    } catch {
      /* The choice then lasts as long as the page. */
    }
  }

  const inAddress = () => address.read().get(UNIT);

  /** @param {HTMLElement} root */
  function enliven(root) {
    const all = found(root, ".lib-agenda-all li").map(taskOf);
    const [status] = found(root, "[role=status]");
    const [now] = found(root, "[data-agenda-now]");
    const form = root.querySelector("form");
    const select = form && form.querySelector("select");
    const way = form && form.querySelector("a");

    /** @param {string} unit */
    function show(unit) {
      if (select && way) {
        select.value = unit;
        if (select.selectedIndex < 0) select.value = "";
        way.hidden = !select.value;
        way.href = `${way.dataset.unitsPage}${select.value}/`;
      }
      const { words, groups } = pick(all, {
        today: new Date(),
        unit: select ? select.value : "",
        covered: root.dataset.covered || "",
        months: (root.dataset.months || "").split(" "),
      });
      status.textContent = words;
      now.replaceChildren(...groups.map((group) => groupOf(root, group)));
    }

    if (form && select) {
      select.addEventListener("change", () => {
        const unit = select.value;
        remember(unit);
        address.write({ [UNIT]: unit }, true);
        show(unit);
      });
      address.onReturn(() => show(inAddress() || ""));
      form.addEventListener("submit", (event) => event.preventDefault());
      form.hidden = false;
    }
    const fromAddress = inAddress();
    show(fromAddress === null ? remembered() : fromAddress);
    found(root, ".lib-agenda-all")[0].removeAttribute("open");
    status.hidden = now.hidden = false;
    root.dataset.ready = "";
  }

  found(document, "[data-agenda]:not([data-ready])").forEach(enliven);
})();
