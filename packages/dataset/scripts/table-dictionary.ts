import { formatTable } from "./markdown.ts";
import { listForeignKeys, type TableDefinition } from "./tables/column.ts";
import { createTableDefinitions } from "./tables/definitions.ts";

const formatName = (name: string): string => `\`${name}\``;

const joinNames = (names: readonly string[]): string => names.map(formatName).join(", ");

/** The tables that the columns of a table refer to, by the name of the column. */
const indexTargets = <Row>(definition: TableDefinition<Row>): ReadonlyMap<string, string> =>
  new Map(
    listForeignKeys(definition).flatMap(({ fields, reference }) =>
      fields.map((field): [string, string] => [field, reference.resource]),
    ),
  );

const renderTable = <Row>(definition: TableDefinition<Row>): string => {
  const targets = indexTargets(definition);
  return [
    `### ${definition.name}.csv`,
    definition.description,
    `Key: ${joinNames(definition.primaryKey)}.`,
    formatTable(
      ["column", "type", "refers to", "meaning"],
      definition.columns.map(({ name, type, description }) => {
        const target = targets.get(name);
        return [
          formatName(name),
          type === "string" ? "text" : type === "integer" ? "whole number" : "day",
          target === undefined ? "" : `[${target}](#${target}csv)`,
          description,
        ];
      }),
    ),
  ].join("\n\n");
};

/** Renders the tables with their columns and keys, for the data dictionary. */
export const renderTables = (): string => {
  const { records, kinds, entries, values, facts, evidence } = createTableDefinitions();
  const sections = [
    renderTable(records),
    ...kinds.map(renderTable),
    ...entries.map(renderTable),
    ...values.map(renderTable),
    renderTable(facts),
    renderTable(evidence),
  ];
  return `The tables of the package in \`dist/csv/\`, as \`dist/datapackage.json\` has them. [Load the tables](guides/load-the-tables.md) says
how to use them.

${sections.join("\n\n")}`;
};
