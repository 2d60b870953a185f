/** The content of a cell. An empty text: there is no value. */
export type Cell = string | number;

/** A column of a table (a field of a Frictionless Table Schema). */
export interface Column {
  readonly name: string;
  readonly type: "string" | "integer" | "date";
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
  };
}

/** Columns whose values are those of the columns of another table. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A column with how to get its cell from what a row is about. */
export interface RowColumn<Row> extends Column {
  readonly getCell: (row: Row) => Cell;
  /** The table that the column refers to. */
  readonly refersTo?: string;
}

/** A table without its rows. */
export interface TableDefinition<Row> {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly RowColumn<Row>[];
  readonly primaryKey: readonly string[];
  /** Foreign keys of several columns. The others are with their column. */
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table: its columns, its keys and its rows. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of all records, which the columns for references of several kinds refer to. */
export const recordsTable = "records";

export const createTextColumn = <Row>(
  name: string,
  description: string,
  getCell: (row: Row) => string,
): RowColumn<Row> => ({ name, type: "string", description, getCell });

export const createIntegerColumn = <Row>(
  name: string,
  description: string,
  getCell: (row: Row) => Cell,
): RowColumn<Row> => ({ name, type: "integer", description, getCell });

/** A column with the references of records. */
export const createReferenceColumn = <Row>(
  name: string,
  description: string,
  refersTo: string,
  getCell: (row: Row) => string,
): RowColumn<Row> => ({ name, type: "string", description, refersTo, getCell });

/** A column that is a part of the primary key. */
export const toKeyColumn = <Row>(column: RowColumn<Row>): RowColumn<Row> => ({
  ...column,
  constraints: { ...column.constraints, required: true },
});

/** Uses a column of a part of what a row is about. */
export const toOuterColumn = <Outer, Inner>(
  { getCell, ...column }: RowColumn<Inner>,
  getInner: (row: Outer) => Inner,
): RowColumn<Outer> => ({ ...column, getCell: (row) => getCell(getInner(row)) });

const toField = ({ name, type, description, constraints }: Column): Column => ({
  name,
  type,
  description,
  ...(constraints ? { constraints } : {}),
});

/** Lists the foreign keys of a table: those of single columns, then the others. */
export const listForeignKeys = <Row>({ columns, foreignKeys = [] }: TableDefinition<Row>): readonly ForeignKey[] => [
  ...columns.flatMap(({ name, refersTo }): ForeignKey[] =>
    refersTo === undefined ? [] : [{ fields: [name], reference: { resource: refersTo, fields: ["record"] } }],
  ),
  ...foreignKeys,
];

/** Builds a table from its definition and what its rows are about. */
export const buildTable = <Row>(definition: TableDefinition<Row>, rows: readonly Row[]): Table => ({
  name: definition.name,
  description: definition.description,
  fields: definition.columns.map(toField),
  primaryKey: definition.primaryKey,
  foreignKeys: listForeignKeys(definition),
  rows: rows.map((row) => definition.columns.map(({ getCell }) => getCell(row))),
});
