import type { Differences, SchemaDifference } from "./differences.ts";
import { reachWords } from "./schema-words.ts";
import type { Reach } from "./schema-values.ts";

/** How far a release goes, the least first. */
export const levels = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof levels)[number];

/** A difference that makes a release at least of some level. */
export interface Effect {
  readonly level: Exclude<Level, "none">;
  /** Where: a fact (`event/…#/date/day`), a record, a schema and the place in it, a code, a door. */
  readonly where: string;
  /** What happened there, in a word or two. */
  readonly what: string;
  /** Whom it concerns: whoever reads the data, or whoever contributes to it. */
  readonly concerns: "readers" | "contributors";
}

const readersLevel: Record<Exclude<Reach, "unknown">, Effect["level"]> = {
  grown: "major",
  meaning: "major",
  shrunk: "minor",
  added: "minor",
  words: "patch",
};

const schemaEffect = (difference: SchemaDifference): Effect[] => {
  const { concerns } = difference;
  if (difference.change !== "changed") {
    const level = difference.change === "added" ? "minor" : "major";
    return [{ level, where: `schema/${difference.schema}`, what: `schema ${difference.change}`, concerns }];
  }
  const { reach, place, what, schema } = difference;
  // A keyword that cannot be compared is refused, whatever the level.
  if (reach === "unknown") return [];
  const ofReaders = readersLevel[reach];
  const level = concerns === "contributors" && ofReaders === "major" ? "minor" : ofReaders;
  return [{ level, where: `schema/${schema} ${place}`.trimEnd(), what: `${what} (${reachWords[reach]})`, concerns }];
};

const codeLevels = { added: "minor", removed: "minor", meaning: "major", words: "patch" } as const;

/** Every difference with the level that it makes due, the weightiest first. */
export const effectsOf = (found: Differences): readonly Effect[] => {
  const readers = { concerns: "readers" } as const;
  const all: Effect[] = [
    ...found.added.map((where): Effect => ({ level: "minor", where, what: "record added", ...readers })),
    ...found.retired.map(({ reference: where, redirect }): Effect => ({
      level: "minor",
      where,
      what: `record ${redirect?.kind ?? "gone"}`,
      ...readers,
    })),
    ...found.changed.flatMap(({ reference, changes }) =>
      changes.map(({ pointer, change, fact, before, after }): Effect => {
        const isWithheld = before === "shipped" && after === "withheld";
        return {
          level: change === "changed" && !isWithheld ? "patch" : "minor",
          where: `${reference}#${pointer}`,
          what: isWithheld
            ? "text withdrawn"
            : `${fact ? "fact" : "value"} ${change === "changed" ? "corrected" : change}`,
          ...readers,
        };
      }),
    ),
    ...found.schemas.flatMap(schemaEffect),
    ...found.codes.map(({ list, code, change }): Effect => ({
      level: codeLevels[change],
      where: `codes.json ${list}/${code}`,
      what: `code ${change}`,
      ...readers,
    })),
    ...found.tables.map(({ table, column, change }): Effect => ({
      level: change === "added" ? "minor" : "major",
      where: `csv/${table}.csv ${column}`,
      what: change === "type" ? "column of another type" : `column ${change}`,
      ...readers,
    })),
    ...(found.doors?.added ?? []).map((where): Effect => ({ level: "minor", where, what: "door added", ...readers })),
    ...(found.doors?.removed ?? []).map((where): Effect => ({
      level: "major",
      where,
      what: "door removed",
      ...readers,
    })),
    ...(found.code ? [{ level: "patch", where: "published code", what: "changed", ...readers } as const] : []),
  ];
  return all.toSorted((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
};

/** The level that differences make due, and the very effects that force it. */
export const levelOf = (found: Differences): { readonly level: Level; readonly forcedBy: readonly Effect[] } => {
  const effects = effectsOf(found);
  const level = effects[0]?.level ?? "none";
  return { level, forcedBy: effects.filter((effect) => effect.level === level) };
};

/** What no level makes right, as far as two snapshots alone can tell: ids that vanished, keywords that cannot be compared. */
export const refusedIn = (found: Differences): readonly string[] => [
  ...found.retired.flatMap(({ reference, redirect }) =>
    redirect ? [] : [`${reference} is neither there nor redirected`],
  ),
  ...found.schemas.flatMap((difference) =>
    difference.change === "changed" && difference.reach === "unknown"
      ? [`${difference.schema} ${difference.place}: the keyword ${difference.what} cannot be compared`]
      : [],
  ),
];
