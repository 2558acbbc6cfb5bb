import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { plain, run } from "./scripts.mjs";

const packed = (value) => gzipSync(JSON.stringify(value)).toString("base64");

/* A site whose data scripts hold *files*; `asked` are the addresses of what was loaded. */
function site(root, files) {
  const asked = [];
  const head = {
    async append(script) {
      await null; // as in a browser, nothing comes at once
      asked.push(script.src.slice(root.length));
      const name = script.src.split("/").pop().replace(".js", "");
      if (!(name in files)) return script.onerror();
      search.receive(name, packed(files[name]));
      return script.onload();
    },
  };
  const { librarySearch: search } = run(
    ["search-words.js", "search-numbers.js", "search-catalogue.js", "search-data.js"],
    {
      Blob, DecompressionStream, Response, atob, console: { warn() {} },
      document: { currentScript: { src: `${root}assets/search-data.js` }, createElement: () => ({ remove() {} }), head },
      location: { protocol: new URL(root).protocol },
    },
  );
  return { search, asked, files };
}

const SERVER = "https://a.example/kho/";
const FILES = "file:///usb/Th%C6%B0%20vi%E1%BB%87n/";
const CATALOGUE = { documents: [{ title: "Dân vận", file: "a", size: 1 }, { title: "Ban" }], abbreviations: [], facets: {}, fullText: false };

for (const root of [SERVER, FILES])
  test(`from ${root} the catalogue comes once, ready for queries`, async () => {
    const { search, asked } = site(root, { "danh-muc": CATALOGUE });
    const [data, again] = await Promise.all([search.catalogue(), search.catalogue()]);
    assert.equal(data, again);
    assert.deepEqual(asked, ["tim-kiem/du-lieu/danh-muc.js"]);
    assert.equal(data.documents[0].names[0][0].plain, "dan");
  });

test("what could not be loaded is asked for again", async () => {
  const { search, asked, files } = site(SERVER, {});
  await assert.rejects(search.catalogue(), /danh-muc\.js/);
  files["danh-muc"] = CATALOGUE;
  assert.equal((await search.catalogue()).documents.length, 2);
  assert.equal(asked.length, 2);
});

test("a document's text comes once, its words ready; one without a text has no parts", async () => {
  const { search, asked } = site(SERVER, { a: [{ id: "d1", text: "Dân vận", label: "" }] });
  const [units] = await Promise.all([search.unitsOf({ file: "a" }), search.unitsOf({ file: "a" })]);
  assert.deepEqual(plain(units.map(({ id, facets, words }) => [id, facets, words.length])), [["d1", {}, 2]]);
  assert.deepEqual(plain(await search.unitsOf({})), []);
  assert.deepEqual(asked, ["tim-kiem/du-lieu/a.js"]);
});

for (const [root, catalogue, why] of [
  [SERVER, { ...CATALOGUE, fullText: true }, "a small library"],
  [FILES, { ...CATALOGUE, fullText: true, documents: [{ title: "", file: "a", size: 1e6 }] }, "files"],
  [SERVER, { ...CATALOGUE, documents: [{ title: "", file: "a", size: 1e6 }] }, "a site without an engine"],
  [SERVER, { ...CATALOGUE, fullText: true, documents: [{ title: "", file: "a", size: 1e6 }] }, "an engine that does not come"],
])
  test(`all texts are looked into for ${why}`, async () => {
    const { search } = site(root, { "danh-muc": catalogue });
    const items = search.parse("dân vận").items;
    assert.deepEqual(plain(await search.candidates(await search.catalogue(), [items])), [0]);
  });

for (const [root, url, address] of [
  [SERVER, "ke-hoach/a/#d1", "https://a.example/kho/ke-hoach/a/#d1"],
  [SERVER, "", "https://a.example/kho/"],
  [FILES, "ke-hoach/a/#d1", `${FILES}ke-hoach/a/index.html#d1`],
  [FILES, "", `${FILES}index.html`],
  [FILES, "du-lieu/a.json", `${FILES}du-lieu/a.json`],
])
  test(`from ${root} “${url}” is ${address}`, () => {
    assert.equal(site(root, {}).search.rootAddress(url), address);
  });
