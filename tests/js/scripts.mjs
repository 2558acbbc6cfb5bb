/* Runs scripts of docs/assets/ as a page does, one after the other, without a page. */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const ASSETS = new URL("../../docs/assets/", import.meta.url);

/* Returns what the scripts can see: *around*, and what they have put there. */
export function run(names, around = {}) {
  const context = createContext({ URL, URLSearchParams, ...around });
  for (const name of names) runInContext(readFileSync(new URL(name, ASSETS), "utf8"), context, { filename: name });
  return context;
}

/* What comes out of a script, as values of our own that can be compared. */
export const plain = (value) => JSON.parse(JSON.stringify(value));
