import type { RecordOf } from "../corpus/index.ts";
import { drafted, toWrite, type AuthoredRecord } from "../schema/index.ts";
import { isPlain } from "./act-table.ts";
import { factIn, field, silenceIn, type Quoted } from "./facts.ts";
import { freshIds, kebab } from "./ids.ts";
import type { Reading } from "./reading.ts";
import type { StatementFound } from "./statement-types.ts";

type Status = "past" | "ongoing" | "planned" | "hoped" | "proposed";

const speakerNames = (
  reading: Reading,
  refs: readonly string[],
  people: ReadonlyMap<string, AuthoredRecord>,
  language: "en" | "fr",
): string =>
  refs
    .map((ref) => (reading.records.get(ref) ?? people.get(ref))?.label[language] ?? ref)
    .join(language === "en" ? " and " : " et ");

/** A candidate record for each statement found: its words, its speaker and its verb; the sentence of our own is to be written. */
export const statementRecords = (
  reading: Reading,
  statements: readonly StatementFound[],
  people: ReadonlyMap<string, AuthoredRecord>,
): RecordOf<"statement">[] => {
  const fresh = freshIds(reading, "statement");
  return statements.flatMap((found): RecordOf<"statement">[] => {
    const { act, speaker, verb, said, list, sentence, status } = found;
    const refs = speaker?.refs ?? [];
    const [only] = refs;
    // Words inside reported speech carry their speaker, wherever they are quoted.
    const voice = refs.length === 1 && only !== undefined ? { speaker: only } : {};
    const words: Quoted = { key: "words", at: said.end > said.start ? said : sentence, ...voice };
    const content = factIn(
      reading,
      "draft",
      "implied",
      {
        en: `${toWrite.en} what is said, in one neutral sentence.`,
        fr: `${toWrite.fr} ce qui est dit, en une phrase neutre.`,
      },
      [words],
    );
    const acts =
      act === "not-stated"
        ? silenceIn(reading, "unsaid", [{ key: "words", at: sentence }])
        : factIn(reading, "verb", isPlain(act, reading.low.slice(verb.start, verb.end)) ? "stated" : "implied", act, [
            { key: "words", at: verb },
          ]);
    if (Object.keys(content).length === 0 || Object.keys(acts).length === 0) return [];
    const whoOf = (index: number): Quoted[] => {
      if (!speaker) return [];
      const anchor = speaker.anchors[index];
      return [
        { key: "words", at: speaker.at },
        ...(anchor ? [{ key: "named", at: anchor, supports: "identity" }] : []),
      ];
    };
    const speakers = speaker
      ? Object.assign(
          {},
          ...refs.map((ref, index) =>
            factIn(
              reading,
              index === 0 ? "named" : `named-${index + 1}`,
              speaker.implied ? "implied" : "stated",
              ref,
              whoOf(index),
            ),
          ),
        )
      : silenceIn(reading, "unsaid", [{ key: "words", at: sentence }]);
    const items = (list?.items ?? []).flatMap(({ start, end }, index) => {
      const at = { start: said.start + start, end: said.start + end };
      const wording = factIn(reading, "printed", "stated", { wording: reading.quote(at), language: "fr" }, [
        { key: "words", at, ...voice },
      ]);
      return Object.keys(wording).length === 0 ? [] : [[`item-${index + 1}`, { wording }] as const];
    });
    const marks = list?.marks ? { start: said.start + list.marks.start, end: said.start + list.marks.end } : undefined;
    const by = speakerNames(reading, refs, people, "en");
    const par = speakerNames(reading, refs, people, "fr");
    return [
      {
        kind: "statement",
        id: fresh(kebab(`${reading.id}-${act === "not-stated" ? "told" : act}`)),
        label: {
          en: `${drafted.en} ${act}${by === "" ? "" : ` (${by})`}`,
          fr: `${drafted.fr} ${act}${par === "" ? "" : ` (${par})`}`,
        },
        review: { state: "drafted" },
        content,
        speakers,
        act: acts,
        ...(status === undefined
          ? {}
          : field(
              "status",
              factIn(reading, "verb", "implied", status as Status, [
                { key: "words", at: found.statusAt ?? verb, ...(found.statusAt ? voice : {}) },
              ]),
            )),
        ...field("items", Object.fromEntries(items)),
        ...(list && items.length > 0
          ? field(
              "extent",
              factIn(reading, "marks", marks ? "stated" : "implied", list.extent, [
                { key: "words", at: marks ?? words.at },
              ]),
            )
          : {}),
      },
    ];
  });
};
