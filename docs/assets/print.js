/* One sheet of paper for the body that is chosen; macros/exports/task_sheets.py.

   [data-sheet-title]      the list; the words of the sheet's title, {} for the body
     .lib-sheet-title      its first: the title of the one sheet
     [data-body=ID]        the tasks that a body leads, a sheet of their own otherwise
     [data-print-body=ID]  a button: chooses the body in the list's form, then prints */
(() => {
  "use strict";

  /** @type {(root: ParentNode, selector: string) => HTMLElement[]} */
  const found = (root, selector) => [.../** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll(selector))];

  for (const list of found(document, "[data-sheet-title]")) {
    const select = /** @type {HTMLSelectElement | null} */ (
      document.querySelector(`form[data-filter-for="${list.id}"] select[name=don-vi]`));
    const [title] = found(list, ".lib-sheet-title");

    addEventListener("beforeprint", () => {
      const [chosen] = select && select.value ? select.selectedOptions : [];
      list.toggleAttribute("data-one-sheet", !!chosen);
      title.hidden = !chosen;
      if (!chosen) return;
      title.textContent = (list.dataset.sheetTitle || "").replace("{}", chosen.dataset.filterLabel || "");
      for (const group of found(list, "[data-body]"))
        group.toggleAttribute("data-chosen", group.dataset.body === chosen.value);
    });

    for (const button of found(list, "[data-print-body]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        if (select) {
          select.value = button.dataset.printBody || "";
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }
        print();
      });
    }
  }
})();
