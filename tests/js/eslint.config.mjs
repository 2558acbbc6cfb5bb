/* Which mistakes are looked for; run from the root of the project by make check. */
import { createRequire } from "node:module";

const js = createRequire(new URL("../../.cache/javascript/", import.meta.url))("@eslint/js");

const RULES = {
  ...js.configs.recommended.rules,
  "array-callback-return": "error",
  eqeqeq: "error",
  "no-shadow": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  strict: ["error", "function"],
};
const NODE = Object.fromEntries(
  ["Blob", "DecompressionStream", "Response", "URL", "URLSearchParams", "atob", "process"].map((name) => [name, "readonly"]),
);

export default [
  {
    files: ["docs/assets/*.js", "macros/site/preview/*.js"],
    languageOptions: { ecmaVersion: 2022, sourceType: "script" },
    // the names of a browser are known to the checker of types
    rules: { ...RULES, "no-undef": "off" },
  },
  {
    files: ["tests/**/*.mjs"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: NODE },
    rules: { ...RULES, strict: "off" },
  },
];
