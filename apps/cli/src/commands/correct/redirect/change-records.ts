import { isObject, parsePointer, resolvePointer, type Corpus, type RecordFile } from "@vnjp/engine/corpus";
import { getCurrentReference, listRedirectTargets } from "@vnjp/engine/redirects";
import type { ReleaseSnapshot } from "@vnjp/engine/releases";
import type { Corrections, Redirects } from "@vnjp/engine/schema";
import { locateQuote } from "@vnjp/engine/text";
import { CannotRunError } from "../../../io/output.ts";
import { setValueAtPath } from "../apply-correction.ts";
import type { RequestedRedirect } from "./redirect-options.ts";

/** The new content of record files, by path; undefined for a file that goes. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

const getPath = (reference: string): string => `records/${reference}.json`;

const serializeRecord = (record: unknown): string => `${JSON.stringify(record, null, 2)}\n`;

const replaceReference = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => replaceReference(item, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, replaceReference(child, from, to)]));
};

/**
 * The files after a record is retired. References to it follow a move or a merge. Throws a CannotRunError if a record has
 * the id to which it moves.
 */
export const applyRetirement = (
  files: readonly RecordFile[],
  reference: string,
  redirect: RequestedRedirect,
): FileChanges => {
  const changes = new Map<string, string | undefined>();
  const to = redirect.kind === "moved" || redirect.kind === "merged" ? redirect.to : undefined;
  for (const { path, content } of files) {
    if (path === getPath(reference)) continue;
    if (to === undefined || !content.includes(JSON.stringify(reference))) continue;
    changes.set(path, serializeRecord(replaceReference(JSON.parse(content), reference, to)));
  }
  const recordFile = files.find(({ path }) => path === getPath(reference));
  if (redirect.kind === "moved" && recordFile) {
    if (files.some(({ path }) => path === getPath(redirect.to)))
      throw new CannotRunError(`There is a record ${redirect.to} already: use --merge-into.`);
    const record = replaceReference(JSON.parse(recordFile.content), reference, redirect.to) as object;
    changes.set(getPath(redirect.to), serializeRecord({ ...record, id: redirect.to.replace(/^.*\//, "") }));
  }
  return changes.set(getPath(reference), undefined);
};

/** A passage around a range that occurs once in a text, with as few words on each side as possible. */
const findContext = (characters: string, quote: string, start: number, end: number): string => {
  const points = Array.from(characters);
  const before = points
    .slice(0, start)
    .join("")
    .split(/(?<=\s)/);
  const after = points
    .slice(end)
    .join("")
    .split(/(?=\s)/);
  for (let words = 1; ; words += 1) {
    const passage = [...before.slice(-words), quote, ...after.slice(0, words)].join("").trim();
    if (locateQuote(characters, quote, passage).outcome === "found" || words > points.length) return passage;
  }
};

/** A published value as people write it: its spans without offsets, and with a context if the quote occurs elsewhere too. */
const removeOffsets = (value: unknown, texts: Corpus["texts"]): unknown => {
  if (!isObject(value)) return value;
  const { quote, text, start, end } = value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, removeOffsets(child, texts)]));
  if (typeof quote !== "string" || typeof text !== "string") return inner;
  const { start: _, end: __, ...span } = inner;
  const characters = texts.get(text)?.characters ?? "";
  if (locateQuote(characters, quote).outcome !== "ambiguous") return span;
  return { ...span, within: findContext(characters, quote, Number(start), Number(end)) };
};

/** What is known of the releases of a retired record. */
interface PublishedPast {
  readonly redirects: Redirects;
  readonly corrections: Corrections;
  /** The record as it was last published. */
  readonly record: ReleaseSnapshot["records"][keyof ReleaseSnapshot["records"]][string];
}

/**
 * The files after a retired record is published again: its file as it was last published, and each fact that followed its
 * redirect names it again. What people have changed since in such a fact stays.
 */
export const applyReinstatement = (
  { files, texts }: { readonly files: readonly RecordFile[]; readonly texts: Corpus["texts"] },
  reference: string,
  { redirects, corrections, record }: PublishedPast,
): FileChanges => {
  const changes = new Map<string, string | undefined>();
  const redirect = redirects[reference];
  const targets = (redirect ? listRedirectTargets(redirect) : []).map((to) => getCurrentReference(to, redirects));
  const followed = Object.values(corrections).filter(
    (entry) => entry.release === redirect?.release && entry.redirects?.includes(reference) === true,
  );
  for (const entry of followed) {
    const path = getPath(getCurrentReference(entry.record, redirects));
    const content = changes.get(path) ?? files.find((file) => file.path === path)?.content;
    if (content === undefined) continue;
    const named: unknown = JSON.parse(content);
    const unit = resolvePointer(named, entry.pointer);
    const restored = targets.reduce((value, to) => replaceReference(value, to, reference), unit);
    if (unit !== undefined)
      changes.set(path, serializeRecord(setValueAtPath(named, parsePointer(entry.pointer), restored)));
  }
  if (files.some(({ path }) => path === getPath(reference))) return changes;
  const { kind, id, ...fields } = removeOffsets(record, texts) as { readonly kind: string; readonly id: string };
  const schema = `../../generated/schema/authored/${kind}.schema.json`;
  return changes.set(getPath(reference), serializeRecord({ $schema: schema, kind, id, ...fields }));
};
