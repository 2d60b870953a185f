import type { SnapshotDiff, SchemaDifference } from "./diff-snapshots.ts";
import { impactLabels } from "./format-schema-change.ts";
import type { SchemaImpact } from "./schemas/values.ts";

/** The levels of a release in semver, the lowest first. */
export const levels = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof levels)[number];

/** A difference that requires at least some level of a release. */
export interface Effect {
  readonly level: Exclude<Level, "none">;
  /** A fact (`event/…#/date/day`), a record, a schema and the location in it, a code, or an export. */
  readonly where: string;
  /** What happened there, in a few words. */
  readonly what: string;
  /** Whether it concerns the readers of the data or its contributors. */
  readonly concerns: "readers" | "contributors";
}

const levelByImpact: Record<Exclude<SchemaImpact, "unsupported">, Effect["level"]> = {
  widened: "major",
  meaning: "major",
  narrowed: "minor",
  added: "minor",
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
  return [
    { level, where: `schema/${schema} ${location}`.trimEnd(), what: `${what} (${impactLabels[impact]})`, concerns },
  ];
};

const effectByCodeChange = {
  added: { level: "minor", what: "code added" },
  removed: { level: "minor", what: "code removed" },
  meaning: { level: "major", what: "meaning of a code changed" },
  wording: { level: "patch", what: "wording of a code changed" },
} as const;

/** Every difference with the level that it requires, the highest level first. */
export const listEffects = (diff: SnapshotDiff): readonly Effect[] => {
  const readers = { concerns: "readers" } as const;
  const all: Effect[] = [
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
    ...diff.codes.map(({ list, code, change }): Effect => ({
      ...effectByCodeChange[change],
      where: `codes.json ${list}/${code}`,
      ...readers,
    })),
    ...diff.tables.map(({ table, column, change }): Effect => ({
      level: change === "added" ? "minor" : "major",
      where: `csv/${table}.csv ${column}`,
      what: change === "type" ? "type of a column changed" : `column ${change}`,
      ...readers,
    })),
    ...(diff.exports?.added ?? []).map((where): Effect => ({
      level: "minor",
      where,
      what: "export added",
      ...readers,
    })),
    ...(diff.exports?.removed ?? []).map((where): Effect => ({
      level: "major",
      where,
      what: "export removed",
      ...readers,
    })),
    ...(diff.hasCodeChanged ? [{ level: "patch", where: "published code", what: "changed", ...readers } as const] : []),
  ];
  return all.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
};

/** The level that differences require, and the effects that force it. */
export const computeLevel = (diff: SnapshotDiff): { readonly level: Level; readonly forcedBy: readonly Effect[] } => {
  const effects = listEffects(diff);
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
