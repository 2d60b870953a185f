import { folded } from "../listing/folded.ts";
import { button, element } from "../browser/element.ts";
import type { Entry } from "./worker/messages.ts";

const most = 8;

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const inOrder = (words: readonly string[]): string => words.toSorted().join(" ");

/** How well a record answers to the words that somebody typed: the fewer, the better. */
const rankOf = ({ reference, label, names }: Entry, typed: string): number => {
  const words = wordsOf(typed);
  const called = [label, ...names].map(wordsOf);
  const wanted = words.join(" ");
  if (folded(reference) === folded(typed).trim() || called.some((name) => inOrder(name) === inOrder(words))) return 0;
  if (called.some((name) => name.join(" ").startsWith(wanted))) return 1;
  if (called.some((name) => words.every((word) => name.includes(word)))) return 2;
  if (called.some((name) => words.every((word) => name.some((part) => part.startsWith(word))))) return 3;
  return 4;
};

/**
 * The records whose names, in any language and without their marks, hold all words: first those that are called just so,
 * then those whose name begins with them.
 */
export const matching = (entries: readonly Entry[], wanted: string): readonly Entry[] => {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = entries.filter(({ reference, label, names }) => {
    const all = folded([reference, label, ...names].join(" "));
    return words.every((word) => all.includes(word));
  });
  const ranks = new Map(found.map((entry) => [entry, rankOf(entry, wanted)]));
  return found.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
};

interface Parts {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

/** A field in which a record of the release is found by a part of its names or of its reference. */
export const picker = ({ input, list, status }: Parts, open: (reference: string) => void) => {
  let entries: readonly Entry[] = [];

  const choose = (reference: string) => {
    input.value = "";
    show();
    open(reference);
  };

  const show = () => {
    const found = matching(entries, input.value);
    const shown = found.slice(0, most);
    list.replaceChildren(
      ...shown.map(({ reference, label, names }) => {
        const words = element("span", { class: "label" }, label);
        const line = button(words, () => choose(reference));
        line.append(element("code", {}, reference), element("span", { class: "names" }, names.join(" · ")));
        return element("li", {}, line);
      }),
    );
    list.hidden = shown.length === 0;
    const none = input.value.trim() !== "" && found.length === 0;
    status.textContent = none
      ? "No record has these words"
      : found.length > most
        ? `The first ${most} of ${found.length}: more words find fewer`
        : "";
  };

  input.addEventListener("input", show);
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
      show();
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

  /** Tells it the records that there are. */
  return (known: readonly Entry[]) => {
    entries = known;
    show();
  };
};
