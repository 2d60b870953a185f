import type { SnapshotDiff, SchemaDifference } from "./diff-snapshots.ts";
import { fileChanged, isFileExplained } from "./diff-files.ts";
import { impactLabels } from "./format-schema-change.ts";
import type { SchemaImpact } from "./schemas/values.ts";

/** The levels of a release in semver, the lowest first. */
export const levels = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof levels)[number];

/** A difference that requires at least some level of a release. */
export interface Effect {
  readonly level: Exclude<Level, "none">;
  /** A fact (`event/…#/date/day`), a record, a schema and the location in it, a code, a field of package.json, or a file. */
  readonly where: string;
  /** What happened there, in a few words. */
  readonly what: string;
  /** Whether it concerns the readers of the data or its contributors. */
  readonly concerns: "readers" | "contributors";
  /** What has other words now, so that people must say whether its meaning is another: `Label/en`, `Act/agreed`. */
  readonly meaning?: string;
  /** The words before and after, if people must judge them. */
  readonly before?: string;
  readonly after?: string;
}

const levelByImpact: Record<Exclude<SchemaImpact, "unsupported">, Effect["level"]> = {
  widened: "major",
  narrowed: "minor",
  added: "minor",
  deprecated: "minor",
  meaning: "patch",
  wording: "patch",
};

const toSchemaEffects = (difference: SchemaDifference): Effect[] => {
  const { concerns } = difference;
  if (difference.change !== "changed") {
    const level = difference.change === "added" ? "minor" : "major";
    return [{ level, where: `schema/${difference.schema}`, what: `schema ${difference.change}`, concerns }];
  }
  const { impact, location, what, schema } = difference;
  // An unsupported keyword is an error at any level.
  if (impact === "unsupported") return [];
  const readerLevel = levelByImpact[impact];
  const level = concerns === "contributors" && readerLevel === "major" ? "minor" : readerLevel;
  const where = `schema/${schema} ${location}`.trimEnd();
  const { before, after } = difference;
  const question =
    impact === "meaning"
      ? { meaning: getMeaningKey(schema, location), before: String(before ?? ""), after: String(after ?? "") }
      : {};
  return [{ level, where, what: `${what} (${impactLabels[impact]})`, concerns, ...question }];
};

/** One key for a description that several schemas share: that of a definition, or of a field of one kind in both forms. */
const getMeaningKey = (schema: string, location: string): string =>
  location === "" || location.startsWith("/")
    ? `${schema.replace(/^authored\/|\.schema\.json$/g, "")}${location}`
    : location;

const effectByCodeChange = {
  added: { level: "minor", what: "code added" },
  removed: { level: "minor", what: "code removed" },
  deprecated: { level: "minor", what: "code deprecated" },
  meaning: { level: "patch", what: "other words for a code" },
  wording: { level: "patch", what: "wording of a code changed" },
} as const;

const tableChangeLabels = {
  added: "column added",
  removed: "column removed",
  type: "type of a column changed",
  key: "primary key of a table changed",
  reference: "column no longer refers to the same table",
  order: "column in another place",
} as const;

/** The differences in what the records, schemas, codes, tables and package.json say, with their levels. */
const listKnownEffects = (diff: SnapshotDiff): readonly Effect[] => {
  const readers = { concerns: "readers" } as const;
  return [
    ...diff.kinds.added.map((where): Effect => ({ level: "major", where, what: "kind of record added", ...readers })),
    ...diff.kinds.removed.map((where): Effect => ({
      level: "major",
      where,
      what: "kind of record removed",
      ...readers,
    })),
    ...diff.added.map((where): Effect => ({ level: "minor", where, what: "record added", ...readers })),
    ...diff.reinstated.map((where): Effect => ({ level: "minor", where, what: "record reinstated", ...readers })),
    ...diff.retired.map(({ reference: where, redirect }): Effect => ({
      level: "minor",
      where,
      what: `record ${redirect?.kind ?? "removed"}`,
      ...readers,
    })),
    ...diff.changed.flatMap(({ reference, changes }) =>
      changes.map(({ pointer, change, isFact, before, after }): Effect => {
        const isTextWithheld = before === "shipped" && after === "withheld";
        return {
          level: change === "changed" && !isTextWithheld ? "patch" : "minor",
          where: `${reference}#${pointer}`,
          what: isTextWithheld
            ? "text withdrawn"
            : `${isFact ? "fact" : "value"} ${change === "changed" ? "corrected" : change}`,
          ...readers,
        };
      }),
    ),
    ...diff.schemas.flatMap(toSchemaEffects),
    ...diff.codes.map(({ list, code, change, before = "", after = "" }): Effect => ({
      ...effectByCodeChange[change],
      where: `codes.json ${list}/${code}`,
      ...readers,
      ...(change === "meaning" ? { meaning: `${list}/${code}`, before, after } : {}),
    })),
    ...diff.tables.map(({ table, column, change }): Effect => ({
      level: change === "added" ? "minor" : "major",
      where: `csv/${table}.csv ${column}`,
      what: tableChangeLabels[change],
      ...readers,
    })),
  ];
};

/** The differences in the package that others do not explain: a file of records has changed if a record has. */
export const listUnexplained = (diff: SnapshotDiff, others: readonly Effect[] = listKnownEffects(diff)) => {
  const locations = [...others.map(({ where }) => where), ...(diff.from === diff.to ? [] : ["version"])];
  return diff.surface.filter(({ where, what }) => what !== fileChanged || !isFileExplained(where, locations));
};

/** What people decided that no comparison shows: the levels of the types, and what has another meaning. */
export interface Declared {
  readonly types?: readonly Effect[];
  /** By the key of an effect, or the name of anything else that is published, such as a function. */
  readonly meanings?: Readonly<Record<string, "changed" | "unchanged">>;
}

/** Every difference with the level that it requires, the highest level first. */
export const listEffects = (diff: SnapshotDiff, { types = [], meanings = {} }: Declared = {}): readonly Effect[] => {
  const known = [...listKnownEffects(diff), ...types].map((effect): Effect =>
    effect.meaning !== undefined && meanings[effect.meaning] === "changed"
      ? { ...effect, level: effect.concerns === "readers" ? "major" : "minor", what: "meaning changed" }
      : effect,
  );
  const asked = new Set(known.map(({ meaning }) => meaning));
  const declared = Object.entries(meanings).flatMap(([where, answer]): Effect[] =>
    answer === "changed" && !asked.has(where)
      ? [{ level: "major", where, what: "meaning changed", concerns: "readers" }]
      : [],
  );
  const surface = listUnexplained(diff, [...known, ...declared]).map((change): Effect => ({
    ...change,
    concerns: "readers",
  }));
  return [...known, ...declared, ...surface].toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
};

/** The level that differences require, and the effects that force it. */
export const computeLevel = (
  diff: SnapshotDiff,
  declared?: Declared,
): { readonly level: Level; readonly forcedBy: readonly Effect[] } => {
  const effects = listEffects(diff, declared);
  const level = effects[0]?.level ?? "none";
  return { level, forcedBy: effects.filter((effect) => effect.level === level) };
};

/** What blocks a release at any level, as far as two snapshots show it: ids without a redirect, unsupported keywords. */
export const describeBlockers = (diff: SnapshotDiff): readonly string[] => [
  ...diff.retired.flatMap(({ reference, redirect }) =>
    redirect ? [] : [`${reference} was removed without a redirect`],
  ),
  ...diff.schemas.flatMap((difference) =>
    difference.change === "changed" && difference.impact === "unsupported"
      ? [`${difference.schema} ${difference.location}: keyword ${difference.what} is not supported`]
      : [],
  ),
];
