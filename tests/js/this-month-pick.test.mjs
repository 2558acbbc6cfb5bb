import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, run } from "./scripts.mjs";

const { libraryDays, thisMonth } = run(["days.js", "this-month-pick.js"], { Date });
const MONTHS = ["01", "02", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

const task = (fields = {}) => ({
  standing: false, from: "2024-01-01", to: "2024-12-31", days: [], month: "", plan: "a", planName: "Kế hoạch A", units: ["x"],
  ...fields,
});
const due = (day, fields = {}) => task({ to: day, month: day.slice(0, 7), ...fields });
const standing = (...days) => task({ standing: true, from: "", to: "9999-12-31", days });

/* The sentence and, for each group, its title and which of the tasks it has. */
function picked(tasks, day, { unit = "", covered = "2024/2024" } = {}) {
  const [year, month, date] = day.split("-").map(Number);
  const today = new Date(year, month - 1, date);
  const { words, groups } = thisMonth.pick(tasks, { today, unit, covered, months: MONTHS });
  return [words, ...groups.map((group) => [group.title, ...group.tasks.map((one) => tasks.indexOf(one))])];
}

test("days are written as the office writes them", () => {
  assert.equal(libraryDays.iso(new Date(2024, 1, 5)), "2024-02-05");
  assert.equal(libraryDays.written("2024-02-05", MONTHS), "05/02/2024");
  assert.equal(libraryDays.written("2024-03-05", MONTHS), "05/3/2024");
});

for (const [from, until, day, expected] of [
  ["2024-01-01", "2024-01-31", "2024-01-01", true],
  ["2024-01-01", "2024-01-31", "2024-01-31", true],
  ["2024-01-01", "2024-01-31", "2023-12-31", false],
  ["2024-01-01", "2024-01-31", "2024-02-01", false],
  [undefined, "2024-01-31", "1945-09-02", true],
  ["2024-01-01", undefined, "9999-12-31", true],
  ["", "", "2024-01-01", true],
])
  test(`${from || "always"} to ${until || "ever"} ${expected ? "holds" : "does not hold"} on ${day}`, () => {
    assert.equal(libraryDays.holds(from, until, day), expected);
  });

for (const [one, first, end, expected] of [
  [due("2024-02-29"), "2024-02-01", "2024-02-31", true],
  [due("2024-03-01"), "2024-02-01", "2024-02-31", false],
  [standing("06-01", "11-15"), "2024-06-01", "2024-06-31", true],
  [standing("06-01", "11-15"), "2024-07-01", "2024-07-31", false],
  [standing("01-10"), "2024-12-20", "2025-01-19", true], // over the turn of the year
  [standing(), "2024-01-01", "2024-12-31", false],
  [{ ...standing("06-01"), to: "2023-12-31" }, "2024-06-01", "2024-06-31", false], // rests by then
])
  test(`due on ${one.standing ? one.days : one.to}: ${expected} from ${first} to ${end}`, () => {
    assert.equal(thisMonth.fallsDue(one, first, end), expected);
  });

test("a task without a first day belongs to the year in which it falls due", () => {
  assert.equal(thisMonth.firstDay(undefined, "2024-03-31", false), "2024-01-01");
  assert.equal(thisMonth.firstDay("2023-11-01", "2024-03-31", false), "2023-11-01");
  assert.equal(thisMonth.firstDay(undefined, "2024-03-31", true), "");
  assert.equal(thisMonth.firstDay(undefined, undefined, false), "");
});

test("due this month, due soon, under way and standing work are told apart", () => {
  const tasks = [due("2024-02-28"), due("2024-03-06"), due("2024-03-07"), standing(), standing("02-10"), due("2024-01-31")];
  assert.deepEqual(picked(tasks, "2024-02-05"), [
    "Hôm nay 05/02/2024: tháng này có 2 việc; 30 ngày tới còn 1 việc khác đến hạn.",
    ["Tháng 02/2024", 0, 4],
    ["Đến hạn trong 30 ngày tới", 1],
    ["Đang trong thời gian thực hiện", 2],
    ["Việc thường xuyên, hằng năm, định kỳ", 3],
  ]);
});

test("a month without work of a year that has some is told as such", () => {
  assert.deepEqual(picked([due("2024-11-30", { from: "2024-11-01" })], "2024-02-05"), [
    "Hôm nay 05/02/2024: tháng này có 0 việc.",
    ["Tháng 02/2024"],
  ]);
});

test("only the work of the chosen body is shown", () => {
  const tasks = [due("2024-02-28"), due("2024-02-28", { units: ["y", "z"] })];
  assert.deepEqual(picked(tasks, "2024-02-05", { unit: "z" }).slice(1), [["Tháng 02/2024", 1]]);
  assert.deepEqual(picked(tasks, "2024-02-05", { unit: "w" }), [
    "Hôm nay 05/02/2024: tháng này có 0 việc.",
    ["Tháng 02/2024"],
  ]);
});

for (const [count, brief] of [[5, false], [6, true]])
  test(`${count} standing tasks are ${brief ? "a number and a link" : "listed"}`, () => {
    const asked = { today: new Date(2024, 1, 5), unit: "", covered: "2024/2024", months: MONTHS };
    const { groups } = thisMonth.pick([due("2024-02-28"), ...Array.from({ length: count }, () => standing())], asked);
    assert.deepEqual(plain({ ...groups[1], tasks: groups[1].tasks.length }), {
      title: "Việc thường xuyên, hằng năm, định kỳ", tasks: count, page: "standing", brief,
    });
  });

test("in a year without a plan the same month of the latest year is shown", () => {
  const tasks = [due("2022-02-01"), due("2023-02-20"), due("2023-03-20"), standing()];
  assert.deepEqual(picked(tasks, "2026-02-05"), [
    "Thư viện chưa có kế hoạch cho năm 2026. Dưới đây là việc tháng 02 của Kế hoạch A để tham khảo.",
    ["Tháng 02/2023, để tham khảo", 1],
    ["Việc thường xuyên, hằng năm, định kỳ", 3],
  ]);
});

test("a plan for the year without months comes before the month for reference", () => {
  const tasks = [due("2023-02-20"), due("2023-02-20", { plan: "b", planName: "Kế hoạch B" }), task({ from: "2024-01-01" })];
  assert.deepEqual(picked(tasks, "2024-02-05", { covered: "2020/2021 2024/2025" }), [
    "Các kế hoạch cho năm 2024 trong thư viện không chia việc theo tháng. "
      + "Dưới đây là việc tháng 02 của 2 kế hoạch, chương trình năm 2023 để tham khảo.",
    ["Đang trong thời gian thực hiện", 2],
    ["Tháng 02/2023, để tham khảo", 0, 1],
  ]);
});

for (const [covered, words] of [
  ["2026/2026", "Các kế hoạch cho năm 2026 trong thư viện không chia việc theo tháng."],
  ["2020/2026", "Các kế hoạch cho năm 2026 trong thư viện không chia việc theo tháng."],
  ["2026/2030", "Các kế hoạch cho năm 2026 trong thư viện không chia việc theo tháng."],
  ["2020/2025 2027/2030", "Thư viện chưa có kế hoạch cho năm 2026."],
])
  test(`plans for ${covered}: ${words}`, () => {
    assert.deepEqual(picked([standing()], "2026-02-05", { covered })[0], words);
  });

test("without months of any year before only the year is told", () => {
  assert.deepEqual(picked([due("2027-02-20", { from: "2027-01-01" })], "2026-02-05", { covered: "" }), [
    "Thư viện chưa có kế hoạch cho năm 2026.",
  ]);
});

const month = (name, count) => ({ first: `${name}-01`, last: `${name}-31`, month: name, count });
const quarter = { first: "2024-01-01", last: "2024-03-31", month: "", count: 7 };
const recurring = { first: "", last: "", month: "", count: 9 };
const COUNTS = [month("2024-02", 3), month("2024-03", 2), month("2024-11", 5), quarter, recurring];

for (const [day, covered, words, expected] of [
  ["2024-02-05", "2024/2024", "Hôm nay 05/02/2024: tháng này có 3 việc.", [0, 1, 3, 4]],
  ["2024-10-31", "2024/2024", "Hôm nay 31/10/2024: tháng này có 0 việc.", [2, 4]],
  [
    "2025-11-21", "2024/2024",
    "Thư viện chưa có kế hoạch cho năm 2025. Dưới đây có tháng 11/2024 để tham khảo.", [2, 4],
  ],
  ["2025-05-21", "2024/2025", "Các kế hoạch cho năm 2025 trong thư viện không chia việc theo tháng.", [4]],
])
  test(`of many tasks the periods that concern ${day}`, () => {
    const today = new Date(`${day}T09:00:00`);
    const found = thisMonth.pickCounts(COUNTS, { today, covered, months: MONTHS });
    assert.equal(found.words, words);
    assert.deepEqual(plain(found.periods.map((one) => COUNTS.indexOf(one))), expected);
  });
