/* What of many tasks concerns a reader today: due this month, soon, under way, standing;
   where no plan is for this year, the same month of the latest year that has one.

   A task is a value (TaskOfMonth in tests/js/globals.d.ts); this-month.js reads the tasks
   from the page and shows what is picked. */
(() => {
  "use strict";
  const days = globalThis.libraryDays;

  const SOON = 30; // days
  const MOST_STANDING = 5; // more than these are a number and a link

  /* Tells whether a task falls due between two days, at most a year apart. */
  /** @type {ThisMonth["fallsDue"]} */
  function fallsDue(task, first, end) {
    const due = task.standing
      ? [first, end].flatMap((day) => task.days.map((of) => `${day.slice(0, 4)}-${of}`))
      : [task.to];
    return due.some((day) => days.holds(first, end, day) && days.holds(task.from, task.to, day));
  }

  /* Without a first day a task belongs to the year in which it falls due. */
  /** @type {ThisMonth["firstDay"]} */
  const firstDay = (earliest, latest, standing) =>
    earliest || (latest && !standing ? `${latest.slice(0, 4)}-01-01` : "");

  /* What is neither due nor of another month, in groups; empty ones are left out. */
  /** @type {<T extends TaskOfMonth>(next: T[], inForce: T[]) => GroupOfMonth<T>[]} */
  function othersOf(next, inForce) {
    const running = inForce.filter((task) => !task.standing);
    const standing = inForce.filter((task) => task.standing);
    return [
      { title: `Đến hạn trong ${SOON} ngày tới`, tasks: next },
      { title: "Đang trong thời gian thực hiện", tasks: running },
      {
        title: "Việc thường xuyên, hằng năm, định kỳ",
        tasks: standing,
        page: "standing",
        brief: standing.length > MOST_STANDING,
      },
    ].filter(({ tasks }) => tasks.length);
  }

  /** @type {(covered: string, year: string) => boolean} */
  const isCovered = (covered, year) =>
    covered.split(" ").some((years) => {
      const [first, end] = years.split("/").map(Number);
      return first <= Number(year) && Number(year) <= end;
    });

  /* The latest year before *year* that has tasks of single months, "" for none. */
  /** @type {(all: TaskOfMonth[], year: string) => string} */
  const yearBefore = (all, year) =>
    all.map((task) => task.month.slice(0, 4)).filter((of) => of && of < year).sort().pop() || "";

  /** @type {(all: TaskOfMonth[], year: string) => string} */
  function plansOf(all, year) {
    const tasks = all.filter((task) => task.month.slice(0, 4) === year);
    const names = new Map(tasks.map((task) => [task.plan, task.planName]));
    return names.size === 1 ? tasks[0].planName : `${names.size} kế hoạch, chương trình năm ${year}`;
  }

  /** @type {(isPlanned: boolean, year: string) => string} */
  const noMonths = (isPlanned, year) =>
    isPlanned
      ? `Các kế hoạch cho năm ${year} trong thư viện không chia việc theo tháng.`
      : `Thư viện chưa có kế hoạch cho năm ${year}.`;

  /* Where no task has a month of this year: the same month of an earlier one. */
  /** @type {<T extends TaskOfMonth>(all: T[], own: T[], others: GroupOfMonth<T>[], today: Today) => MonthPicture<T>} */
  function reference(all, own, others, { year, month, number, covered }) {
    const isPlanned = isCovered(covered, year);
    const none = noMonths(isPlanned, year);
    const before = yearBefore(all, year);
    if (!before) return { words: none, groups: others };
    const page = `${before}${month.slice(4)}`;
    const tasks = own.filter((task) => task.month === page);
    const group = { title: `Tháng ${number}/${before}, để tham khảo`, tasks, page };
    return {
      words: `${none} Dưới đây là việc tháng ${number} của ${plansOf(all, before)} để tham khảo.`,
      groups: isPlanned ? [...others, group] : [group, ...others],
    };
  }

  /* Returns the sentence and the groups for one day and one body ("" is all). */
  /** @type {ThisMonth["pick"]} */
  function pick(all, { today, unit, covered, months }) {
    const day = days.iso(today);
    const soon = days.iso(new Date(today.getFullYear(), today.getMonth(), today.getDate() + SOON));
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const number = months[today.getMonth()]; // as it is written
    const own = all.filter((task) => !unit || task.units.includes(unit));
    const isDue = (/** @type {TaskOfMonth} */ task) => fallsDue(task, `${month}-01`, `${month}-31`);
    const due = own.filter(isDue);
    const next = own.filter((task) => !due.includes(task) && fallsDue(task, day, soon));
    const inForce = own.filter(
      (task) => days.holds(task.from, task.to, day) && !due.includes(task) && !next.includes(task),
    );
    const others = othersOf(next, inForce);
    if (!all.some((task) => task.month.slice(0, 4) === year || isDue(task)))
      return reference(all, own, others, { year, month, number, covered });
    const soonWords = next.length ? `; ${SOON} ngày tới còn ${next.length} việc khác đến hạn` : "";
    const words = `Hôm nay ${days.written(day, months)}: tháng này có ${due.length} việc${soonWords}.`;
    return { words, groups: [{ title: `Tháng ${number}/${year}`, tasks: due, page: month }, ...others] };
  }

  /* Returns the sentence for one day and the periods that concern it, of many: this
     month and the next, what is longer and under way, what recurs. */
  /** @type {ThisMonth["pickCounts"]} */
  function pickCounts(all, { today, covered, months }) {
    const day = days.iso(today);
    const next = days.iso(new Date(today.getFullYear(), today.getMonth() + 1, 1)).slice(0, 7);
    const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
    const concerns = (/** @type {CountOfPeriod} */ one) =>
      one.month ? one.month === month || one.month === next : days.holds(one.first, one.last, day);
    const periods = all.filter(concerns);
    const isByMonth = all.some((one) => one.month.slice(0, 4) === year);
    if (isByMonth) {
      const due = all.find((one) => one.month === month);
      return { words: `Hôm nay ${days.written(day, months)}: tháng này có ${due ? due.count : 0} việc.`, periods };
    }
    const none = noMonths(isCovered(covered, year), year);
    const before = all.filter((one) => one.month.slice(4) === month.slice(4) && one.month < month);
    const latest = before.sort((one, other) => one.month.localeCompare(other.month)).pop();
    if (!latest) return { words: none, periods };
    const words = `${none} Dưới đây có tháng ${months[today.getMonth()]}/${latest.month.slice(0, 4)} để tham khảo.`;
    return { words, periods: [latest, ...periods] };
  }

  globalThis.thisMonth = { pick, pickCounts, fallsDue, firstDay };
})();
