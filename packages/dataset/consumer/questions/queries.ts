import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  daysOf,
  dispatches,
  get,
  plain,
  statements,
  type AnyRecord,
  type Event,
  type Fact,
  type Item,
  type Kind,
  type Name,
  type NotStated,
  type Party,
  type PieceOfEvidence,
  type RecordTypes,
  type Reference,
  type Statement,
} from "@vnjp/dataset";

type Told<F> = Exclude<F, NotStated>;

/** What the words of the dispatches say or entail, and not a page outside. */
export const inTexts: readonly Fact["basis"][] = ["stated", "implied"];

/** A record that the question names; it must be there. */
export const the = <K extends Kind>(reference: Reference<K>): RecordTypes[K] => {
  const record = get(reference);
  if (record === undefined) throw new Error(`there is no ${reference}`);
  return record;
};

/** What a record is called in English; of words that are no reference, the words. */
export const labelOf = (reference: string): string => get(reference)?.label.en ?? reference;

/** How a record is referred to. */
export const referenceOf = (record: AnyRecord): string => `${record.kind}/${record.id}`;

/** The facts of a field that have a value. */
export const told = <F extends Fact>(field: { readonly [key: string]: F } | undefined): Told<F>[] =>
  Object.values(field ?? {}).filter((fact): fact is Told<F> => fact.basis !== "not-stated");

/** The values of a field, of the given bases: by default of all. */
export const valuesOf = <V>(
  field: { readonly [key: string]: Fact<V> } | undefined,
  bases: readonly Fact["basis"][] = [...inTexts, "external"],
): V[] =>
  Object.values(field ?? {}).flatMap((fact) =>
    fact.basis === "not-stated" || !bases.includes(fact.basis) ? [] : [fact.value],
  );

/** The values of a field that words of the given dispatches show. */
export const valuesIn = <V>(field: { readonly [key: string]: Fact<V> } | undefined, among: readonly string[]): V[] =>
  Object.values(field ?? {}).flatMap((fact) =>
    fact.basis !== "not-stated" && dispatchesOf(fact).some((dispatch) => among.includes(dispatch)) ? [fact.value] : [],
  );

/** Whether the texts were found silent, and neither say nor entail a value. */
export const isSilent = (field: { readonly [key: string]: Fact } | undefined): boolean =>
  Object.values(field ?? {}).some(({ basis }) => basis === "not-stated") && valuesOf(field, inTexts).length === 0;

/** Who is meant: a reference, or the description of somebody who has no record. */
export const nameOf = (party: Party): string => (party.kind === "record" ? party.record : party.description.en);

/** The pieces of evidence of a fact that stand in a text, without those that only tell what a pronoun or a name points to. */
export const spansOf = (fact: Fact) =>
  Object.values(fact.evidence)
    .flatMap((piece) => (piece.kind === "span" ? [piece] : []))
    .filter(({ supports }) => supports !== "anchor" && supports !== "identity")
    .toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.start - b.start));

/** The dispatch of an edition of its text. */
export const dispatchOf = (edition: string): string => edition.slice(0, edition.lastIndexOf("/"));

/** The words that show a fact, each with its dispatch. */
export const wordsOf = (fact: Fact): string[] =>
  spansOf(fact).map(({ text, quote }) => `${dispatchOf(text)} «${quote}»`);

/** The dispatches whose words show a fact. */
export const dispatchesOf = (fact: Fact): string[] => [...new Set(spansOf(fact).map(({ text }) => dispatchOf(text)))];

/** The pages that a fact rests on. */
export const pagesOf = (fact: Fact): string[] =>
  Object.values(fact.evidence)
    .flatMap((piece: PieceOfEvidence) => (piece.kind === "citation" ? [piece.source] : []))
    .toSorted();

/** Where the words of some facts begin in their text: what puts them into the order in which one reads them. */
const startOf = (field: { readonly [key: string]: Fact } | undefined): number =>
  Math.min(...Object.values(field ?? {}).flatMap((fact) => spansOf(fact).map(({ start }) => start)));

/** The statements of a dispatch, in the order of its text. */
export const statementsIn = (dispatch: string): Statement[] =>
  statements
    .filter(({ content }) => Object.values(content).some((fact) => dispatchesOf(fact).includes(dispatch)))
    .toSorted((a, b) => startOf(a.content) - startOf(b.content));

/** The statements that were made at an event, in the order of their text. */
export const statementsAt = (event: Reference<"event">): Statement[] =>
  statements
    .filter(({ occasion }) => valuesOf(occasion).includes(event))
    .toSorted((a, b) => startOf(a.content) - startOf(b.content));

/** The statements of an act, by the words of the dispatches. */
export const withAct = (...acts: readonly string[]): Statement[] =>
  statements.filter(({ act }) => valuesOf(act, inTexts).some((one) => acts.includes(one)));

/** The items of a statement's list, in the order of its text. */
export const itemsOf = ({ items }: Statement): Item[] =>
  Object.values(items ?? {}).toSorted((a, b) => startOf(a.wording) - startOf(b.wording));

/** The names of a record that a dispatch prints. */
export const printedNames = (record: AnyRecord): readonly { name: string; fact: Fact<Name> }[] =>
  ("names" in record ? told<Fact<Name>>(record.names) : []).flatMap((fact) =>
    spansOf(fact).length === 0 ? [] : [{ name: fact.value.name, fact }],
  );

/** Those who take part in an event in the given role, by the texts. */
export const participantsWith = (role: string, { participants }: Event): string[] =>
  Object.values(participants ?? {})
    .filter((participant) => valuesOf(participant.role, inTexts).includes(role))
    .flatMap(({ who }) => valuesOf(who, inTexts).map(nameOf));

/** The date that the plain view shows of an event. */
export const dateOf = (event: Event): string | undefined => {
  const { date } = plain(event);
  return typeof date === "string" ? date : undefined;
};

/** The first day on which an event can have been; what has no date, or no first day, comes first. */
const firstDayOf = (event: Event): string => {
  const date = dateOf(event);
  return date === undefined ? "" : (daysOf(date).earliest ?? "");
};

/** Events in the order of their first days. */
export const inOrder = (some: readonly Event[]): Event[] =>
  some.toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : firstDayOf(a) > firstDayOf(b) ? 1 : 0));

const require = createRequire(import.meta.url);

/** A file of the package, by one of its doors. */
export const fileOf = (door: string): string => readFileSync(require.resolve(`@vnjp/dataset/${door}`), "utf8");

/** The text of each dispatch as the package ships it, in code points, which the offsets count. */
export const texts: ReadonlyMap<string, readonly string[]> = new Map(
  dispatches.flatMap(({ editions }) =>
    Object.values(editions).map(({ text }) => [text, Array.from(fileOf(`texts/${text}.txt`))] as const),
  ),
);

/** Every place where words stand in the texts, counted in code points; inside a longer word they do not count. */
export const placesOf = (words: string): { text: string; start: number; end: number }[] => {
  const length = Array.from(words).length;
  return [...texts].flatMap(([text, points]) => {
    const between = points
      .join("")
      .split(words)
      .map((piece) => Array.from(piece).length);
    return between.slice(0, -1).flatMap((_, index) => {
      const start = between.slice(0, index + 1).reduce((sum, piece) => sum + piece, 0) + index * length;
      const neighbours = `${points[start - 1] ?? ""}${points[start + length] ?? ""}`;
      return /[\p{L}+]/u.test(neighbours) ? [] : [{ text, start, end: start + length }];
    });
  });
};
