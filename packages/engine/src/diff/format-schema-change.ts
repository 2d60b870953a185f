import type { SchemaDifference } from "./diff-snapshots.ts";
import type { SchemaImpact, KeywordChange } from "./schemas/values.ts";

/** What a difference means for the values that a schema allows. */
export const impactLabels: { readonly [R in SchemaImpact]: string } = {
  widened: "allows more or guarantees less",
  narrowed: "allows less",
  added: "new and optional",
  deprecated: "removal announced",
  wording: "wording",
  meaning: "other words",
  unsupported: "unsupported keyword",
};

const toCodes = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The codes that were added to a list and removed from it. */
const formatListChange = ({ before, after }: Pick<KeywordChange, "before" | "after">): string => {
  const [old, now] = [toCodes(before), toCodes(after)];
  const labels = [
    ...now.filter((code) => !old.includes(code)).map((code) => `with ${code}`),
    ...old.filter((code) => !now.includes(code)).map((code) => `without ${code}`),
  ];
  return labels.length === 0 ? "" : ` ${labels.join(", ")}`;
};

/** Where a schema differs, and how: `event.schema.json /date`, `property year added (new and optional)`. */
export const formatSchemaChange = (difference: SchemaDifference): readonly [where: string, what: string] =>
  difference.change === "changed"
    ? [
        `${difference.schema} ${difference.location}`.trimEnd(),
        `${difference.what}${formatListChange(difference)} (${impactLabels[difference.impact]})`,
      ]
    : [difference.schema, difference.change];

/** The differences for the readers of the data and those for its contributors, each with a heading. */
export const groupSchemasByConcern = (
  all: readonly SchemaDifference[],
): readonly (readonly [heading: string, differences: readonly SchemaDifference[]])[] => [
  ["Schemas, for readers of the data", all.filter(({ concerns }) => concerns === "readers")],
  ["Schemas, for contributors", all.filter(({ concerns }) => concerns === "contributors")],
];
