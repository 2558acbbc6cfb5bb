/* Days as texts that sort in their order: 2024-02-05; "" where a day is not known. */
(() => {
  "use strict";

  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

  globalThis.libraryDays = {
    /* The day of the reader's own clock, in the reader's own time zone. */
    iso: (day) => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
    /* 05/02/2024, 05/3/2024: *months* as they are written. */
    written(iso, months) {
      const [year, month, day] = iso.split("-");
      return `${day}/${months[Number(month) - 1]}/${year}`;
    },
    holds: (from, until, day) => (!from || from <= day) && (!until || day <= until),
  };
})();
