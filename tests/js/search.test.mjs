import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, run } from "./scripts.mjs";

const TRANG = { label: "Loại trang", values: { "ke-hoach": "Kế hoạch", "van-ban": "Văn bản", "don-vi": "Đơn vị", "nhiem-vu": "Nhiệm vụ", doan: "Đoạn" } };
const facets = (kind, place, more = {}) => ({ trang: [kind], noi: [place], ...more });

/* A small library: its documents, and the texts of those that have one. */
const DOCUMENTS = [
  { url: "ke-hoach/bac-giang/", title: "Kế hoạch dân vận khéo", kind: "ke-hoach", facets: facets("ke-hoach", "bac-giang"), file: "a" },
  { url: "ke-hoach/dong-nai/", title: "Chương trình công tác", about: "Kế hoạch về dân vận", kind: "ke-hoach", facets: facets("ke-hoach", "dong-nai"), file: "b" },
  { url: "van-ban/43/", title: "Kết luận số 43-KL/TW", kind: "van-ban", facets: facets("van-ban", "trung-uong"), number: ["43", "2019", ["43-KL/TW", "KL/TW", "KL"], "Kết luận"], citedIn: [1] },
  { url: "van-ban/43-tinh/", title: "Kết luận số 43-KL/TU", kind: "van-ban", facets: facets("van-ban", "dong-nai"), number: ["43", "2021", ["43-KL/TU", "KL/TU", "KL"], "Kết luận"] },
  { url: "don-vi/bdv-bac-giang/", title: "Ban Dân vận Tỉnh ủy Bắc Giang", names: ["Ban Dân vận"], kind: "don-vi", facets: facets("don-vi", "bac-giang") },
  { url: "don-vi/bdv-dong-nai/", title: "Ban Dân vận Tỉnh ủy Đồng Nai", names: ["Ban Dân vận"], kind: "don-vi", facets: facets("don-vi", "dong-nai") },
];
const UNITS = {
  a: [
    { id: "d1", label: "Đoạn 1", text: "Phong trào thi đua dân vận khéo", facets: { trang: ["doan"] } },
    { id: "nv1", label: "Việc 1", text: "Tổ chức hội nghị", note: "Ban Dân vận; tháng 7", facets: { trang: ["nhiem-vu"], thang: ["7"] } },
  ],
  b: [
    { id: "d1", label: "Đoạn 1", text: "Thực hiện Kết luận số 43-KL/TW về dân vận.", facets: { trang: ["doan"] }, cites: [[2, 10, 29]] },
    { id: "d2", label: "Đoạn 2", text: "Người dân rất khéo; vận động.", facets: { trang: ["doan"] } },
  ],
};
const CATALOGUE = {
  documents: DOCUMENTS,
  abbreviations: [["BDV", "Ban Dân vận"]],
  facets: { trang: TRANG },
  fullText: false,
};

function searching(catalogue, units = {}) {
  const around = { location: { protocol: "file:" } };
  const { librarySearch: search } = run(["search-words.js", "search-numbers.js", "search-catalogue.js", "search.js"], around);
  const data = search.prepared(catalogue);
  search.catalogue = () => Promise.resolve(data);
  search.candidates = () => Promise.resolve(data.documents.flatMap((one, at) => (one.file ? [at] : [])));
  search.unitsOf = ({ file }) => Promise.resolve(
    (units[file] || []).map((unit) => ({ ...unit, words: search.words(unit.text) })));
  return search;
}

const search = searching(CATALOGUE, UNITS);
const addresses = (hits) => plain(hits.map(({ document, unit }) => document.url + (unit ? `#${unit.id}` : "")));
const asked = async (typed, choices) => addresses((await search.run(typed, choices)).hits);

for (const [typed, hits] of [
  // the name, then the text as one, then apart
  ["dân vận khéo", ["ke-hoach/bac-giang/", "ke-hoach/bac-giang/#d1", "ke-hoach/dong-nai/#d2"]],
  // a number: that of central bodies first, then where it is cited
  ["43-KL/TW", ["van-ban/43/", "ke-hoach/dong-nai/#d1"]],
  ["kết luận 43", ["van-ban/43/", "van-ban/43-tinh/", "ke-hoach/dong-nai/#d1"]],
  // a whole name goes before a part of one
  ["Ban Dân vận Tỉnh ủy Đồng Nai", ["don-vi/bdv-dong-nai/"]],
  // a task is found by what stands beside it
  ["hội nghị tháng 7", ["ke-hoach/bac-giang/#nv1"]],
  ["không có gì như thế", []],
  ["", []],
])
  test(`“${typed}” finds ${hits.length} hits in their order`, async () => {
    assert.deepEqual(await asked(typed), hits);
  });

/* Titles of the documents found among *documents*, in rank order. */
async function ranked(typed, documents) {
  const all = documents.map((one, at) => ({ url: `${at}/`, kind: "van-ban", ...one }));
  const { hits } = await searching({ ...CATALOGUE, documents: all }).run(typed);
  return plain(hits.map(({ document }) => document.title));
}

for (const [rule, typed, documents] of [
  ["a whole name, its beginning, its middle, its words apart, what stands beside it", "dân vận khéo", [
    { title: "Dân vận khéo" },
    { title: "Dân vận khéo năm 2024" },
    { title: "Phong trào dân vận khéo" },
    { title: "Dân khéo, rồi vận động" },
    { title: "Phong trào thi đua", about: "về dân vận khéo" },
  ]],
  ["marks as typed before all else", "dân vận", [
    { title: "Nhiều năm nay công tác dân vận" },
    { title: "Dẫn văn" },
  ]],
  ["a name of one's own before one that is shared", "Ban Dân vận", [
    { title: "Ban Dân vận" },
    { title: "Ban Dân vận Trung ương" },
    { title: "Cơ quan", names: ["Ban Dân vận"] },
    { title: "Cơ quan", names: ["Ban Dân vận"] },
  ]],
  ["the shorter of two names that begin alike", "dân vận", [
    { title: "Dân vận năm nay" },
    { title: "Dân vận của các cơ quan năm nay" },
  ]],
  ["topics, bodies, documents, lessons, other pages", "dân vận", [
    { title: "Dân vận", kind: "chu-de" },
    { title: "Dân vận ", kind: "don-vi" },
    { title: "Dân vận.", kind: "van-ban" },
    { title: "Dân vận:", kind: "bai-tap-huan" },
    { title: "Dân vận;", kind: "trang-khac" },
  ]],
])
  test(`rank: ${rule}`, async () => {
    const titles = documents.map(({ title }) => title);
    assert.deepEqual(await ranked(typed, documents), titles);
    assert.deepEqual(await ranked(typed, [...documents].reverse()), titles);
  });

test("rank: in texts words side by side, the shorter first; pairs; near; beside the words; far", async () => {
  const units = [
    { text: "Phong trào dân vận khéo" },
    { text: "Phong trào dân vận khéo ở mọi nơi, mọi lúc" },
    { text: "Công tác dân vận cần khéo" },
    { text: "Người dân khéo tay; vận động" },
    { text: "Tổ chức hội nghị", note: "dân vận khéo" },
    { text: "Người dân khéo tay trong mọi việc lớn nhỏ của cả nước; vận động" },
  ].map((unit, at) => ({ id: String(at), facets: {}, ...unit }));
  const found = searching({ ...CATALOGUE, documents: [{ url: "a/", title: "A", kind: "ke-hoach", file: "a" }] }, { a: [...units].reverse() });
  const { hits } = await found.run("dân vận khéo");
  assert.deepEqual(plain(hits.map(({ unit }) => unit.text)), units.map(({ text }) => text));
});

test("longer full forms are written short before shorter ones", () => {
  const abbreviations = [["MT", "Mặt trận"], ["MTTQ", "Mặt trận Tổ quốc"], ["n", "năm"]];
  const { pairs } = search.prepared({ ...CATALOGUE, documents: [], abbreviations });
  assert.deepEqual(plain(pairs.map(([short]) => short[0].plain)), ["mttq", "mt", "n"]);
});

test("an abbreviation finds what its full form finds", async () => {
  assert.deepEqual((await asked("BDV")).sort(), (await asked("Ban Dân vận")).sort());
});

test("choices narrow the hits, and all of them are kept for the counts", async () => {
  const { hits, all } = await search.run("dân vận", { noi: "bac-giang" });
  assert.ok(addresses(hits).every((address) => address.includes("bac-giang")));
  assert.ok(all.length > hits.length);
});

test("a part of a text has the place of its document and a kind of its own", async () => {
  assert.deepEqual(await asked("", { trang: "nhiem-vu", noi: "bac-giang" }), ["ke-hoach/bac-giang/#nv1"]);
  assert.deepEqual(await asked("", { trang: "nhiem-vu", noi: "dong-nai" }), []);
});

test("counts say what each choice would leave, one's own facet included", async () => {
  const choices = { noi: "bac-giang" };
  const { all } = await search.run("dân vận", choices);
  const counted = search.counts(all, choices);
  for (const [name, values] of Object.entries(plain(counted)))
    for (const [value, count] of Object.entries(values)) {
      const { hits } = await search.run("dân vận", { ...choices, [name]: value });
      assert.equal(hits.length, count, `${name}=${value}`);
    }
  assert.deepEqual(Object.keys(plain(counted.noi)).sort(), ["bac-giang", "dong-nai"]);
});

test("names of an object are words without a meaning", async () => {
  assert.deepEqual(await asked("__proto__ constructor toString"), []);
});

test("names that several documents go by are marked as shared", async () => {
  const { documents } = await search.catalogue();
  assert.deepEqual(plain(documents.map((one) => one.shared)), [[false], [false], [false], [false], [false, true], [false, true]]);
});

test("the number that is not there offers the nearest", async () => {
  const { hits, near } = await search.run("45-KL/TW");
  assert.deepEqual([addresses(hits), plain(near.map((one) => one.url))], [[], ["van-ban/43/"]]);
});
