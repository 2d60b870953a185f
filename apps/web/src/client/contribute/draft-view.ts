import { createButton, createElement, getPart } from "../dom.ts";
import { buildDraftLists } from "./draft-lists.ts";
import { renderDraftText } from "./draft-text.ts";
import type { DraftResult, RecordFile } from "../../workers/check/protocol.ts";

export interface DraftActions {
  readonly saveRecord: (file: RecordFile) => void;
  readonly saveText: () => void;
  readonly continueEditing: () => void;
}

const renderSection = ({ heading, items, none }: ReturnType<typeof buildDraftLists>[number]) =>
  createElement(
    "section",
    {},
    createElement("h4", {}, heading, " ", createElement("span", { class: "count" }, String(items.length))),
    items.length === 0 ? createElement("p", { class: "meaning" }, none) : createElement("ul", {}, ...items),
  );

const renderTrace = ({ trace }: DraftResult) =>
  createElement(
    "details",
    { class: "trace" },
    createElement("summary", {}, "Which rule recognised what"),
    createElement(
      "ol",
      {},
      ...trace.map(({ rule, matched, conclusion }) =>
        createElement(
          "li",
          {},
          createElement("code", {}, rule),
          " ",
          createElement("q", { lang: "fr" }, matched),
          " → ",
          conclusion,
        ),
      ),
    ),
  );

/** Creates the view of a draft: its text with marks, the lists, and the buttons. */
export const createDraftView = (root: HTMLElement) => {
  const actions = getPart(root, "draft-actions", HTMLElement);
  const text = getPart(root, "draft-text", HTMLElement);
  const lists = getPart(root, "draft-lists", HTMLElement);
  const pathRemark = getPart(root, "draft-path", HTMLElement);
  const heading = getPart(root, "draft-heading", HTMLElement);

  const showDraft = (
    drafted: DraftResult,
    characters: string,
    { saveRecord, saveText, continueEditing }: DraftActions,
  ) => {
    root.hidden = false;
    const showRange = renderDraftText(text, characters, drafted);
    actions.replaceChildren(
      createButton("Check and edit the draft", continueEditing, { class: "main" }),
      createButton("Download the dispatch record", () => saveRecord(drafted.dispatch)),
      createButton("Download the text", saveText),
    );
    pathRemark.textContent = `In the repository, the record goes to packages/dataset/${drafted.dispatch.path} and the text to packages/dataset/texts/${drafted.edition}.txt.`;
    lists.replaceChildren(
      ...buildDraftLists(characters, drafted, { showRange, saveRecord }).map(renderSection),
      renderTrace(drafted),
    );
    heading.focus();
  };
  return { showDraft };
};
