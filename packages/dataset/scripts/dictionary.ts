import { dictionary, type Dictionary, type Field, type TypeEntry } from "@vnjp/engine/dictionary";
import { kindNames } from "@vnjp/engine/schema";

/** Text in one cell of a Markdown table. */
const cell = (text: string): string =>
  text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll(/\s+/g, " ").trim();

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => "---")), ...rows.map(row)].join("\n");

/** An example as JSON in code; a backtick in it asks for a longer fence. */
const shown = (example: unknown): string => {
  if (example === undefined) return "";
  const json = JSON.stringify(example);
  return json.includes("`") ? `\`\` ${json} \`\`` : `\`${json}\``;
};

/** The lists of codes are told in tables of their own, and not in every row that refers to them. */
const brief = (meaning: string): string => meaning.replace(/ An open list; known so far: .*$/s, "");

const facts = { one: "facts, one holds", many: "facts, all hold" } as const;

const cells = ({ path, type, cardinality, needed, meaning, example }: Field): string[] => [
  `\`${path}\``,
  type,
  cardinality ? facts[cardinality] : "",
  needed ? "needed" : "",
  brief(meaning),
  shown(example),
];

const fieldTable = (fields: readonly Field[]): string =>
  table(["field", "type", "holds", "", "meaning", "example"], fields.map(cells));

const typeReport = ({ id, meaning, examples, options, forms, codes }: TypeEntry): string =>
  [
    `### ${id}`,
    brief(meaning),
    ...(options.length === 0 ? [] : [`One of ${options.map((option) => `\`${option}\``).join(", ")}.`]),
    ...(Object.keys(codes).length > 0
      ? [
          "An open list: a code that is not here yet may come with a later release.",
          table(
            ["code", "means"],
            Object.entries(codes).map(([code, means]) => [`\`${code}\``, means]),
          ),
        ]
      : forms.length > 0
        ? forms.map(fieldTable)
        : [`Such as ${examples.map(shown).join(", ")}.`]),
  ].join("\n\n");

/** The fields that every record has, in every kind alike but for the kind's own name. */
const common = ({ kinds }: Dictionary): readonly Field[] => {
  const [first, ...others] = kinds.map(({ fields }) => fields);
  return (first ?? [])
    .filter(({ path }) => others.every((fields) => fields.some((field) => field.path === path)))
    .map((field) => (field.path === "kind" ? { ...field, type: "name of the kind" } : field));
};

/** The data dictionary: every field, type, meaning and example that the schemas have, in Markdown. */
export const dictionaryMarkdown = (): string => {
  const all = dictionary();
  const shared = common(all);
  const ofKind = all.kinds.map(({ name, meaning, fields }) =>
    [
      `### ${name}`,
      meaning,
      fieldTable(fields.filter(({ path }) => !shared.some((field) => field.path === path))),
    ].join("\n\n"),
  );
  const ofLedger = all.ledgers.map(({ name, meaning, fields }) =>
    [`### ${name}.json`, meaning, fieldTable(fields)].join("\n\n"),
  );
  return `# Data dictionary

<!-- Generated from packages/engine/src/schema by \`pnpm generate\`. Do not edit. -->

Every field of every kind of record, as a person writes it. What is published has the same fields; its spans have their
offsets instead of \`within\` (see [PublishedSpan](#publishedspan)), and \`$schema\` is gone. How to use the fields, with
real examples of right and wrong, is in the [codebook](codebook.md).

**holds.** A field of _facts_ is an object of [facts](#fact) under permanent keys; the column _type_ has the type of their values.
Where _one holds_, several facts compete: two sources differ, or one is more precise. Where _all hold_, they add up. Any
other field has a plain value. **\\*** in the name of a field stands for any key.

Kinds: ${kindNames.map((kind) => `[${kind}](#${kind})`).join(", ")}.

## What every record has

${fieldTable(shared)}

## Kinds

${ofKind.join("\n\n")}

## Fact

The unit that is cited, corrected and counted.

${fieldTable(all.fact)}

## Types

${all.types.map(typeReport).join("\n\n")}

### PublishedSpan

What a span is in what is published (W3C Web Annotation: text quote and text position).

${fieldTable(all.publishedSpan)}

## Files beside the records

${ofLedger.join("\n\n")}
`;
};
