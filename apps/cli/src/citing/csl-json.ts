import type { Cited } from "./cited.ts";
import { quoted } from "./quoted.ts";

/** An item of CSL-JSON (the input of citation processors, 1.0.2), in a list as they read it. */
export const cslJson = (cited: Cited): string => {
  const { key, title, author, container, release, date, address, citation, quotes } = cited;
  const item = {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    ...(container === undefined ? {} : { "container-title": container }),
    issued: { "date-parts": [date.split("-").map(Number)] },
    version: release,
    URL: address,
    note: [`Cited as ${citation}`, ...quotes.map(quoted)].join("; "),
  };
  return JSON.stringify([item], null, 2);
};
