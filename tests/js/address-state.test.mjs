import assert from "node:assert/strict";
import { test } from "node:test";
import { run } from "./scripts.mjs";

/* A tab: its history, whose entries are addresses, and what listens to it. */
class Tab {
  constructor(address, { refuses = false } = {}) {
    this.entries = [new URL(address)];
    this.at = 0;
    this.listeners = [];
    const change = (put) => (_, __, to) => {
      if (refuses) throw new Error("SecurityError");
      put(new URL(to, this.here));
    };
    this.globals = {
      location: new Proxy({}, { get: (_, key) => this.here[key] }),
      history: {
        pushState: change((to) => this.follow(to)),
        replaceState: change((to) => { this.entries[this.at] = to; }),
      },
      addEventListener: (_, listener) => this.listeners.push(listener),
    };
  }

  get here() {
    return this.entries[this.at];
  }

  get searches() {
    return this.entries.map((entry) => entry.search);
  }

  follow(to) {
    this.entries = [...this.entries.slice(0, ++this.at), to];
  }

  go(step) {
    this.at += step;
    for (const listener of this.listeners) listener();
  }

  /* A reader follows a link within the page. */
  jump(hash) {
    this.follow(new URL(hash, this.here));
    this.go(0);
  }
}

function opened(address, options) {
  const tab = new Tab(address, options);
  const { addressState } = run(["address-state.js"], tab.globals);
  return { tab, state: addressState };
}

test("a choice goes beside what else stands in the address", () => {
  const { tab, state } = opened("https://a.example/kho/van-ban/?khac=1#muc");
  state.write({ ngay: "2021-06-30" }, false);
  assert.equal(tab.here.href, "https://a.example/kho/van-ban/?khac=1&ngay=2021-06-30#muc");
  assert.equal(state.read().get("ngay"), "2021-06-30");
});

test("an empty choice leaves the address, the last one with the question mark", () => {
  const { tab, state } = opened("file:///usb/index.html?ngay=2021-06-30#muc");
  state.write({ ngay: "" }, true);
  assert.equal(tab.here.href, "file:///usb/index.html#muc");
});

test("the same choices always give the same address", () => {
  const { tab, state } = opened("https://a.example/");
  state.write({ cap: "tinh", loai: "" }, true);
  state.write({ cap: "xa", loai: "kh" }, true);
  state.write({ cap: "tinh", loai: "kh" }, true);
  assert.deepEqual(tab.searches, ["", "?cap=tinh", "?cap=xa&loai=kh", "?cap=tinh&loai=kh"]);
});

test("names and values of any letters come back as they were", () => {
  const { tab, state } = opened("https://a.example/");
  const values = [["q", "“dân vận” & 100% #1 + ?"], ["__proto__", "x"]];
  state.write(Object.fromEntries(values), true);
  const again = opened(tab.here.href).state;
  assert.deepEqual([...again.read()], values);
});

test("steps make entries of the history, other changes none", () => {
  const { tab, state } = opened("https://a.example/?q=d");
  for (const q of ["dâ", "dân"]) state.write({ q }, false);
  state.write({ noi: "bac-giang" }, true);
  assert.deepEqual(tab.searches, ["?q=d%C3%A2n", "?q=d%C3%A2n&noi=bac-giang"]);
});

test("what stands there already makes no entry", () => {
  const { tab, state } = opened("https://a.example/?q=a%20b&noi=x");
  state.write({ noi: "x", q: "a b", nam: "" }, true);
  assert.deepEqual(tab.searches, ["?q=a%20b&noi=x"]);
});

test("a query that was sent stays in the history when the next is typed", () => {
  const { tab, state } = opened("https://a.example/");
  const type = (...queries) => queries.forEach((q) => state.write({ q }, false));
  type("d", "dan");
  state.write({ q: "dan" }, true);
  type("v", "van");
  assert.deepEqual(tab.searches, ["?q=dan", "?q=van"]);
});

test("back and forward tell every listener, with the choices of that entry", () => {
  const { tab, state } = opened("https://a.example/?noi=x");
  const told = [];
  state.onReturn(() => told.push(`first ${state.read()}`));
  state.onReturn(() => told.push(`second ${state.read()}`));
  state.write({ noi: "y" }, true);
  assert.deepEqual(told, []);
  tab.go(-1);
  tab.go(1);
  assert.deepEqual(told, ["first noi=x", "second noi=x", "first noi=y", "second noi=y"]);
});

test("after going back typing changes that entry", () => {
  const { tab, state } = opened("https://a.example/?q=a");
  state.write({ q: "b" }, true);
  state.write({ q: "b" }, true);
  tab.go(-1);
  state.write({ q: "ab" }, false);
  assert.deepEqual(tab.searches, ["?q=ab", "?q=b"]);
});

test("a link within the page is no change of the choices", () => {
  const { tab, state } = opened("https://a.example/?noi=x");
  state.onReturn(() => assert.fail("told of a mere jump"));
  tab.jump("#muc");
  assert.equal(String(state.read()), "noi=x");
});

test("where the address of a file may not change, choices last as long as the page", () => {
  const { tab, state } = opened("file:///usb/index.html", { refuses: true });
  state.write({ noi: "x" }, true);
  tab.jump("#muc");
  assert.equal(state.read().get("noi"), "x");
  assert.deepEqual(tab.searches, ["", ""]);
});

test("what is read can be changed without changing the choices", () => {
  const { state } = opened("https://a.example/?q=a");
  state.read().delete("q");
  assert.equal(state.read().get("q"), "a");
});

test("loaded a second time it keeps what it has", () => {
  const tab = new Tab("https://a.example/");
  run(["address-state.js"], run(["address-state.js"], tab.globals));
  assert.equal(tab.listeners.length, 1);
});
