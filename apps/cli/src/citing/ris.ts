import type { Cited } from "./cited.ts";
import { quoted } from "./quoted.ts";

/** A record of RIS: two capitals, two spaces, a hyphen and a space before every value. */
export const ris = ({ key, title, author, container, release, date, address, citation, quotes }: Cited): string => {
  const [year = ""] = date.split("-");
  const lines: [string, string][] = [
    ["TY", "DATA"],
    ["ID", key],
    ["TI", title],
    // A comma would part a family name from a given one: the author is a body, and its name has none.
    ["AU", author],
    ...(container === undefined ? [] : [["T2", container] as [string, string]]),
    ["PY", year],
    ["DA", date.replaceAll("-", "/")],
    ["ET", release],
    ["UR", address],
    ["N1", [`Cited as ${citation}`, ...quotes.map(quoted)].join("; ")],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}`).join("\n");
};
