import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  collectFacts,
  isObject,
  parseFile,
  parsePointer,
  formatPointer,
  getReference,
  resolvePointer,
  type Corpus,
} from "@vnjp/engine/corpus";
import { isFact, isUnit, getUnitValue } from "@vnjp/engine/diff";
import { formatCount } from "@vnjp/engine/display";
import type { AuthoredRecord } from "@vnjp/engine/schema";
import { CannotRunError } from "../../io/output.ts";
import { parseReference } from "../../references/parse-reference.ts";
import { followRedirect, type RedirectInfo } from "../../references/follow-redirect.ts";

/** The fact, or value outside facts, to correct, and the record file that has it. */
export interface Target {
  readonly reference: string;
  /** The path of the record file in the corpus. */
  readonly file: string;
  readonly content: string;
  readonly record: AuthoredRecord;
  /** JSON Pointer of the fact or value: citations name it, and a correction in the log is of it. */
  readonly pointer: string;
  /** The path in its value that the pointer leads to; empty for the whole value. */
  readonly part: readonly string[];
  /** The key of the evidence entry that the pointer leads to. */
  readonly key: string | undefined;
  /** The fact, or the value. */
  readonly unit: unknown;
  /** The whole current value; null if it is not stated. */
  readonly currentValue: unknown;
  /** A notice for the user if the id was retired. */
  readonly redirectNotice: string | undefined;
}

/** The most facts that a message lists. */
const maxFacts = 100;

const listFacts = (record: AuthoredRecord): string => {
  const lines = [...collectFacts(record)].map(({ pointer }) => `  ${pointer}`);
  const rest = lines.length - maxFacts;
  return [...lines.slice(0, maxFacts), ...(rest > 0 ? [`  and ${formatCount(rest, "more fact")}`] : [])].join("\n");
};

type UnitLocation = Pick<Target, "pointer" | "part" | "key" | "unit">;

/** The options that change the other parts of a fact. */
const optionsByPart: Readonly<Record<string, string>> = {
  basis: "--basis changes this",
  note: "--fact-note or --no-fact-note changes this",
  evidence: "--quote, --source, --replace-evidence or --remove-evidence changes this",
};

/** The fact or value that contains a path. A fact is corrected as a whole, with its evidence. */
const locateUnit = (record: AuthoredRecord, path: readonly string[]): UnitLocation | undefined => {
  const lengths = Array.from(path, (_, index) => index + 1);
  const length = lengths.find((steps) => isUnit(resolvePointer(record, formatPointer(path.slice(0, steps)))));
  if (length === undefined) return undefined;
  const pointer = formatPointer(path.slice(0, length));
  const unit = resolvePointer(record, pointer);
  if (unit === undefined) return undefined;
  const innerPath = path.slice(length);
  const [step, ...rest] = innerPath;
  const whole = { pointer, unit, part: [], key: undefined };
  if (step === undefined) return whole;
  if (!isFact(unit)) return isObject(unit) ? { ...whole, part: innerPath } : undefined;
  if (step === "value") return { ...whole, part: rest };
  if (step === "evidence" && rest[0] !== undefined && Object.hasOwn(unit.evidence, rest[0]))
    return { ...whole, key: rest[0] };
  const option = rest.length === 0 && Object.hasOwn(optionsByPart, step) ? optionsByPart[step] : undefined;
  if (option !== undefined)
    throw new CannotRunError(`${pointer}/${step} is part of the fact ${pointer}: name the fact; ${option}.`);
  return undefined;
};

/** Resolves a reference, or an id that only one record has, and follows a retired id. */
const resolveCorpusReference = (
  { records }: Corpus,
  requested: string,
  redirects: Readonly<Record<string, RedirectInfo>>,
): { readonly to: string; readonly redirectNotice?: string } => {
  const references = [...records.values()]
    .filter((each) => getReference(each) === requested || each.id === requested)
    .map(getReference);
  const [to] = references;
  if (to !== undefined && references.length === 1) return { to };
  if (references.length > 1)
    throw new CannotRunError(`${references.join(" and ")} have the id ${requested}: name one of them.`);
  const redirect = Object.hasOwn(redirects, requested) ? redirects[requested] : undefined;
  const successor = redirect && followRedirect(requested, redirect);
  if (successor && records.has(successor.to)) return successor;
  throw new CannotRunError(
    `There is no record ${requested} in this corpus. \`vnjp list\` lists the published records.`,
  );
};

/** Resolves the fact to correct. Throws a CannotRunError that lists the facts of the record if there is no such fact. */
export const resolveTarget = (
  folder: string,
  corpus: Corpus,
  redirects: Readonly<Record<string, RedirectInfo>>,
  input: string,
  pointerArgument: string | undefined,
): Target => {
  const requested = parseReference(input, pointerArgument);
  const { to: reference, redirectNotice } = resolveCorpusReference(corpus, requested.reference, redirects);
  const file = `records/${reference}.json`;
  const path = join(folder, file);
  const record = corpus.records.get(reference);
  if (!record || !existsSync(path))
    throw new CannotRunError(`There is no file ${file} for ${reference}: run \`vnjp validate\` to see why.`);
  const content = readFileSync(path, "utf8");
  const parsed = parseFile({ path: file, content });
  if (parsed.outcome !== "parsed")
    throw new CannotRunError(`${file} cannot be read: run \`vnjp validate\` to see why.`);
  // The record as it is in the file, with `$schema` and the order of its keys. Reading the corpus has checked its shape.
  const written = parsed.value as AuthoredRecord;
  const location = locateUnit(written, parsePointer(requested.pointer));
  if (!location)
    throw new CannotRunError(
      `${requested.pointer === "" ? `Name a fact of ${reference}` : `${reference} has no fact at ${requested.pointer}`}. Its facts are:\n${listFacts(record)}`,
    );
  return {
    reference,
    file,
    content,
    record: written,
    ...location,
    currentValue: getUnitValue(location.unit),
    redirectNotice,
  };
};
