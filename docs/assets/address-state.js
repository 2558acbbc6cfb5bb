/* What a reader chooses, kept in the address: ?ngay=2021-06-30&don-vi=so-y-te.

   Every script that keeps a choice keeps it here, beside what else stands there, so that
   the address can be shared and gone back to. Loaded before those scripts, perhaps more
   than once. */
(() => {
  "use strict";
  if (globalThis.addressState) return;

  let query = new URLSearchParams(location.search);
  let refused = false; // then the choices last as long as the page
  let rests = false; // the next change must not write over the present choice
  /** @type {(() => void)[]} */
  const listeners = [];

  const standing = (/** @type {string} */ name) => query.get(name) || "";

  /** @param {boolean} step */
  function show(step) {
    const search = String(query) && `?${query}`;
    const address = location.pathname + search + location.hash;
    try {
      if (step) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      refused = true; // by some browsers, for a local file
    }
  }

  /* Sets or, where a value is empty, removes what is named; *step* makes it an entry of
     the history, so does a step without a change before it. What stands there already
     makes none: a reader never goes back to the same. */
  /** @type {AddressState["write"]} */
  function write(values, step) {
    const wanted = Object.entries(values);
    if (wanted.every(([name, value]) => standing(name) === value)) {
      rests = rests || step;
      return;
    }
    for (const [name, value] of wanted) {
      query.delete(name);
      if (value) query.set(name, value);
    }
    show(step || rests);
    rests = false;
  }

  /* A link within the page leaves the choices as they are. */
  addEventListener("popstate", () => {
    const now = new URLSearchParams(location.search);
    if (refused || String(now) === String(query)) return;
    query = now;
    rests = false;
    for (const listener of listeners) listener();
  });

  globalThis.addressState = {
    read: () => new URLSearchParams(query),
    write,
    onReturn: (listener) => listeners.push(listener),
  };
})();
