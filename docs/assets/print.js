/* One sheet of paper for the body that is chosen; macros/exports/task_sheets.py.

   [data-sheet-title]      the list; the words of the sheet's title, {} for the body
     .lib-sheet-title      its first: the title of the one sheet
     [data-body=ID]        the tasks that a body leads, a sheet of their own otherwise
     [data-print-body=ID]  a button: chooses the body in the list's form, then prints */
(() => {
  "use strict";

  for (const list of document.querySelectorAll("[data-sheet-title]")) {
    const select = document.querySelector(`form[data-filter-for="${list.id}"] select[name=don-vi]`);
    const title = list.querySelector(".lib-sheet-title");

    addEventListener("beforeprint", () => {
      const chosen = select && select.value;
      list.toggleAttribute("data-one-sheet", !!chosen);
      title.hidden = !chosen;
      if (!chosen) return;
      title.textContent = list.dataset.sheetTitle
        .replace("{}", select.selectedOptions[0].dataset.filterLabel);
      for (const group of list.querySelectorAll("[data-body]"))
        group.toggleAttribute("data-chosen", group.dataset.body === chosen);
    });

    for (const button of list.querySelectorAll("[data-print-body]")) {
      button.hidden = false;
      button.addEventListener("click", () => {
        if (select) {
          select.value = button.dataset.printBody;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }
        print();
      });
    }
  }
})();
