import { element } from "../browser/element.ts";
import { citationView } from "./citation-view.ts";
import { datasetsView } from "./dataset-view.ts";
import type { AuditedText, Unread } from "./worker/messages.ts";

const unreadView = (unread: readonly Unread[]): readonly Node[] =>
  unread.length === 0
    ? []
    : [
        element(
          "section",
          { class: "unread" },
          element("h3", {}, "Not judged"),
          element(
            "p",
            { class: "meaning" },
            "This begins as a citation does and is none: it names no release, or a line breaks it before its release.",
          ),
          element(
            "ul",
            {},
            ...unread.map(({ line, words }) => element("li", {}, `Line ${line}: `, element("code", {}, words))),
          ),
        ),
      ];

/** What was found in one text; where it is alone, the summary above has said which one it is and whether it is empty. `show` brings a place into view, where the text is on the page. */
const textView = (
  { name, citations, datasets, unread }: AuditedText,
  show: ((start: number, end: number) => void) | undefined,
  isAlone: boolean,
): HTMLElement =>
  element(
    "section",
    { class: "audited" },
    ...(isAlone ? [] : [element("h2", {}, name === "" ? "The text that you wrote or pasted" : name)]),
    ...(citations.length === 0 && !isAlone ? [element("p", { class: "meaning" }, "No citation was found in it.")] : []),
    element("ol", {}, ...citations.map((one) => citationView(one, show && (() => show(one.at.start, one.at.end))))),
    ...datasetsView(datasets, show),
    ...unreadView(unread),
  );

/** What was found in all texts; only what was pasted can be shown in its place. */
export const resultsView = (
  texts: readonly AuditedText[],
  show: (start: number, end: number) => void,
): readonly HTMLElement[] => {
  const isAlone = texts.length === 1;
  return texts.map((text) => textView(text, text.name === "" ? show : undefined, isAlone));
};
