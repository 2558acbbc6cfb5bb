/* Which items of a list fit the choices of its form, and how many would fit others.

   The selects of the form have numbers, in their order. An item has for each of them a
   list of values; `again`, if it counts no more. filter.js reads and shows them. */
(() => {
  "use strict";

  /* For each select the one whose values go in pairs with its own, -1 for none. */
  /** @type {FilterLogic["partners"]} */
  function partners(names, pair) {
    return names.map((name) => (pair.includes(name) ? names.findIndex((other) => other !== name && pair.includes(other)) : -1));
  }

  /* Returns an item's values for a select, of pairs those that fit the partner's choice. */
  /** @type {(values: string[][], at: number, partner: number, chosen: string[]) => string[]} */
  function open(values, at, partner, chosen) {
    const wanted = chosen[partner];
    return wanted ? values[at].filter((_, nth) => values[partner][nth] === wanted) : values[at];
  }

  /* Counts for each value of each select the items that fit the other selects. */
  /** @type {FilterLogic["sift"]} */
  function sift(items, chosen, pairs) {
    const counts = chosen.map(() => new Map());
    const shown = items.map(({ again, values }) => {
      const left = values.map((_, at) => open(values, at, pairs[at], chosen));
      const misses = left.map((own, at) => !!chosen[at] && !own.includes(chosen[at]));
      const isMissed = (/** @type {number} */ at) => misses.some((miss, other) => miss && other !== at && other !== pairs[at]);
      left.forEach((own, at) => {
        if (again || isMissed(at)) return;
        for (const value of new Set(own)) counts[at].set(value, (counts[at].get(value) || 0) + 1);
      });
      return !misses.includes(true);
    });
    return { shown, counts };
  }

  globalThis.filterLogic = { partners, sift };
})();
