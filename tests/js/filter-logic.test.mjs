import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, run } from "./scripts.mjs";

const { filterLogic } = run(["filter-logic.js"]);

const item = (...values) => ({ again: false, values: values.map((list) => list.split(" ")) });
const again = (...values) => ({ ...item(...values), again: true });

/* What is shown, and what each value of each select would leave. */
function sifted(items, chosen, pairs = chosen.map(() => -1)) {
  const { shown, counts } = filterLogic.sift(items, chosen, pairs);
  return { shown: plain(shown), counts: counts.map((of) => Object.fromEntries(of)) };
}

const DOCUMENTS = [item("tinh", "kh"), item("tinh", "nq"), item("xa", "kh")];

test("without a choice everything is shown and counted", () => {
  assert.deepEqual(sifted(DOCUMENTS, ["", ""]), {
    shown: [true, true, true],
    counts: [{ tinh: 2, xa: 1 }, { kh: 2, nq: 1 }],
  });
});

test("a choice narrows the list and the other selects, not its own", () => {
  assert.deepEqual(sifted(DOCUMENTS, ["tinh", ""]), {
    shown: [true, true, false],
    counts: [{ tinh: 2, xa: 1 }, { kh: 1, nq: 1 }],
  });
});

test("two choices are both asked for", () => {
  assert.deepEqual(sifted(DOCUMENTS, ["xa", "nq"]), {
    shown: [false, false, false],
    counts: [{ tinh: 1 }, { kh: 1 }],
  });
});

test("an item with several values fits each of them and counts once for each", () => {
  assert.deepEqual(sifted([item("a b a")], ["b"]), { shown: [true], counts: [{ a: 1, b: 1 }] });
});

test("what stands in the list again is shown and not counted", () => {
  assert.deepEqual(sifted([item("a"), again("a")], ["a"]), { shown: [true, true], counts: [{ a: 1 }] });
});

test("of values in pairs only those fit that stand beside the partner's choice", () => {
  // a task that body x leads in May and y in June
  const items = [item("x y", "5 6")];
  const pairs = [1, 0];
  assert.deepEqual(sifted(items, ["x", "6"], pairs).shown, [false]);
  assert.deepEqual(sifted(items, ["x", "5"], pairs).shown, [true]);
  assert.deepEqual(sifted(items, ["x", ""], pairs).counts, [{ x: 1, y: 1 }, { 5: 1 }]);
  assert.deepEqual(sifted(items, ["x", "6"], pairs).counts, [{ y: 1 }, { 5: 1 }]);
});

for (const [names, pair, expected] of [
  [["don-vi", "vai", "ky"], ["don-vi", "vai"], [1, 0, -1]],
  [["ky", "vai", "don-vi"], ["don-vi", "vai"], [-1, 2, 1]],
  [["ky"], [""], [-1]],
  [["don-vi", "ky"], ["don-vi", "vai"], [-1, -1]], // the partner is not asked for here
])
  test(`partners of ${names} for the pair ${pair}`, () => {
    assert.deepEqual(plain(filterLogic.partners(names, pair)), expected);
  });
