import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";
import { packageFolder } from "../packed-package.ts";

/** A table in the descriptor of the tables (Frictionless Data Package). */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly constraints?: { readonly unique?: true };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

export const readResources = (): readonly Resource[] => {
  const descriptor = readFileSync(join(packageFolder, "dist/datapackage.json"), "utf8");
  return (JSON.parse(descriptor) as { readonly resources: readonly Resource[] }).resources;
};

const formatDefinition = ({ name, schema }: Resource): string => {
  const keys = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `foreign key (${fields.join(", ")}) references ${reference.resource} (${reference.fields.join(", ")})`,
  );
  const columns = schema.fields.map(
    (field) => `${field.name} ${field.type}${field.constraints?.unique ? " unique" : ""}`,
  );
  return `create table ${name} (${[...columns, `primary key (${schema.primaryKey.join(", ")})`, ...keys].join(", ")})`;
};

/** Loads the tables of the built package into a database, with the types and keys of the descriptor. An empty cell is null. */
export const loadTables = (): DatabaseSync => {
  const database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  for (const resource of readResources()) {
    database.exec(formatDefinition(resource));
    const rows = parse(readFileSync(join(packageFolder, "dist", resource.path)), {
      bom: true,
      fromLine: 2,
    }) as string[][];
    const insert = database.prepare(
      `insert into ${resource.name} values (${resource.schema.fields.map(() => "?").join(", ")})`,
    );
    for (const row of rows) insert.run(...row.map((cell) => (cell === "" ? null : cell)));
  }
  return database;
};
