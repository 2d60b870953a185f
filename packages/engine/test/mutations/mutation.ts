import { parseFile, getReference, resolvePointer, type Corpus, type CorpusText } from "../../src/corpus/index.ts";
import type { FindingCode } from "../../src/findings/index.ts";
import type { Contribution } from "../../src/rules/index.ts";
import type { AuthoredRecord } from "../../src/schema/index.ts";
import { createText } from "../corpora.ts";
import { removeJsonKey, setJsonValue } from "../edit-json.ts";

/** One change of a record's value. */
export type RecordEdit = (record: unknown) => unknown;

/** A fault put into a record without faults, and the finding that must report it. */
export interface Mutation {
  /** What the fault is. */
  readonly description: string;
  /** The record that is changed. */
  readonly record: string;
  readonly edits: readonly RecordEdit[];
  readonly expectedCode: FindingCode;
  /** JSON Pointer of the finding. */
  readonly pointer: string;
  /** A change of the file itself, after the edits. */
  readonly editFile?: (content: string) => string;
  /** A change of a text. */
  readonly text?: readonly [edition: string, change: (characters: string) => string];
  /** Whether the file keeps its name, although the record has a new id. */
  readonly hasOldPath?: boolean;
  /** Whether the changed record is added to the original one, instead of replacing it. */
  readonly hasOriginal?: boolean;
}

/** Replaces a value, or adds it. */
export const setValue =
  (pointer: string, value: unknown): RecordEdit =>
  (record) =>
    setJsonValue(record, pointer, value);

export const removeKey =
  (pointer: string): RecordEdit =>
  (record) =>
    removeJsonKey(record, pointer);

/** Replaces a part of a text. Throws if the text does not contain it, so that no mutation is without effect. */
export const replaceText =
  (pointer: string, from: string, to: string): RecordEdit =>
  (record) => {
    const text = resolvePointer(record, pointer);
    if (typeof text !== "string" || !text.includes(from)) throw new Error(`${pointer} has no “${from}”`);
    return setJsonValue(record, pointer, text.replace(from, to));
  };

/** Copies a value to a second location. */
export const copyValue =
  (from: string, to: string): RecordEdit =>
  (record) =>
    setJsonValue(record, to, resolvePointer(record, from));

const getFilePath = (reference: string): string => `records/${reference}.json`;

/** The reference of a record after its edits, if it still has one. */
const findReference = (value: unknown, otherwise: string): string => {
  const [kind, id] = [resolvePointer(value, "/kind"), resolvePointer(value, "/id")];
  return typeof kind === "string" && typeof id === "string" ? `${kind}/${id}` : otherwise;
};

/** A contribution with the mutated record, over all other records. */
export const createContribution = (mutation: Mutation, corpus: Corpus): Contribution => {
  const record = corpus.records.get(mutation.record);
  if (!record) throw new Error(`there is no ${mutation.record}`);
  const value = mutation.edits.reduce<unknown>((changed, edit) => edit(changed), record);
  const content = JSON.stringify(value, null, 2);
  const path = getFilePath(mutation.hasOldPath ? mutation.record : findReference(value, mutation.record));
  const file = { path, content: mutation.editFile?.(content) ?? content };
  const known = new Map<string, AuthoredRecord>(corpus.records);
  if (mutation.hasOriginal !== true) known.delete(getReference(record));
  const texts = new Map<string, CorpusText>(corpus.texts);
  if (mutation.text) {
    const [edition, changeText] = mutation.text;
    const characters = changeText(texts.get(edition)?.characters ?? "");
    texts.set(edition, createText(characters));
  }
  return { files: [file], texts, known };
};

/** Whether a mutation changes anything: one that does not would prove nothing. */
export const hasEffect = (mutation: Mutation, corpus: Corpus): boolean => {
  const { files, texts } = createContribution(mutation, corpus);
  const [file] = files;
  const outcome = file && parseFile(file);
  const before = JSON.stringify(corpus.records.get(mutation.record));
  const isSame = outcome?.outcome === "parsed" && JSON.stringify(outcome.value) === before;
  return (
    !isSame ||
    mutation.hasOldPath === true ||
    [...texts].some(([edition, { characters }]) => corpus.texts.get(edition)?.characters !== characters)
  );
};
