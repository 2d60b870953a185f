import { buildDictionary, type Dictionary, type Field, type TypeEntry } from "@vnjp/engine/dictionary";
import { kindNames } from "@vnjp/engine/schema";
import { formatTable, removeCodeList } from "./markdown.ts";
import { renderTables } from "./table-dictionary.ts";

/** Formats an example as JSON in code; if it contains a backtick, with a longer fence. */
const formatExample = (example: unknown): string => {
  if (example === undefined) return "";
  const json = JSON.stringify(example);
  return json.includes("`") ? `\`\` ${json} \`\`` : `\`${json}\``;
};

const cardinalityLabels = { one: "facts, one holds", many: "facts, all hold" } as const;

const formatFieldCells = ({ path, type, cardinality, isRequired, meaning, example }: Field): string[] => [
  `\`${path}\``,
  type,
  cardinality ? cardinalityLabels[cardinality] : "",
  isRequired ? "needed" : "",
  removeCodeList(meaning),
  formatExample(example),
];

const formatFieldTable = (fields: readonly Field[]): string =>
  formatTable(["field", "type", "holds", "", "meaning", "example"], fields.map(formatFieldCells));

const formatType = ({ id, meaning, examples, options, forms, codes }: TypeEntry): string =>
  [
    `### ${id}`,
    removeCodeList(meaning),
    ...(options.length === 0 ? [] : [`One of ${options.map((option) => `\`${option}\``).join(", ")}.`]),
    ...(Object.keys(codes).length > 0
      ? [
          "An open list: a code that is not here yet may come with a later release.",
          formatTable(
            ["code", "means"],
            Object.entries(codes).map(([code, means]) => [`\`${code}\``, means]),
          ),
        ]
      : forms.length > 0
        ? forms.map(formatFieldTable)
        : [`Such as ${examples.map(formatExample).join(", ")}.`]),
  ].join("\n\n");

/** Selects the fields that the records of all kinds have. They differ only in the name of the kind. */
const selectCommonFields = ({ kinds }: Dictionary): readonly Field[] => {
  const [first, ...others] = kinds.map(({ fields }) => fields);
  return (first ?? [])
    .filter(({ path }) => others.every((fields) => fields.some((field) => field.path === path)))
    .map((field) => (field.path === "kind" ? { ...field, type: "name of the kind" } : field));
};

/** Renders the data dictionary in Markdown: every field and type of the schemas, with its meaning and an example. */
export const renderDictionary = (): string => {
  const all = buildDictionary();
  const shared = selectCommonFields(all);
  const kindSections = all.kinds.map(({ name, meaning, fields }) =>
    [
      `### ${name}`,
      meaning,
      formatFieldTable(fields.filter(({ path }) => !shared.some((field) => field.path === path))),
    ].join("\n\n"),
  );
  const releaseDataSections = all.releaseData.map(({ name, meaning, fields }) =>
    [`### ${name}.json`, meaning, formatFieldTable(fields)].join("\n\n"),
  );
  return `# Data dictionary

<!-- Generated from packages/engine/src/schema by \`pnpm generate\`. Do not edit. -->

Every field of every kind of record, as people write it. Published records have the same fields, with two differences: a
span has offsets instead of \`within\` (see [PublishedSpan](#publishedspan)), and there is no \`$schema\`. The
[codebook](codebook.md) explains how to use the fields, with real examples of right and wrong. The TypeScript types of
published records are in the [API reference](api.md), and the columns of the CSV tables [at the end](#tables).

**holds.** A field of _facts_ is an object of [facts](#fact) under permanent keys; the column _type_ has the type of their values.
If _one holds_, several facts compete: two sources differ, or one is more precise. If _all hold_, they add up. Any other
field has a plain value. **\\*** in the name of a field stands for any key.

Kinds: ${kindNames.map((kind) => `[${kind}](#${kind})`).join(", ")}.

## What every record has

${formatFieldTable(shared)}

## Kinds

${kindSections.join("\n\n")}

## Fact

The unit that is cited, corrected and counted.

${formatFieldTable(all.fact)}

## Types

${all.types.map(formatType).join("\n\n")}

### PublishedSpan

A span in a published record (W3C Web Annotation: text quote and text position).

${formatFieldTable(all.publishedSpan)}

## Release data

${releaseDataSections.join("\n\n")}

## Tables

${renderTables()}
`;
};
