// Read a calendar from standard input; print the days of its events by reader and UID.
// The argument is the folder in which .ci/calendar-readers installed the readers.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(join(resolve(process.argv[2]), "package.json")));
const { default: ICAL } = await import(pathToFileURL(require.resolve("ical.js")));
const { rrulestr } = require("rrule");

const days = { "ical.js": {}, rrule: {} };
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  const occurrences = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) occurrences.push(next.toString());
  days["ical.js"][event.uid] = occurrences;

  const start = event.startDate.toString();
  const rule = component.getFirstPropertyValue("rrule");
  days.rrule[event.uid] = rule
    ? rrulestr(`RRULE:${rule}`, { dtstart: new Date(`${start}T00:00:00Z`) })
        .all()
        .map((day) => day.toISOString().slice(0, 10))
    : [start];
}
process.stdout.write(JSON.stringify(days));
