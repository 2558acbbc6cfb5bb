/* Narrows a list by the selects of a form; macros/exports/filters.py makes the form.

   form[data-filter-for=ID]   its selects have names; the script shows it
     [role=status]            "12 trên 77 ...", worded by the form's data-filter-status
     option[data-filter-label]   its count follows the other selects
     [data-filter-empty]      shown when nothing is left
   within the element with that ID:
     [data-filter-item]       has data-NAME="value value ..." for each select; items
                              whose attribute has one key as its value count once
     [data-filter-paired="NAME NAME"]   the list itself: the values of two selects go in
                              pairs, the first of one with the first of the other ...
     [data-filter-group=KEY]  hidden when all its items are
     details[data-filter-fold]   opened when a choice is made
     [data-filter-jump=KEY]   a link to that group; its [data-filter-count] follows
     [data-filter-value=KEY]  a number within an item
     [data-filter-total=KEY]  the sum of those numbers in the items shown

   The choices stand in the address, so that it can be shared and gone back to. */
(() => {
  "use strict";

  const found = (root, selector) => [...root.querySelectorAll(selector)];
  const number = (element) => Number(element.textContent);

  /* Returns a function that shows what fits the choices of an address's query. */
  function narrowing(form, list) {
    const selects = found(form, "select");
    const pair = (list.dataset.filterPaired || "").split(" ");
    const partners = selects.map(({ name }) =>
      pair.includes(name) ? selects.findIndex((s) => s.name !== name && pair.includes(s.name)) : -1);
    const keys = new Set();
    const isAgain = (key) => !!key && keys.size === keys.add(key).size;
    const items = found(list, "[data-filter-item]").map((element) => ({
      element,
      again: isAgain(element.dataset.filterItem),
      numbers: found(element, "[data-filter-value]"),
      values: selects.map((s) => (element.getAttribute(`data-${s.name}`) || "").split(" ")),
    }));

    function choose(query) {
      for (const select of selects) {
        select.value = query.get(select.name) || "";
        if (select.selectedIndex < 0) select.value = "";
      }
    }

    /* Returns an item's values for a select, of pairs those that fit the partner's choice. */
    function open(values, at) {
      const partner = selects[partners[at]];
      if (!partner || !partner.value) return values[at];
      return values[at].filter((_, nth) => values[partners[at]][nth] === partner.value);
    }

    /* Hides what does not fit; counts for each option what fits the other selects. */
    function sift() {
      const counts = selects.map(() => new Map());
      for (const { element, again, values } of items) {
        const left = values.map((_, at) => open(values, at));
        const misses = left.map((own, at) => !!selects[at].value && !own.includes(selects[at].value));
        element.hidden = misses.includes(true);
        if (again) continue;
        left.forEach((own, at) => {
          if (misses.some((miss, other) => miss && other !== at && other !== partners[at])) return;
          for (const value of new Set(own)) counts[at].set(value, (counts[at].get(value) || 0) + 1);
        });
      }
      selects.forEach((select, at) => {
        for (const option of found(select, "[data-filter-label]"))
          option.textContent = `${option.dataset.filterLabel} (${counts[at].get(option.value) || 0})`;
      });
    }

    function showGroups() {
      for (const group of found(list, "[data-filter-group]")) {
        const left = found(group, "[data-filter-item]:not([hidden])").length;
        group.hidden = left === 0;
        for (const jump of found(list, `[data-filter-jump="${group.dataset.filterGroup}"]`)) {
          jump.hidden = left === 0;
          for (const count of found(jump, "[data-filter-count]")) count.textContent = left;
        }
      }
    }

    function showTotals(shown) {
      const sums = {};
      for (const cell of shown.flatMap((item) => item.numbers))
        sums[cell.dataset.filterValue] = (sums[cell.dataset.filterValue] || 0) + number(cell);
      for (const total of found(list, "[data-filter-total]"))
        total.textContent = sums[total.dataset.filterTotal] || 0;
    }

    return (query) => {
      choose(query);
      sift();
      showGroups();
      if (selects.some((select) => select.value))
        for (const fold of found(list, "details[data-filter-fold]")) fold.open = true;
      const shown = items.filter((item) => !item.element.hidden && !item.again);
      showTotals(shown);
      form.querySelector("[role=status]").textContent = form.dataset.filterStatus
        .replace("{shown}", shown.length)
        .replace("{all}", items.filter((item) => !item.again).length);
      form.querySelector("[data-filter-empty]").hidden = shown.length > 0;
    };
  }

  const forms = found(document, "form[data-filter-for]");
  const narrow = forms.map((form) => narrowing(form, document.getElementById(form.dataset.filterFor)));
  const show = (query) => narrow.forEach((one) => one(query));
  const restore = () => show(new URLSearchParams(location.search));

  /* Puts the choices of *form* into the address, beside what else stands there. */
  function keep(form, value) {
    const query = new URLSearchParams(location.search);
    for (const select of found(form, "select")) {
      query.delete(select.name);
      if (value(select)) query.set(select.name, value(select));
    }
    const search = String(query) && `?${query}`;
    try {
      history.pushState(null, "", location.pathname + search + location.hash);
    } catch {
      /* Some browsers keep the address of a local file as it is. */
    }
    show(query);
  }

  for (const form of forms) {
    form.addEventListener("change", () => keep(form, (select) => select.value));
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      keep(form, () => "");
    });
    form.hidden = false;
  }
  addEventListener("popstate", restore);
  restore();
})();
