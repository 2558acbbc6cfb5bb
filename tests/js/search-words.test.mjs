import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, run } from "./scripts.mjs";

const { librarySearch: search } = run(["search-words.js"]);

for (const [text, folded] of [
  ["Dân vận khéo", "dan van kheo"],
  ["ĐẢNG ỦY, Uỷ ban", "dang uy uy ban"],
  ["Đ".normalize("NFD") + "ắk Lắk".normalize("NFD"), "dak lak"],
  ["ðồng Ðồng Ɖồng", "dong dong dong"], // look-alikes of đ
  ["hoà hòa", "hoa hoa"],
  ["kĩ lí mĩ sĩ tỉ qui hi", "ky ly my sy ty quy hy"],
  ["thi đua nghỉ", "thi dua nghi"], // no office writes these with y
  ["d\u00adân\u200b v\u2060ận", "dan van"], // unseen letters
  ["15/KH-UBND", "15 kh ubnd"],
  ["ＫＨ số ２", "ｋｈ so ２"],
  ["", ""],
  ["…—“”", ""],
  ["\u0301", ""],
])
  test(`“${text}” is compared as “${folded}”`, () => {
    assert.equal(search.fold(text), folded);
  });

test("words know where they stand in the text as written", () => {
  const text = "Hòa giải".normalize("NFD");
  const found = search.words(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(plain(found), ["Hòa", "giải"].map((word) => word.normalize("NFD")));
});

for (const [word, marked] of [["dân", true], ["dan", false], ["đan", true], ["má", true], ["qui", false]])
  test(`${word} is ${marked ? "" : "not "}typed with marks`, () => {
    assert.equal(search.isMarked(search.words(word)[0]), marked);
  });

/* Items as texts: a quoted one in quotes, a word still in the typing with a star. */
const told = ({ items }) => items.map((item) => {
  const words = item.map((word) => word.plain + (word.open ? "*" : "")).join(" ");
  return item[0].strict ? `"${words}"` : words;
});

for (const [typed, items] of [
  ["dân vận", ["dan", "van*"]],
  ["dân vận ", ["dan", "van"]],
  ["“dân vận” khéo", ['"dan van"', "kheo*"]],
  ['"dân vận"', ['"dan van"']],
  ['"dân vận', ['"dan van"']],
  ["năm 2024", ["nam", "2024"]], // a number is not in the typing
  ["dân\u0000\u0007vận", ["dan", "van*"]],
  ["   ", []],
  ['""', []],
])
  test(`the query ${JSON.stringify(typed)} asks for ${items}`, () => {
    assert.deepEqual(plain(told(search.parse(typed))), items);
  });

test("a query is cut, not refused, where it is too long", () => {
  assert.equal(search.parse("a ".repeat(500_000)).items.length, 150);
});

const PAIRS = [["MTTQ", "Mặt trận Tổ quốc"], ["MT", "Mặt trận"], ["n", "năm"]]
  .map((pair) => pair.map(search.words));
const written = (typed) => search.variants(search.parse(typed).items, PAIRS)
  .map((items) => items.map((item) => item.map((word) => word.plain).join("+")).join(" "));

for (const [typed, variants] of [
  ["khéo", ["kheo"]],
  ["MTTQ tỉnh", ["mttq tinh", "mat+tran+to+quoc tinh", "mt+to+quoc tinh"]],
  ["mặt trận", ["mat tran", "mt", "mat+tran"]], // side by side, too
  ["năm", ["nam"]], // a full form does not become one letter
  ["“MTTQ”", ["mttq"]], // quoted words stay as they are
])
  test(`${typed} is asked for as ${variants}`, () => {
    assert.deepEqual(plain(written(typed)), variants);
  });

test("a query has at most twelve variants, none twice", () => {
  const found = written("MTTQ MT mặt trận tổ quốc MT MTTQ mặt trận");
  assert.equal(found.length, 12);
  assert.equal(new Set(found).size, 12);
});

const matched = (typed, text) => search.match(search.parse(typed).items, search.words(text));

for (const [typed, text, expected] of [
  ["dân vận", "công tác dân vận", { joined: true, exact: 1, first: 2, last: 3 }],
  ["dan van", "công tác dân vận", { joined: true, exact: 1, first: 2, last: 3 }],
  ["dân van", "công tác dân vân", { joined: true, exact: 1 }],
  ["dần vận", "công tác dân vận", { joined: true, exact: 0.5 }],
  ["hòa giải", "hoà giải ở cơ sở", { joined: true, exact: 1 }],
  ["qui chế", "Quy chế dân chủ", { joined: true, exact: 1 }],
  ["dân vậ", "dân vận", { joined: true, exact: 1 }],
  ["dân vâ", "dân vận", { joined: true, exact: 1 }], // its tone is not typed yet
  ["dân vấ", "dân vận", { joined: true, exact: 0.5 }],
  ["dân v", "dân vận", { joined: true, exact: 1 }], // the last word is in the typing
  ["dân v ", "dân vận", null],
  ["vận dân", "dân vận", { joined: false, exact: 1, pairs: 0 }],
  ["công vận", "công tác dân vận", { joined: false, first: 0, last: 3 }],
  ["hoá giai", "hòa thuận, giải thích", null], // apart, marks must not differ
  ["“dân vận”", "dân vận", { joined: true, exact: 1 }],
  ["“dân vân”", "dân vận", null],
  ["“vận dân”", "dân vận", null],
  ["khéo", "dân vận", null],
])
  test(`${typed} in “${text}”: ${expected ? JSON.stringify(expected) : "not there"}`, () => {
    const found = matched(typed, text);
    if (!expected) return assert.equal(found, null);
    for (const [name, value] of Object.entries(expected)) assert.equal(found && found[name], value, name);
    return undefined;
  });

test("of several places the one with the very marks is the best", () => {
  assert.equal(matched("dân vận", "dẫn vạn, rồi dân vận").first, 3);
  assert.equal(matched("dân khéo", "khéo ở nơi xa; dân rất khéo").first, 4);
});
