import { formatQuote, joinList, truncateText } from "@vnjp/engine/display";
import { sliceText, toCharacters } from "../../view/characters.ts";
import { createButton, createElement } from "../dom.ts";
import type { Candidate, DraftMark, DraftResult, RecordFile, TextRange } from "../../workers/check/protocol.ts";

export interface ListActions {
  readonly showRange: (range: TextRange) => void;
  readonly saveRecord: (file: RecordFile) => void;
}

const groupMarks = (marks: readonly DraftMark[]): ReadonlyMap<string, readonly DraftMark[]> =>
  Map.groupBy(marks, ({ reference, label: phrase }) => reference ?? phrase);

/** Builds the lists beside a draft: everything that was recognised, with its quotes. */
export const buildDraftLists = (text: string, drafted: DraftResult, { showRange, saveRecord }: ListActions) => {
  const characters = toCharacters(text);
  const renderQuote = (range: TextRange) => {
    const phrase = truncateText(sliceText(characters, range.start, range.end), 70);
    return createButton(createElement("q", { lang: "fr" }, phrase), () => showRange(range), { class: "quote" });
  };
  const selectMarks = (kind: DraftMark["kind"]) => drafted.marks.filter((mark) => mark.kind === kind);

  const renderNames = (marks: readonly DraftMark[], linked: boolean) =>
    [...groupMarks(marks)].map(([reference, ranges]) => {
      const label = ranges[0]?.label ?? reference;
      const head = linked
        ? createElement("a", { href: `../${reference}/` }, label)
        : createElement("strong", {}, label);
      return createElement("li", {}, head, " ", createElement("code", {}, reference), " ", ...ranges.map(renderQuote));
    });

  const dates = drafted.dates.map((date) => {
    const { edtf, parts, doubt } = date;
    const explanations = Object.entries(parts).map(([name, from]) => `${name} from ${formatQuote(from)}`);
    return createElement(
      "li",
      {},
      renderQuote(date),
      " ",
      edtf === undefined ? createElement("strong", {}, "unknown date") : createElement("code", {}, edtf),
      createElement("span", { class: "why" }, joinList(explanations)),
      ...(doubt === undefined ? [] : [createElement("span", { class: "why" }, doubt)]),
    );
  });

  const renderCandidate = ({ reference, label, fields, ranges, file }: Candidate) =>
    createElement(
      "li",
      {},
      createElement("strong", {}, label),
      " ",
      createElement("code", {}, reference),
      createElement(
        "span",
        { class: "why" },
        fields.map(({ label: field, values }) => `${field}: ${values.join(", ")}`).join(" · "),
      ),
      ...ranges.slice(0, 3).map(renderQuote),
      createButton("Download", () => saveRecord(file), { class: "small", "aria-label": `Download ${reference}` }),
    );
  const renderCandidates = (kinds: RegExp) =>
    drafted.candidates.filter(({ reference }) => kinds.test(reference)).map(renderCandidate);

  const doubts = drafted.doubts.map(({ reason, range, quote: phrase, record }) =>
    createElement(
      "li",
      {},
      reason,
      ...(record === undefined ? [] : [" ", createElement("code", {}, record)]),
      ...(range ? [" ", renderQuote(range)] : phrase === undefined ? [] : [" ", createElement("q", {}, phrase)]),
    ),
  );

  const defects = selectMarks("defect").map((mark) => createElement("li", {}, mark.label, " ", renderQuote(mark)));

  return [
    { heading: "For you to decide", none: "Nothing was marked as doubtful.", items: doubts },
    { heading: "Possible events", none: "No event was recognised.", items: renderCandidates(/^event\//) },
    { heading: "Possible statements", none: "No statement was recognised.", items: renderCandidates(/^statement\//) },
    { heading: "Dates", none: "No date was recognised.", items: dates },
    {
      heading: "New names",
      none: "All recognised names are known.",
      items: renderCandidates(/^(?:person|organization|place)\//),
    },
    {
      heading: "Known names",
      none: "No known name was recognised.",
      items: renderNames(selectMarks("known"), true),
    },
    { heading: "Suspected defects of the text", none: "None.", items: defects },
  ];
};
