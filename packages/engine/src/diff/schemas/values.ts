import { isSameJson } from "../../publish/index.ts";
import type { JsonSchema } from "../../schema/index.ts";
import { getClosedList } from "./keywords.ts";
import { foldText } from "../../text/index.ts";
import { isPatternWithin } from "./patterns.ts";

/**
 * What a difference between two schemas means. widened: more values are allowed, or less is guaranteed; narrowed: fewer
 * values are allowed; added: a new optional property; deprecated: its removal is announced; wording: titles, examples, and
 * the spelling of a description; meaning: a description with other words, which may mean something else; unsupported: a
 * keyword that cannot be compared.
 */
export type SchemaImpact = "widened" | "narrowed" | "added" | "deprecated" | "wording" | "meaning" | "unsupported";

/** One difference between two schemas, at one location. */
export interface KeywordChange {
  /** The keyword or property. */
  readonly what: string;
  readonly impact: SchemaImpact;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One difference between two schemas, with its location. */
export interface SchemaChange extends KeywordChange {
  /**
   * The path of a value (`/date/*`, empty for the whole), or the definition that contains it and the path in that
   * (`Evidence/*`).
   */
  readonly location: string;
}

type SchemaPair = readonly [before: JsonSchema, after: JsonSchema];

const createKeywordChange = (what: string, impact: SchemaImpact, before?: unknown, after?: unknown): KeywordChange => ({
  what,
  impact,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

function* diffType([before, after]: SchemaPair): Generator<KeywordChange> {
  if (isSameJson(before.type ?? null, after.type ?? null)) return;
  const isNarrower = before.type === undefined || (before.type === "number" && after.type === "integer");
  yield createKeywordChange("type", isNarrower ? "narrowed" : "widened", before.type, after.type);
}

function* diffClosedList([before, after]: SchemaPair): Generator<KeywordChange> {
  const [old, now] = [getClosedList(before), getClosedList(after)];
  if (isSameJson(old ?? null, now ?? null)) return;
  if (!now || (old && now.some((value) => !old.includes(value))))
    yield createKeywordChange("enum", "widened", old, now);
  if (now && (!old || old.some((value) => !now.includes(value))))
    yield createKeywordChange("enum", "narrowed", old, now);
}

/** A changed pattern counts as widened, unless every text that it allows was allowed before. */
function* diffPattern([before, after]: SchemaPair): Generator<KeywordChange> {
  if (before.pattern === after.pattern) return;
  const isNarrower =
    after.pattern !== undefined && (before.pattern === undefined || isPatternWithin(after.pattern, before.pattern));
  yield createKeywordChange("pattern", isNarrower ? "narrowed" : "widened", before.pattern, after.pattern);
}

const boundKeywords = [
  ["minLength", 1],
  ["minimum", 1],
  ["minProperties", 1],
  ["minItems", 1],
  ["maxLength", -1],
  ["maximum", -1],
  ["maxProperties", -1],
  ["maxItems", -1],
] as const;

function* diffBounds([before, after]: SchemaPair): Generator<KeywordChange> {
  for (const [keyword, direction] of boundKeywords) {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) continue;
    const isTighter = now !== undefined && (old === undefined || (now - old) * direction > 0);
    yield createKeywordChange(keyword, isTighter ? "narrowed" : "widened", old, now);
  }
}

/** The differences between two schemas in the values that are not objects. */
export function* diffValueKeywords(both: SchemaPair): Generator<KeywordChange> {
  yield* diffType(both);
  yield* diffClosedList(both);
  yield* diffPattern(both);
  yield* diffBounds(both);
}

/** The known codes of an open list, which end its description. They are compared one by one. */
const knownCodes = / An open list; known so far: .*$/s;

/** The differences between the annotations of two schemas. A comparison of words cannot say whether their meaning differs. */
export function* diffAnnotations([before, after]: SchemaPair): Generator<KeywordChange> {
  const isDeprecated = after.deprecated === true;
  if ((before.deprecated === true) !== isDeprecated)
    yield createKeywordChange(
      isDeprecated ? "deprecated" : "no longer deprecated",
      isDeprecated ? "deprecated" : "wording",
    );
  const [old, now] = [before, after].map(({ description = "" }) => description) as [string, string];
  if (old !== now) {
    const [oldWords, newWords] = [old, now].map((text) => text.replace(knownCodes, "")) as [string, string];
    // The change of a list, and a new deprecation, say themselves what the description says in other words.
    const isExplained =
      isDeprecated !== (before.deprecated === true) ||
      !isSameJson(getClosedList(before) ?? null, getClosedList(after) ?? null);
    const impact = isExplained || hasSameWords(oldWords, newWords) ? "wording" : "meaning";
    yield createKeywordChange("description", impact, before.description, after.description);
  }
  for (const keyword of ["title", "examples", "$comment"] as const)
    if (!isSameJson(before[keyword] ?? null, after[keyword] ?? null)) yield createKeywordChange(keyword, "wording");
}

const normalizeWords = (text: string) =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two texts have the same words, ignoring capitals, diacritics and punctuation. */
export const hasSameWords = (one: string, other: string): boolean => normalizeWords(one) === normalizeWords(other);
