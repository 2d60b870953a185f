import { folded } from "../../text/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";
import type { RecordRule } from "../rule.ts";

const marks = /[\u0300-\u036f]|[đĐ]/u;

/** A name of two words or more that is given as Vietnamese has at least one letter with a mark: nearly every one has. */
const isBare = (name: string): boolean => /\s/.test(name.trim()) && !marks.test(name.normalize("NFD"));

const marksIn = (name: string): number =>
  Array.from(name.normalize("NFD")).filter((letter) => marks.test(letter)).length;

/** The Vietnamese names that a source prints, each with its place. */
const vietnameseNames = (record: AuthoredRecord): { name: string; pointer: string }[] =>
  "names" in record
    ? Object.entries(record.names ?? {}).flatMap(([key, fact]) =>
        fact.basis !== "not-stated" && fact.value.language === "vi"
          ? [{ name: fact.value.name, pointer: `/names/${key}/value/name` }]
          : [],
      )
    : [];

/** Whether a label is one of the names, with fewer marks. */
const losesMarks = (label: string, names: readonly string[]): boolean =>
  names.some((name) => folded(name) === folded(label) && marksIn(name) > marksIn(label));

/** A name that is said to be Vietnamese is written as Vietnamese is, with its marks; one without is another language's spelling. */
export const vietnameseNamesHaveTheirMarks: RecordRule = {
  scope: "record",
  *check(record) {
    const names = vietnameseNames(record);
    for (const { name, pointer } of names)
      if (isBare(name)) yield { code: "name/without-marks", pointer, arguments: { name } };
    const label = record.label.vi;
    if (label === undefined) return;
    const printed = names.map(({ name }) => name);
    if (isBare(label) || losesMarks(label, printed))
      yield { code: "name/without-marks", pointer: "/label/vi", arguments: { name: label } };
  },
};
