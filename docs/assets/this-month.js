/* Picks the work of the current month out of plain lists; macros/exports/this_month.py
   makes them, and puts this script right after them, before the page is painted.

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
                            data-days="06-01 11-15" if it falls due on them each year

   Today is the day of the reader's own clock, in the reader's own time zone. */
(() => {
  "use strict";

  const SOON = 30; // days
  const MOST_STANDING = 5; // more than these are a number and a link
  const MEMORY = "thu-vien-dan-van:don-vi";

  const found = (root, selector) => [...root.querySelectorAll(selector)];
  const two = (number) => String(number).padStart(2, "0");
  const iso = (day) => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const last = (list) => list[list.length - 1];

  function made(name, words, look) {
    const element = document.createElement(name);
    element.textContent = words;
    if (look) element.className = look;
    return element;
  }

  /* A task. Without a first day it belongs to the year in which it falls due. */
  function taskOf(element) {
    const { earliest, latest, days, units } = element.dataset;
    const group = element.closest("details");
    const standing = "standing" in group.dataset;
    return {
      element,
      group,
      standing,
      from: earliest || (latest && !standing ? `${latest.slice(0, 4)}-01-01` : ""),
      to: latest || "9999-12-31",
      days: days ? days.split(" ") : [],
      month: group.dataset.month || "",
      list: element.parentElement,
      units: (units || "").split(" "),
    };
  }

  /* Tells whether a task falls due between two days, at most a year apart. */
  function fallsDue(task, first, end) {
    const days = task.standing
      ? [first, end].flatMap((day) => task.days.map((of) => `${day.slice(0, 4)}-${of}`))
      : [task.to];
    return days.some((day) => first <= day && day <= end && task.from <= day && day <= task.to);
  }

  /* Returns tasks below the names of their plans, as they stand in the whole list. */
  function lists(tasks) {
    const byPlan = new Map();
    for (const task of tasks) {
      const plan = task.list.dataset.plan;
      if (!byPlan.has(plan)) {
        const list = task.list.cloneNode(false);
        byPlan.set(plan, [task.list.previousElementSibling.cloneNode(true), list]);
      }
      byPlan.get(plan)[1].append(task.element.cloneNode(true));
    }
    return [...byPlan.values()].flat();
  }

  /* Returns one group: a heading with its count, the way to a page, the tasks. */
  function groupOf(title, tasks, { page, few = Infinity } = {}) {
    const heading = made("h3", `${title} `);
    heading.append(made("span", `${tasks.length} việc`, "lib-count"));
    const parts = [heading];
    const way = page && page.querySelector(".lib-agenda-page");
    if (way) parts.push(way.cloneNode(true));
    if (!tasks.length) parts.push(made("p", "Không có việc nào.", "lib-empty"));
    else if (tasks.length <= few) parts.push(...lists(tasks));
    const group = made("div", "");
    group.append(...parts);
    return group;
  }

  /* Returns the sentence and the elements for one day and one body ("" is all). */
  function picture(root, all, today, unit) {
    const day = iso(today);
    const soon = iso(new Date(today.getFullYear(), today.getMonth(), today.getDate() + SOON));
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const number = root.dataset.months.split(" ")[today.getMonth()]; // as it is written
    const written = `${two(today.getDate())}/${number}/${year}`;
    const own = all.filter((task) => !unit || task.units.includes(unit));
    const isDue = (task) => fallsDue(task, `${month}-01`, `${month}-31`);
    const due = own.filter(isDue);
    const next = own.filter((task) => !due.includes(task) && fallsDue(task, day, soon));
    const inForce = own.filter(
      (task) => task.from <= day && day <= task.to && !due.includes(task) && !next.includes(task),
    );
    const running = inForce.filter((task) => !task.standing);
    const standing = inForce.filter((task) => task.standing);
    const others = [];
    if (next.length) others.push(groupOf(`Đến hạn trong ${SOON} ngày tới`, next));
    if (running.length) others.push(groupOf("Đang trong thời gian thực hiện", running));
    if (standing.length)
      others.push(groupOf("Việc thường xuyên, hằng năm, định kỳ", standing, { page: standing[0].group, few: MOST_STANDING }));

    const byMonth = (of) => all.filter((task) => task.month.slice(0, 4) === of);
    if (byMonth(year).length || all.some(isDue)) {
      const soonWords = next.length ? `; ${SOON} ngày tới còn ${next.length} việc khác đến hạn` : "";
      const words = `tháng này có ${due.length} việc${soonWords}.`;
      const page = root.querySelector(`[data-month="${month}"]`);
      return [`Hôm nay ${written}: ${words}`, [groupOf(`Tháng ${number}/${year}`, due, { page }), ...others]];
    }

    const covered = root.dataset.covered.split(" ").some((years) => {
      const [first, end] = years.split("/").map(Number);
      return first <= Number(year) && Number(year) <= end;
    });
    const none = covered
      ? `Các kế hoạch cho năm ${year} trong thư viện không chia việc theo tháng.`
      : `Thư viện chưa có kế hoạch cho năm ${year}.`;
    const before = last([...new Set(all.map((task) => task.month.slice(0, 4)))].filter((of) => of && of < year).sort());
    if (!before) return [none, others];

    const plans = new Map(byMonth(before).map((task) => [task.list.dataset.plan, task.list]));
    const whose =
      plans.size === 1
        ? [...plans.values()][0].previousElementSibling.textContent
        : `${plans.size} kế hoạch, chương trình năm ${before}`;
    const then = `${before}${month.slice(4)}`;
    const same = own.filter((task) => task.month === then);
    const page = root.querySelector(`[data-month="${then}"]`);
    const reference = groupOf(`Tháng ${number}/${before}, để tham khảo`, same, { page });
    return [
      `${none} Dưới đây là việc tháng ${number} của ${whose} để tham khảo.`,
      covered ? [...others, reference] : [reference, ...others],
    ];
  }

  function remembered() {
    try {
      return localStorage.getItem(MEMORY) || "";
    } catch {
      return ""; // a browser may keep no memory for a local file
    }
  }

  function remember(unit) {
    try {
      if (unit) localStorage.setItem(MEMORY, unit);
      else localStorage.removeItem(MEMORY);
    } catch {
      /* The choice then lasts as long as the page. */
    }
  }

  const inAddress = () => new URLSearchParams(location.search).get("don-vi");

  /* Puts the body into the address, beside what else stands there. */
  function keep(unit) {
    const query = new URLSearchParams(location.search);
    query.delete("don-vi");
    if (unit) query.set("don-vi", unit);
    const search = String(query) && `?${query}`;
    try {
      history.pushState(null, "", location.pathname + search + location.hash);
    } catch {
      /* Some browsers keep the address of a local file as it is. */
    }
  }

  function enliven(root) {
    const all = found(root, ".lib-agenda-all li").map(taskOf);
    const status = root.querySelector("[role=status]");
    const now = root.querySelector("[data-agenda-now]");
    const form = root.querySelector("form");
    const select = form && form.querySelector("select");

    function show(unit) {
      if (select) {
        select.value = unit;
        if (select.selectedIndex < 0) select.value = "";
        const way = form.querySelector("a");
        way.hidden = !select.value;
        way.href = `${way.dataset.unitsPage}${select.value}/`;
      }
      const [words, elements] = picture(root, all, new Date(), select ? select.value : "");
      status.textContent = words;
      now.replaceChildren(...elements);
    }

    if (select) {
      select.addEventListener("change", () => {
        const unit = select.value;
        remember(unit);
        keep(unit);
        show(unit);
      });
      addEventListener("popstate", () => show(inAddress() || ""));
      form.addEventListener("submit", (event) => event.preventDefault());
      form.hidden = false;
    }
    const fromAddress = inAddress();
    show(fromAddress === null ? remembered() : fromAddress);
    root.querySelector(".lib-agenda-all").open = false;
    status.hidden = now.hidden = false;
    root.dataset.ready = "";
  }

  found(document, "[data-agenda]:not([data-ready])").forEach(enliven);
})();
