import { fieldWord } from "../record/field-words.ts";
import { between, charactersOf } from "../reading/characters.ts";
import { button, element } from "../browser/element.ts";
import type { Candidate, Drafted, DraftMark, Stretch } from "./worker/drafted.ts";
import type { RecordFile } from "./worker/messages.ts";

export interface ListActions {
  readonly show: (place: Stretch) => void;
  readonly saveRecord: (file: RecordFile) => void;
}

const grouped = (marks: readonly DraftMark[]): ReadonlyMap<string, readonly DraftMark[]> =>
  Map.groupBy(marks, ({ reference, words }) => reference ?? words);

/** The lists beside a drafted text: each thing that was seen, with the places where. */
export const draftLists = (text: string, drafted: Drafted, { show, saveRecord }: ListActions) => {
  const characters = charactersOf(text);
  const quote = (place: Stretch) => {
    const words = between(characters, place.start, place.end);
    const short = words.length > 70 ? `${words.slice(0, 70)}…` : words;
    return button(element("q", { lang: "fr" }, short), () => show(place), { class: "quote" });
  };
  const ofKind = (kind: DraftMark["kind"]) => drafted.marks.filter((mark) => mark.kind === kind);

  const names = (marks: readonly DraftMark[], linked: boolean) =>
    [...grouped(marks)].map(([reference, places]) => {
      const label = places[0]?.words ?? reference;
      const head = linked ? element("a", { href: `../${reference}/` }, label) : element("strong", {}, label);
      return element("li", {}, head, " ", element("code", {}, reference), " ", ...places.map(quote));
    });

  const dates = drafted.dates.map(({ quote: words, edtf, madeOf, doubt, place }) => {
    const parts = Object.entries(madeOf).map(([name, from]) => `${name} from “${from}”`);
    return element(
      "li",
      {},
      place ? quote(place) : element("q", {}, words),
      " ",
      edtf === undefined ? element("strong", {}, "not told") : element("code", {}, edtf),
      element("span", { class: "why" }, [...parts, ...(doubt === undefined ? [] : [doubt])].join("; ")),
    );
  });

  const candidate = ({ reference, label, fields, places, file }: Candidate) =>
    element(
      "li",
      {},
      element("strong", {}, label),
      " ",
      element("code", {}, reference),
      element(
        "span",
        { class: "why" },
        fields.map(({ field, values }) => `${fieldWord(field)}: ${values.join(", ")}`).join(" · "),
      ),
      ...places.slice(0, 3).map(quote),
      button("Download", () => saveRecord(file), { class: "small", "aria-label": `Download ${reference}` }),
    );
  const candidates = (kinds: RegExp) =>
    drafted.candidates.filter(({ reference }) => kinds.test(reference)).map(candidate);

  const doubts = drafted.doubts.map(({ reason, place, quote: words, record }) =>
    element(
      "li",
      {},
      reason,
      ...(record === undefined ? [] : [" ", element("code", {}, record)]),
      ...(place ? [" ", quote(place)] : words === undefined ? [] : [" ", element("q", {}, words)]),
    ),
  );

  const defects = ofKind("defect").map((mark) => element("li", {}, mark.words, " ", quote(mark)));

  return [
    { heading: "To be decided by you", none: "Nothing was marked as doubtful.", items: doubts },
    { heading: "Events, perhaps", none: "No event was recognised.", items: candidates(/^event\//) },
    { heading: "Statements, perhaps", none: "No statement was recognised.", items: candidates(/^statement\//) },
    { heading: "Dates", none: "No date was recognised.", items: dates },
    {
      heading: "New names",
      none: "Every name that was recognised is on record.",
      items: candidates(/^(?:person|organization|place)\//),
    },
    { heading: "Names on record", none: "No name of the record was recognised.", items: names(ofKind("known"), true) },
    { heading: "Suspected faults of the text", none: "None.", items: defects },
  ];
};
