import { listPrintedNames } from "../../corpus/index.ts";
import { foldText } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

const diacritic = /[\u0300-\u036f]|[đĐ]/u;

/** Nearly every Vietnamese name of two words or more has a diacritic. */
const hasNoDiacritics = (name: string): boolean => /\s/.test(name.trim()) && !diacritic.test(name.normalize("NFD"));

const countDiacritics = (name: string): number =>
  Array.from(name.normalize("NFD")).filter((letter) => diacritic.test(letter)).length;

/** Whether a label is one of the names, with fewer diacritics. */
const hasFewerDiacritics = (label: string, names: readonly string[]): boolean =>
  names.some((name) => foldText(name) === foldText(label) && countDiacritics(name) > countDiacritics(label));

/** A Vietnamese name has its diacritics. A name without them is the spelling of another language. */
export const nameMissingDiacritics: RecordRule<"name/missing-diacritics"> = {
  scope: "record",
  *check(record) {
    const names = listPrintedNames(record).filter(({ value }) => value.language === "vi");
    for (const { pointer, value } of names)
      if (hasNoDiacritics(value.name))
        yield { code: "name/missing-diacritics", pointer: `${pointer}/name`, arguments: { name: value.name } };
    const label = record.label.vi;
    if (label === undefined) return;
    const printed = names.map(({ value }) => value.name);
    if (hasNoDiacritics(label) || hasFewerDiacritics(label, printed))
      yield { code: "name/missing-diacritics", pointer: "/label/vi", arguments: { name: label } };
  },
};
