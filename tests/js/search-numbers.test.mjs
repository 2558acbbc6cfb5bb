import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, run } from "./scripts.mjs";

const { librarySearch: search } = run(["search-words.js", "search-numbers.js"]);

/* As macros/views/search_records.py gives them: all spellings of the symbols. */
const number = (serial, year, canonical, symbol, type) => [serial, year, [canonical, symbol, symbol.split(/[-/]/)[0]], type];
const DOCUMENTS = [
  { title: "Kết luận số 43-KL/TW", number: number("43", "", "43-KL/TW", "KL/TW", "Kết luận") },
  { title: "Quyết định số 217-QĐ/TW", number: number("217", "2013", "217-QĐ/TW", "QĐ/TW", "Quyết định") },
  { title: "Quyết định số 218-QĐ/TW", number: number("218", "2013", "218-QĐ/TW", "QĐ/TW", "Quyết định") },
  { title: "Nghị định số 59/2023/NĐ-CP", number: number("59", "2023", "59/2023/NĐ-CP", "NĐ-CP", "Nghị định") },
  { title: "Kế hoạch số 05/KH-UBND", about: "tỉnh Bắc Giang", number: number("05", "2024", "5/KH-UBND", "KH-UBND", "Kế hoạch") },
  { title: "Kế hoạch số 5/KH-UBND", about: "tỉnh Đồng Nai", number: number("5", "2021", "5/KH-UBND", "KH-UBND", "Kế hoạch") },
  { title: "Luật số 10/2022/QH15", number: number("10", "2022", "10/2022/QH15", "QH15", "Luật") },
];
const ENTRIES = DOCUMENTS.map((one, at) => search.numberEntry(one, one.number, at));

for (const [typed, exact] of [
  ["43-KL/TW", [0]],
  ["43 kl tw", [0]],
  ["43KLTW", [0]],
  ["kl 43", [0]],
  ["Kết luận số 43", [0]],
  ["kết luận 43 của trung ương", []], // "trung ương" stands in no part of it
  ["43", [0]],
  ["217, 218-QĐ/TW", [1, 2]],
  ["217 và 218 QĐ/TW", [1, 2]],
  ["59/2023/NĐ-CP", [3]],
  ["nghị định 59 năm 2023", [3]],
  ["nghị định 59 năm 2024", []],
  ["5/KH-UBND", [4, 5]],
  ["005/KH-UBND", [4, 5]],
  ["05/KH-UBND Bắc Giang", [4]],
  ["kế hoạch 5 đồng nai", [5]],
  ["10/2022/QH15", [6]],
  ["10/2022/qh 15", [6]],
  ["luật 10", [6]],
  ["43-KL", [0]],
  ["klt 43", [0]],
  ["217 QĐ/TW 2013", [1]],
  ["QĐ/TW 2013 217", [1]],
  ["217 QĐ/TW 2014", []],
  ["1/3/2024 kế hoạch 5 năm 2024", []],
  ["43-K", [0]], // the last symbol is in the typing
  ["dân vận 43", []],
  ["dân vận khéo", []],
  ["", []],
  ["9".repeat(300), []],
  ["1 2 3 4 5 6", []],
])
  test(`“${typed}” names ${exact.map((at) => DOCUMENTS[at].title).join(", ") || "nothing"}`, () => {
    assert.deepEqual(plain(search.findNumber(typed, ENTRIES).exact), exact);
  });

test("where no document has the number, those of its kind with the nearest are offered", () => {
  assert.deepEqual(plain(search.findNumber("216-QĐ/TW", ENTRIES)), { exact: [], near: [1, 2], alone: false });
});

test("a number alone is told from one with its symbols", () => {
  assert.equal(search.findNumber("43", ENTRIES).alone, true);
  assert.equal(search.findNumber("43-KL/TW", ENTRIES).alone, false);
});
