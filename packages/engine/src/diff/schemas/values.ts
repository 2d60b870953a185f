import { isSameJson } from "../../publish/index.ts";
import type { JsonSchema } from "../../schema/index.ts";
import { getClosedList } from "./keywords.ts";
import { foldText } from "../../text/index.ts";

/**
 * What a difference between two schemas means. widened: more values are allowed, or less is guaranteed; narrowed: fewer
 * values are allowed; added: a new optional property; wording: descriptions and examples; meaning: the meaning of the codes
 * of a closed list; unsupported: a keyword that cannot be compared.
 */
export type SchemaImpact = "widened" | "narrowed" | "added" | "wording" | "meaning" | "unsupported";

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

/** Patterns cannot be compared in general: a changed one counts as widened. */
function* diffPattern([before, after]: SchemaPair): Generator<KeywordChange> {
  if (before.pattern === after.pattern) return;
  yield createKeywordChange(
    "pattern",
    before.pattern === undefined ? "narrowed" : "widened",
    before.pattern,
    after.pattern,
  );
}

const boundKeywords = [
  ["minLength", 1],
  ["minimum", 1],
  ["maximum", -1],
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

/** The differences between the descriptions of two schemas. Other words for a closed list count as another meaning. */
export function* diffAnnotations(both: SchemaPair): Generator<KeywordChange> {
  const [before, after] = both;
  if ((before.description ?? "") !== (after.description ?? "")) {
    const lists = both.map(getClosedList);
    // Only its description says what an offset counts or a hash covers: other words may be another rule.
    const isRuleDescription = /code points|SHA-256/.test(before.description ?? "");
    const isCodeDescription = (lists[0]?.length ?? 0) > 1 && isSameJson(lists[0], lists[1] ?? null);
    const impact =
      (isCodeDescription || isRuleDescription) && !hasSameWords(before.description ?? "", after.description ?? "")
        ? "meaning"
        : "wording";
    yield createKeywordChange("description", impact, before.description, after.description);
  }
  if (!isSameJson(before.examples ?? [], after.examples ?? [])) yield createKeywordChange("examples", "wording");
}

const normalizeWords = (text: string) =>
  foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two texts have the same words, ignoring capitals, diacritics and punctuation. */
export const hasSameWords = (one: string, other: string): boolean => normalizeWords(one) === normalizeWords(other);
