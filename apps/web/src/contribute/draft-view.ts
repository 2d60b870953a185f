import { button, element } from "../browser/element.ts";
import { draftLists } from "./draft-lists.ts";
import { draftText } from "./draft-text.ts";
import { part } from "../browser/part.ts";
import type { Drafted } from "./worker/drafted.ts";
import type { RecordFile } from "./worker/messages.ts";

export interface DraftActions {
  readonly saveRecord: (file: RecordFile) => void;
  readonly saveText: () => void;
  readonly goOn: () => void;
}

const section = ({ heading, items, none }: ReturnType<typeof draftLists>[number]) =>
  element(
    "section",
    {},
    element("h4", {}, heading, " ", element("span", { class: "count" }, String(items.length))),
    items.length === 0 ? element("p", { class: "meaning" }, none) : element("ul", {}, ...items),
  );

const traceOf = ({ trace }: Drafted) =>
  element(
    "details",
    { class: "trace" },
    element("summary", {}, "Which rule saw what"),
    element(
      "ol",
      {},
      ...trace.map(({ rule, saw, concluded }) =>
        element("li", {}, element("code", {}, rule), " ", element("q", { lang: "fr" }, saw), " → ", concluded),
      ),
    ),
  );

/** A draft on the screen: its text with what was seen in it, the lists, and what can be done with it. */
export const draftView = (root: HTMLElement) => {
  const actions = part(root, "draft-actions", HTMLElement);
  const text = part(root, "draft-text", HTMLElement);
  const lists = part(root, "draft-lists", HTMLElement);
  const belongs = part(root, "draft-place", HTMLElement);
  const heading = part(root, "draft-heading", HTMLElement);

  const show = (drafted: Drafted, characters: string, { saveRecord, saveText, goOn }: DraftActions) => {
    root.hidden = false;
    const choose = draftText(text, characters, drafted);
    actions.replaceChildren(
      button("Go on with it: check and edit", goOn, { class: "main" }),
      button("Download the dispatch record", () => saveRecord(drafted.dispatch)),
      button("Download the text", saveText),
    );
    belongs.textContent = `In the repository, the record belongs at packages/dataset/${drafted.dispatch.path} and the text at packages/dataset/texts/${drafted.edition}.txt.`;
    lists.replaceChildren(
      ...draftLists(characters, drafted, { show: choose, saveRecord }).map(section),
      traceOf(drafted),
    );
    heading.focus();
  };
  return { show };
};
