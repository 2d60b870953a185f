import { parseFile, refOf, valueAt, type Corpus, type FrozenText } from "../corpus/index.ts";
import type { Code } from "../findings/index.ts";
import type { Contribution } from "../rules/index.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import { withoutKeyAt, withValueAt } from "./edit.ts";

/** One change of a record's value. */
export type Edit = (record: unknown) => unknown;

/** A slip in a record that is right, the finding that has to tell of it, and where. */
export interface Mutation {
  /** What a person did. */
  readonly slip: string;
  /** The record that it was done to. */
  readonly record: string;
  readonly edits: readonly Edit[];
  readonly caught: Code;
  /** JSON Pointer of the finding. */
  readonly at: string;
  /** A change of the file itself, after the edits. */
  readonly file?: (content: string) => string;
  /** A change of a text. */
  readonly text?: readonly [edition: string, change: (characters: string) => string];
  /** The file keeps its name though the record has another id. */
  readonly fileStays?: boolean;
  /** The changed record comes beside the one that it was made of, and does not take its place. */
  readonly beside?: boolean;
}

/** A value put in the place of another, or added. */
export const put =
  (pointer: string, value: unknown): Edit =>
  (record) =>
    withValueAt(record, pointer, value);

export const drop =
  (pointer: string): Edit =>
  (record) =>
    withoutKeyAt(record, pointer);

/** Words of a record changed; that they stand there is checked, so that no slip is one on paper only. */
export const change =
  (pointer: string, from: string, to: string): Edit =>
  (record) => {
    const words = valueAt(record, pointer);
    if (typeof words !== "string" || !words.includes(from)) throw new Error(`${pointer} has no “${from}”`);
    return withValueAt(record, pointer, words.replace(from, to));
  };

/** The value of one place put at another too. */
export const copy =
  (from: string, to: string): Edit =>
  (record) =>
    withValueAt(record, to, valueAt(record, from));

const pathOfFile = (reference: string): string => `records/${reference}.json`;

/** The reference that a record has after its edits, as far as it still has one. */
const referenceOf = (value: unknown, otherwise: string): string => {
  const [kind, id] = [valueAt(value, "/kind"), valueAt(value, "/id")];
  return typeof kind === "string" && typeof id === "string" ? `${kind}/${id}` : otherwise;
};

/** What is handed in to be checked: the record with its slip, among the others as they stand. */
export const contributionOf = (mutation: Mutation, corpus: Corpus): Contribution => {
  const record = corpus.records.get(mutation.record);
  if (!record) throw new Error(`there is no ${mutation.record}`);
  const value = mutation.edits.reduce<unknown>((changed, edit) => edit(changed), record);
  const content = JSON.stringify(value, null, 2);
  const path = pathOfFile(mutation.fileStays ? mutation.record : referenceOf(value, mutation.record));
  const file = { path, content: mutation.file?.(content) ?? content };
  const known = new Map<string, AuthoredRecord>(corpus.records);
  if (mutation.beside !== true) known.delete(refOf(record));
  const texts = new Map<string, FrozenText>(corpus.texts);
  if (mutation.text) {
    const [edition, changeOf] = mutation.text;
    const characters = changeOf(texts.get(edition)?.characters ?? "");
    texts.set(edition, { characters, bytes: new TextEncoder().encode(characters) });
  }
  return { files: [file], texts, known };
};

/** Whether anything was changed at all: a slip that changes nothing shows nothing. */
export const changesSomething = (mutation: Mutation, corpus: Corpus): boolean => {
  const { files, texts } = contributionOf(mutation, corpus);
  const [file] = files;
  const outcome = file && parseFile(file);
  const before = JSON.stringify(corpus.records.get(mutation.record));
  const isSame = outcome?.outcome === "parsed" && JSON.stringify(outcome.value) === before;
  return (
    !isSame ||
    mutation.fileStays === true ||
    [...texts].some(([edition, { characters }]) => corpus.texts.get(edition)?.characters !== characters)
  );
};
