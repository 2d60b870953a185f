import { get, type Discrepancy } from "../index.ts";
import { addNotes, basisOrder, createPhrase, type Phrase, type Support, type Words } from "./claim.ts";
import { createSupport, describeBasis, readFact, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";

type Side = Discrepancy["sides"][string];

/** Whether a reading goes by a side. */
export type ConflictChoice = Side["choice"];

/** What one or more sides say in the same words. */
export interface Account {
  readonly phrase: Phrase;
  readonly choice: ConflictChoice;
}

/** What a side says, in the words of the record, whose brackets become commas. */
export const removeBrackets = ({ en, fr }: Words): Words => ({
  en: en.replaceAll(/ \(([^()]*)\)/gu, ", $1"),
  fr: fr.replaceAll(/ \(([^()]*)\)/gu, ", $1"),
});

const readSide = ({ record, pointer }: Side): FieldValue<unknown> | undefined => readFact(get(record), pointer);

const listSideSupports = (side: Side): readonly Support[] =>
  readSide(side)?.supports ?? [createSupport(side.record, side.pointer, "not-stated")];

/** Describes what a side says, and who says it. */
export const describeSide = (side: Side): Phrase => {
  const fact = readSide(side);
  const words = createPhrase(removeBrackets(side.says), listSideSupports(side));
  return addNotes(words, [fact && describeBasis(fact)]);
};

const choiceOrder: readonly ConflictChoice[] = ["followed", "open", "set-aside"];

/** The sides, those that we follow first. */
export const listSides = ({ sides }: Discrepancy): readonly Side[] =>
  Object.values(sides).toSorted((a, b) => choiceOrder.indexOf(a.choice) - choiceOrder.indexOf(b.choice));

const rankSide = (side: Side): number => basisOrder.indexOf(readSide(side)?.basis ?? "not-stated");

/** Who says the same as a dispatch: “also according to VOV5”. */
const describeFurtherSource = (side: Side, [first]: readonly Side[]): Phrase | undefined => {
  const value = readSide(side);
  const mark = value && describeBasis(value);
  const isStatedToo = first !== undefined && rankSide(first) === 0 && value?.basis === "external";
  return mark && isStatedToo ? createPhrase({ en: `also ${mark.en}`, fr: `aussi ${mark.fr}` }) : mark;
};

/**
 * What the sides say, each account once, with all who say it: sides that say the same of two records are one. Those that we follow
 * are first.
 */
export const listAccounts = (discrepancy: Discrepancy): readonly Account[] =>
  groupItems(listSides(discrepancy), ({ choice, says }) => `${choice} ${says.en}`).flatMap((group) => {
    const [side] = group;
    if (!side) return [];
    const ordered = group.toSorted((a, b) => rankSide(a) - rankSide(b));
    const marks = groupItems(
      ordered.flatMap((other) => describeFurtherSource(other, ordered) ?? []),
      ({ en }) => en,
    ).flatMap((same) => same.slice(0, 1));
    const words = createPhrase(removeBrackets(side.says), ordered.flatMap(listSideSupports));
    return [{ phrase: addNotes(words, marks), choice: side.choice }];
  });
