import { get, type Discrepancy } from "../index.ts";
import { addSupports, createPhrase, type Phrase, type Words } from "./claim.ts";
import { createSupport, describeValue, readFact } from "./fields.ts";
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

const toLowerCase = (text: string): string => text.toLowerCase();

/** Describes what a side says, with its support. */
export const describeSide = ({ record, pointer, says }: Side): Phrase => {
  const fact = readFact(get(record), pointer);
  const { en, fr } = removeBrackets(says);
  // A pronoun begins no sentence here; names and titles keep their capital.
  const words = {
    en: en.replace(/^(?:He|She|They) /u, toLowerCase),
    fr: fr.replace(/^(?:Ils?|Elles?) /u, toLowerCase),
  };
  return fact ? describeValue(fact, () => words) : createPhrase(words, [createSupport(record, pointer, "not-stated")]);
};

const choiceOrder: readonly ConflictChoice[] = ["followed", "open", "set-aside"];

/** The sides, those that we follow first. */
export const listSides = ({ sides }: Discrepancy): readonly Side[] =>
  Object.values(sides).toSorted((a, b) => choiceOrder.indexOf(a.choice) - choiceOrder.indexOf(b.choice));

/** What the sides say, each account once: sides that say the same of two records are one. Those that we follow are first. */
export const listAccounts = (discrepancy: Discrepancy): readonly Account[] => {
  const accounts = listSides(discrepancy).map((side) => ({ phrase: describeSide(side), choice: side.choice }));
  return groupItems(accounts, ({ phrase, choice }) => `${choice} ${phrase.en}`).flatMap(([first, ...others]) => {
    if (!first) return [];
    const supports = others.flatMap(({ phrase }) => phrase.supports);
    return [{ phrase: addSupports(first.phrase, supports), choice: first.choice }];
  });
};
