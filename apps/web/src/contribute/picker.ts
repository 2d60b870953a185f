import { folded } from "../listing/folded.ts";
import { button, element } from "./element.ts";
import type { Entry } from "./worker/messages.ts";

const most = 8;

/** The records whose names, in any language and without their marks, hold all words. */
export const matching = (entries: readonly Entry[], wanted: string): readonly Entry[] => {
  const words = folded(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  return entries.filter(({ reference, label, names }) => {
    const all = folded([reference, label, ...names].join(" "));
    return words.every((word) => all.includes(word));
  });
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
