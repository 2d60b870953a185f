import type { JsonSchema } from "../schema/index.ts";
import { closedList } from "./schema-keywords.ts";
import { isSame } from "./unit.ts";
import { haveSameWords } from "./words.ts";

/**
 * What a difference of two schemas does. grown: values are allowed that were not, or something is no longer promised;
 * shrunk: fewer are allowed; added: a new optional property; words: descriptions and examples; meaning: what the codes of
 * a closed list are said to mean; unknown: a keyword whose difference cannot be told.
 */
export type Reach = "grown" | "shrunk" | "added" | "words" | "meaning" | "unknown";

/** One difference of two schemas, at one place. */
export interface Told {
  /** Which keyword or property. */
  readonly what: string;
  readonly reach: Reach;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One difference of two schemas, and where it is. */
export interface SchemaChange extends Told {
  /**
   * Where: the path of a value (`/date/*`, empty for the whole), or the definition that it stands in and the path there
   * (`Evidence/*`).
   */
  readonly place: string;
}

type Both = readonly [before: JsonSchema, after: JsonSchema];

const told = (what: string, reach: Reach, before?: unknown, after?: unknown): Told => ({
  what,
  reach,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});

function* types([before, after]: Both): Generator<Told> {
  if (isSame(before.type ?? null, after.type ?? null)) return;
  const isNarrower = before.type === undefined || (before.type === "number" && after.type === "integer");
  yield told("type", isNarrower ? "shrunk" : "grown", before.type, after.type);
}

function* closedLists([before, after]: Both): Generator<Told> {
  const [old, now] = [closedList(before), closedList(after)];
  if (isSame(old ?? null, now ?? null)) return;
  if (!now || (old && now.some((value) => !old.includes(value)))) yield told("enum", "grown", old, now);
  if (now && (!old || old.some((value) => !now.includes(value)))) yield told("enum", "shrunk", old, now);
}

/** Whether one pattern allows all that another does is not decidable here: a changed one counts as grown. */
function* patterns([before, after]: Both): Generator<Told> {
  if (before.pattern === after.pattern) return;
  yield told("pattern", before.pattern === undefined ? "shrunk" : "grown", before.pattern, after.pattern);
}

const bounds = [
  ["minLength", 1],
  ["minimum", 1],
  ["maximum", -1],
] as const;

function* limits([before, after]: Both): Generator<Told> {
  for (const [keyword, sign] of bounds) {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) continue;
    const isTighter = now !== undefined && (old === undefined || (now - old) * sign > 0);
    yield told(keyword, isTighter ? "shrunk" : "grown", old, now);
  }
}

/** What two schemas allow of values that are no objects, as far as it differs. */
export function* valueChanges(both: Both): Generator<Told> {
  yield* types(both);
  yield* closedLists(both);
  yield* patterns(both);
  yield* limits(both);
}

/** How two schemas are described, as far as it differs: a closed list that is explained in other words means another thing. */
export function* wordChanges(both: Both): Generator<Told> {
  const [before, after] = both;
  if ((before.description ?? "") !== (after.description ?? "")) {
    const lists = both.map(closedList);
    // What an offset counts or a hash is over is said in words alone: in other words it is another rule.
    const isOfRule = /code points|SHA-256/.test(before.description ?? "");
    const isOfCodes = (lists[0]?.length ?? 0) > 1 && isSame(lists[0], lists[1] ?? null);
    const reach =
      (isOfCodes || isOfRule) && !haveSameWords(before.description ?? "", after.description ?? "")
        ? "meaning"
        : "words";
    yield told("description", reach, before.description, after.description);
  }
  if (!isSame(before.examples ?? [], after.examples ?? [])) yield told("examples", "words");
}
