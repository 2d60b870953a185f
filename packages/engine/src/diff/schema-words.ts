import type { SchemaDifference } from "./differences.ts";
import type { Reach, Told } from "./schema-values.ts";

/** What a difference does, in words for whoever has to decide on it. */
export const reachWords: { readonly [R in Reach]: string } = {
  grown: "more is allowed, or less is promised",
  shrunk: "less is allowed",
  added: "new and optional",
  words: "words",
  meaning: "another meaning",
  unknown: "a keyword that cannot be compared",
};

const codesIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The codes that a list has more and fewer than before. */
const listWords = ({ before, after }: Pick<Told, "before" | "after">): string => {
  const [old, now] = [codesIn(before), codesIn(after)];
  const told = [
    ...now.filter((code) => !old.includes(code)).map((code) => `with ${code}`),
    ...old.filter((code) => !now.includes(code)).map((code) => `without ${code}`),
  ];
  return told.length === 0 ? "" : ` ${told.join(", ")}`;
};

/** Where a schema differs, and what that does: `event.schema.json /date`, `property year added (new and optional)`. */
export const schemaWords = (difference: SchemaDifference): readonly [where: string, what: string] =>
  difference.change === "changed"
    ? [
        `${difference.schema} ${difference.place}`.trimEnd(),
        `${difference.what}${listWords(difference)} (${reachWords[difference.reach]})`,
      ]
    : [difference.schema, difference.change];

/** Those that concern whoever reads the data, and those that concern whoever contributes to it, each with its heading. */
export const schemasByConcern = (
  all: readonly SchemaDifference[],
): readonly (readonly [heading: string, differences: readonly SchemaDifference[]])[] => [
  ["Schemas, for readers of the data", all.filter(({ concerns }) => concerns === "readers")],
  ["Schemas, for contributors", all.filter(({ concerns }) => concerns === "contributors")],
];
