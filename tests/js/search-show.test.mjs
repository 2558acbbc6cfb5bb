import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, run } from "./scripts.mjs";

const { librarySearch: search } = run(["search-words.js", "search-show.js"]);

/* The letters that are marked, in brackets. */
function marked(typed, text) {
  let shown = text;
  for (const [start, end] of search.marks(search.parse(typed).items, search.words(text)).reverse())
    shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
  return shown;
}

for (const [typed, shown] of [
  ["dân vận", "Công tác [dân vận]: dân làm chủ"], // where it stands whole, only there
  ["dân chủ", "Công tác [dân] vận: [dân] làm [chủ]"],
  ["công tác dân", "[Công tác dân] vận: dân làm chủ"],
  ["“dân làm”", "Công tác dân vận: [dân làm] chủ"],
  ["lam", "Công tác dân vận: dân [làm] chủ"],
  ["khéo", "Công tác dân vận: dân làm chủ"],
])
  test(`${typed} marks “${shown}”`, () => {
    assert.equal(marked(typed, "Công tác dân vận: dân làm chủ"), shown);
  });

const cut = (text, words) => {
  const first = text.indexOf(words);
  const [from, to] = search.sentence(text, first, first + words.length);
  return text.slice(from, to);
};

test("the sentence around a place ends with its stop", () => {
  assert.equal(cut("Một câu. Câu thứ hai; phần sau. Hết.", "thứ hai"), "Câu thứ hai;");
  assert.equal(cut("Một câu. Câu thứ hai", "thứ hai"), "Câu thứ hai");
});

test("a stop within the place does not end its sentence", () => {
  assert.equal(cut("Một. Hai: ba; bốn. Năm", "Hai: ba"), "Hai: ba;");
});

test("a stop without a blank ends nothing", () => {
  assert.equal(cut("Số 1.5 và 12:30 cùng có", "12"), "Số 1.5 và 12:30 cùng có");
});

for (const at of [0, 100, 500, 999])
  test(`a long sentence is cut at blanks around word ${at}`, () => {
    const words = Array.from({ length: 1000 }, (_, nth) => `tu${nth}`);
    const shown = cut(words.join(" "), words[at]);
    assert.ok(shown.split(" ").includes(words[at]), shown);
    assert.ok(shown.length <= 2 * 280, String(shown.length));
    assert.ok(shown.split(" ").filter(Boolean).every((word) => words.includes(word)), shown);
  });

test("letters without a blank are cut where they are too many", () => {
  assert.deepEqual(plain(search.sentence("a".repeat(10_000), 5_000, 5_001)).map((at) => at > 4_000 && at < 6_000), [true, true]);
});
