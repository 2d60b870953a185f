import type { Part } from "./unit.ts";

/** What a part of a fact is to a reader who has never seen the data. */
const partWords: { readonly [P in Part]: string } = {
  value: "what it says",
  basis: "how it is known (its basis)",
  evidence: "what supports it (its evidence)",
  note: "our remark on it (its note)",
};

/** Parts of a fact in words: “what supports it (its evidence) and our remark on it (its note)”. */
export const partsInWords = (parts: readonly Part[]): string => {
  const words = parts.map((part) => partWords[part]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
};
