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
  const address = globalThis.addressState;
  const logic = globalThis.filterLogic;

  /** @type {(root: ParentNode, selector: string) => HTMLElement[]} */
  const found = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];
  /** @type {(form: HTMLFormElement) => HTMLSelectElement[]} */
  const selectsOf = (form) => [...form.querySelectorAll("select")];

  /* Returns a function that shows what fits the choices of an address's query. */
  /** @type {(form: HTMLFormElement, list: HTMLElement) => (query: URLSearchParams) => void} */
  function narrowing(form, list) {
    const selects = selectsOf(form);
    const [status] = found(form, "[role=status]");
    const [empty] = found(form, "[data-filter-empty]");
    const pairs = logic.partners(selects.map(({ name }) => name), (list.dataset.filterPaired || "").split(" "));
    const keys = new Set();
    const isAgain = (/** @type {string | undefined} */ key) => !!key && keys.size === keys.add(key).size;
    const items = found(list, "[data-filter-item]").map((element) => ({
      element,
      again: isAgain(element.dataset.filterItem),
      numbers: found(element, "[data-filter-value]"),
      values: selects.map((s) => (element.getAttribute(`data-${s.name}`) || "").split(" ")),
    }));

    /** @param {URLSearchParams} query */
    function choose(query) {
      for (const select of selects) {
        select.value = query.get(select.name) || "";
        if (select.selectedIndex < 0) select.value = "";
      }
    }

    /* Hides what does not fit, says in each option what it would leave. */
    function sift() {
      const { shown, counts } = logic.sift(items, selects.map((select) => select.value), pairs);
      items.forEach(({ element }, at) => { element.hidden = !shown[at]; });
      selects.forEach((select, at) => {
        for (const option of /** @type {NodeListOf<HTMLOptionElement>} */ (select.querySelectorAll("[data-filter-label]")))
          option.textContent = `${option.dataset.filterLabel} (${counts[at].get(option.value) || 0})`;
      });
    }

    function showGroups() {
      for (const group of found(list, "[data-filter-group]")) {
        const left = found(group, "[data-filter-item]:not([hidden])").length;
        group.hidden = left === 0;
        for (const jump of found(list, `[data-filter-jump="${group.dataset.filterGroup}"]`)) {
          jump.hidden = left === 0;
          for (const count of found(jump, "[data-filter-count]")) count.textContent = String(left);
        }
      }
    }

    /** @param {typeof items} shown */
    function showTotals(shown) {
      const sums = new Map();
      for (const { dataset, textContent } of shown.flatMap((item) => item.numbers))
        sums.set(dataset.filterValue, (sums.get(dataset.filterValue) || 0) + Number(textContent));
      for (const total of found(list, "[data-filter-total]"))
        total.textContent = String(sums.get(total.dataset.filterTotal) || 0);
    }

    return (query) => {
      choose(query);
      sift();
      showGroups();
      if (selects.some((select) => select.value))
        for (const fold of found(list, "details[data-filter-fold]")) fold.setAttribute("open", "");
      const shown = items.filter((item) => !item.element.hidden && !item.again);
      showTotals(shown);
      status.textContent = (form.dataset.filterStatus || "")
        .replace("{shown}", String(shown.length))
        .replace("{all}", String(items.filter((item) => !item.again).length));
      empty.hidden = shown.length > 0;
    };
  }

  const forms = [...document.querySelectorAll("form")].filter((form) => form.dataset.filterFor);
  const narrow = forms.map((form) =>
    narrowing(form, /** @type {HTMLElement} */ (document.getElementById(form.dataset.filterFor || ""))));
  const restore = () => narrow.forEach((one) => one(address.read()));

  /* Keeps the choices of *form*, as *value* gives each select's. */
  /** @type {(form: HTMLFormElement, value: (select: HTMLSelectElement) => string) => void} */
  function keep(form, value) {
    const values = selectsOf(form).map((select) => [select.name, value(select)]);
    address.write(Object.fromEntries(values), true);
    restore();
  }

  for (const form of forms) {
    form.addEventListener("change", () => keep(form, (select) => select.value));
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      keep(form, () => "");
    });
    form.hidden = false;
  }
  address.onReturn(restore);
  restore();
})();
