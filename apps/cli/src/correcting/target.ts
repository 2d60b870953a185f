import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { factsOf, isObject, parseFile, pathOf, pointerOf, refOf, valueAt, type Corpus } from "@vnjp/engine/corpus";
import { isFact, isUnit, saidBy } from "@vnjp/engine/diff";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { CannotRun } from "../output.ts";
import { placeNamed } from "../naming/place-named.ts";
import { successorOf, type Retired } from "../naming/retired.ts";

/** The fact, or the value outside facts, that is to be corrected, where it stands on disk. */
export interface Target {
  readonly reference: string;
  /** Its file, by its path in the corpus. */
  readonly file: string;
  readonly content: string;
  readonly record: AuthoredRecord;
  /** JSON Pointer of the fact: what a citation names, and what has one entry in the log. */
  readonly pointer: string;
  /** Where in its value somebody pointed; empty for the whole value. */
  readonly part: readonly string[];
  /** The piece of its evidence that somebody pointed at. */
  readonly key: string | undefined;
  /** The fact, or the value. */
  readonly unit: unknown;
  /** What the whole of it says now; null where the text is said to be silent. */
  readonly now: unknown;
  /** What to tell whoever named it by an id that was retired. */
  readonly followed: string | undefined;
}

type Place = Pick<Target, "pointer" | "part" | "key" | "unit">;

/** How the parts of a fact that are no value are changed. */
const partOptions: Readonly<Record<string, string>> = {
  basis: "--basis changes this",
  note: "--note or --no-note changes this",
  evidence: "--quote, --source, --instead or --without changes this",
};

/** What changes as a whole around a place: the outermost, for a quote in the evidence of a fact is corrected with it. */
const placeOf = (record: AuthoredRecord, path: readonly string[]): Place | undefined => {
  const lengths = Array.from(path, (_, index) => index + 1);
  const length = lengths.find((steps) => isUnit(valueAt(record, pointerOf(path.slice(0, steps)))));
  if (length === undefined) return undefined;
  const pointer = pointerOf(path.slice(0, length));
  const unit = valueAt(record, pointer);
  if (unit === undefined) return undefined;
  const within = path.slice(length);
  const [step, ...rest] = within;
  const whole = { pointer, unit, part: [], key: undefined };
  if (step === undefined) return whole;
  if (!isFact(unit)) return isObject(unit) ? { ...whole, part: within } : undefined;
  if (step === "value") return { ...whole, part: rest };
  if (step === "evidence" && rest[0] !== undefined && Object.hasOwn(unit.evidence, rest[0]))
    return { ...whole, key: rest[0] };
  const option = rest.length === 0 && Object.hasOwn(partOptions, step) ? partOptions[step] : undefined;
  if (option !== undefined)
    throw new CannotRun(`${pointer}/${step} is a part of the fact ${pointer}: name the fact, and ${option}.`);
  return undefined;
};

/** The record that is named, and what to tell where another one stands for it now. */
const referenceNamed = (
  { records }: Corpus,
  named: string,
  redirects: Readonly<Record<string, Retired>>,
): { readonly to: string; readonly followed?: string } => {
  const references = [...records.values()].filter((each) => refOf(each) === named || each.id === named).map(refOf);
  const [to] = references;
  if (to !== undefined && references.length === 1) return { to };
  if (references.length > 1)
    throw new CannotRun(`${named} is the id of ${references.join(" and ")}: name one of them.`);
  const redirect = Object.hasOwn(redirects, named) ? redirects[named] : undefined;
  const successor = redirect && successorOf(named, redirect);
  if (successor && records.has(successor.to)) return successor;
  throw new CannotRun(`There is no record ${named} in this corpus. \`vnjp list\` shows those that are released.`);
};

/** Finds the fact that somebody names. Throws where there is none, and says which there are. */
export const targetOf = (
  folder: string,
  corpus: Corpus,
  redirects: Readonly<Record<string, Retired>>,
  words: string,
  beside: string | undefined,
): Target => {
  const named = placeNamed(words, beside);
  const { to: reference, followed } = referenceNamed(corpus, named.reference, redirects);
  const file = `records/${reference}.json`;
  const path = join(folder, file);
  const record = corpus.records.get(reference);
  if (!record || !existsSync(path))
    throw new CannotRun(`The file ${file} of ${reference} is not where it should be: \`vnjp validate\` says more.`);
  const content = readFileSync(path, "utf8");
  const parsed = parseFile({ path: file, content });
  if (parsed.outcome !== "parsed") throw new CannotRun(`${file} cannot be read: \`vnjp validate\` says why.`);
  // As it is written, `$schema` and the order of its keys with it; its shape was checked when the corpus was read.
  const written = parsed.value as AuthoredRecord;
  const place = placeOf(written, pathOf(named.pointer));
  if (!place)
    throw new CannotRun(
      `${named.pointer === "" ? `Name a fact of ${reference} beside it` : `${reference} has no fact at ${named.pointer}`}. Its facts are:\n${[...factsOf(record)].map(({ pointer }) => `  ${pointer}`).join("\n")}`,
    );
  return { reference, file, content, record: written, ...place, now: saidBy(place.unit), followed };
};
