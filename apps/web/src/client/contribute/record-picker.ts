import { foldText } from "@vnjp/engine/text/fold";
import { createButton, createElement } from "../dom.ts";
import type { RecordEntry } from "../../workers/check/protocol.ts";

const maxResults = 8;

const splitWords = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const sortWords = (words: readonly string[]): string => words.toSorted().join(" ");

/** Ranks how well a record matches the input; lower is better. */
const rankEntry = ({ reference, label, names }: RecordEntry, input: string): number => {
  const words = splitWords(input);
  const nameWords = [label, ...names].map(splitWords);
  const query = words.join(" ");
  if (foldText(reference) === foldText(input).trim() || nameWords.some((name) => sortWords(name) === sortWords(words)))
    return 0;
  if (nameWords.some((name) => name.join(" ").startsWith(query))) return 1;
  if (nameWords.some((name) => words.every((word) => name.includes(word)))) return 2;
  if (nameWords.some((name) => words.every((word) => name.some((part) => part.startsWith(word))))) return 3;
  return 4;
};

/**
 * Finds the records whose names contain all words of the query, in any language and ignoring diacritics. Exact matches come
 * first, then names that start with the query.
 */
export const matchEntries = (entries: readonly RecordEntry[], query: string): readonly RecordEntry[] => {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = entries.filter(({ reference, label, names }) => {
    const all = foldText([reference, label, ...names].join(" "));
    return words.every((word) => all.includes(word));
  });
  const ranks = new Map(found.map((entry) => [entry, rankEntry(entry, query)]));
  return found.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
};

interface PickerElements {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

/** Creates a search field for the records of the release. Returns a function that sets the records. */
export const createPicker = ({ input, list, status }: PickerElements, open: (reference: string) => void) => {
  let entries: readonly RecordEntry[] = [];

  const selectEntry = (reference: string) => {
    input.value = "";
    showMatches();
    open(reference);
  };

  const showMatches = () => {
    const found = matchEntries(entries, input.value);
    const visible = found.slice(0, maxResults);
    list.replaceChildren(
      ...visible.map(({ reference, label, names }) => {
        const words = createElement("span", { class: "label" }, label);
        const entryButton = createButton(words, () => selectEntry(reference));
        entryButton.append(
          createElement("code", {}, reference),
          createElement("span", { class: "translations" }, names.join(" · ")),
        );
        return createElement("li", {}, entryButton);
      }),
    );
    list.hidden = visible.length === 0;
    const none = input.value.trim() !== "" && found.length === 0;
    status.textContent = none
      ? "No record matches"
      : found.length > maxResults
        ? `The first ${maxResults} of ${found.length}; type more to narrow the list`
        : "";
  };

  input.addEventListener("input", showMatches);
  input.addEventListener("keydown", (event) => {
    const first = list.querySelector("button");
    if (event.key === "Enter") {
      event.preventDefault();
      first?.click();
    } else if (event.key === "ArrowDown" && first) {
      event.preventDefault();
      first.focus();
    } else if (event.key === "Escape") {
      input.value = "";
      showMatches();
    }
  });
  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const lines = [...list.querySelectorAll("button")];
    const at = lines.findIndex((line) => line === document.activeElement);
    (lines[at + step] ?? input).focus();
  });

  return (newEntries: readonly RecordEntry[]) => {
    entries = newEntries;
    showMatches();
  };
};
