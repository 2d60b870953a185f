import type { ExpectedValue } from "@vnjp/engine/dictionary";
import { findQuantityText } from "@vnjp/engine/display";
import { removeCodeList } from "../markdown.ts";
import type { Kind } from "../../src/index.ts";
import { findDateRange } from "../../src/records/date-range.ts";
import { createIntegerColumn, createTextColumn, recordsTable, type Cell, type RowColumn } from "./column.ts";
import { kindTableNames, toColumnName } from "./table-names.ts";

/** A column of a value; the value is undefined or null if there is none. */
export type ValueColumn = RowColumn<unknown>;

/** Says where the codes of an open list are. */
export const describeOpenList = (list: string): string =>
  `An open list: codes.json has the known codes in its list ${list}.`;

const toText = (value: unknown): string => (typeof value === "string" ? value : "");

const getPart = (value: unknown, part: string): unknown =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[part] : undefined;

const getCellOrEmpty = (value: unknown): Cell => (typeof value === "number" ? value : "");

/** The columns of a date: EDTF, and the first and the last day that it can mean. */
export const createDateColumns = (name: string, description: string): readonly ValueColumn[] => {
  const createDayColumn = (side: "earliest" | "latest", which: string): ValueColumn => ({
    name: `${name}_${side}`,
    type: "date",
    description: `The ${which} day that ${name} can mean; empty: open, or no date.`,
    getCell: (value) => (typeof value === "string" ? (findDateRange(value)?.[side] ?? "") : ""),
  });
  return [
    createTextColumn(name, `${description} EDTF (ISO 8601-2).`, toText),
    createDayColumn("earliest", "first"),
    createDayColumn("latest", "last"),
  ];
};

/** Kinds of count that have no such bound, and the one whose bound is the number next to that in the words. */
interface BoundKinds {
  readonly without: readonly string[];
  readonly next: string;
  readonly step: 1 | -1;
}

const getBound = (value: unknown, part: "from" | "to", { without, next, step }: BoundKinds): Cell => {
  const kind = toText(getPart(value, "kind"));
  const number = getPart(value, part) ?? getPart(value, "number");
  if (without.includes(kind) || typeof number !== "number") return "";
  return kind === next ? number + step : number;
};

/** The columns of a count: in words, and the numbers between which it is. */
const createCountColumns = (name: string, description: string): readonly ValueColumn[] => [
  createTextColumn(name, description, (value) => findQuantityText(value) ?? ""),
  createTextColumn(
    `${name}_kind`,
    "How exact it is: exactly, at-least, more-than, at-most, fewer-than, about or between.",
    (value) => toText(getPart(value, "kind")),
  ),
  createIntegerColumn(
    `${name}_lowest`,
    "The lowest number that it can be; if it is about a number, that number.",
    (value) => getBound(value, "from", { without: ["at-most", "fewer-than"], next: "more-than", step: 1 }),
  ),
  createIntegerColumn(
    `${name}_highest`,
    "The highest number that it can be; if it is about a number, that number.",
    (value) => getBound(value, "to", { without: ["at-least", "more-than"], next: "fewer-than", step: -1 }),
  ),
];

const isReference = (value: unknown): value is string => typeof value === "string" && value.includes("/");

/** The meaning of a reference that has no other than its type. */
const describeReference = (description: string): string =>
  description.startsWith("Reference to a record,") ? "The record that it refers to, written as kind/id." : description;

/** A column of references; and one of codes, if the value can also be a code, as a speaker can. */
const createReferenceColumns = (
  name: string,
  description: string,
  { kinds, examples }: ExpectedValue & { readonly form: "reference" },
): readonly ValueColumn[] => {
  const [kind, ...others] = kinds;
  const refersTo = kind === undefined || others.length > 0 ? recordsTable : kindTableNames[kind as Kind];
  const column: ValueColumn = {
    ...createTextColumn(name, describeReference(description), (value: unknown) => (isReference(value) ? value : "")),
    refersTo,
  };
  if (examples.every(isReference)) return [column];
  return [
    column,
    createTextColumn(
      `${name}_code`,
      `If ${name} is no record: narration (the dispatch itself), unmarked, both-sides, participants, or unnamed (statement_unnamed_speakers.csv has the description).`,
      (value) => (isReference(value) ? "" : toText(value)),
    ),
  ];
};

/** Parts whose column has the name of the value. */
const mainParts = new Set(["wording", "name", "description"]);

/** Languages that a text of our own may also have. They are in `records.csv` and `facts.csv`. */
const optionalLanguages = new Set(["vi", "ja"]);

const createPartColumns = (
  name: string,
  description: string,
  parts: readonly { readonly name: string; readonly expected: ExpectedValue }[],
  mainPart?: string,
): readonly ValueColumn[] =>
  parts
    .filter((part) => !optionalLanguages.has(part.name))
    .flatMap((part) => {
      const isMain = mainParts.has(part.name) || part.name === mainPart;
      const isTranslation = part.name === "en" || part.name === "fr";
      const meaning = isMain
        ? description
        : isTranslation
          ? `${description} In ${part.name === "en" ? "English" : "French"}.`
          : part.name === "language"
            ? `The language of ${name} (BCP 47), with its script if that is not the usual one.`
            : part.expected.meaning;
      return buildValueColumns(isMain ? name : `${name}_${toColumnName(part.name)}`, part.expected, meaning).map(
        ({ getCell, ...column }) => ({ ...column, getCell: (value: unknown) => getCell(getPart(value, part.name)) }),
      );
    });

/** Joins the columns of the forms that a value can have. */
const createUnionColumns = (
  name: string,
  description: string,
  { by, options }: ExpectedValue & { readonly form: "union" },
): readonly ValueColumn[] => {
  const isParty = Object.hasOwn(options, "record");
  const columns = Object.entries(options).flatMap(([option, expected]): readonly ValueColumn[] => {
    if (expected.form !== "parts") throw new Error(`no columns are defined for the form ${option} of ${name}`);
    return createPartColumns(name, description, expected.parts, isParty ? "record" : undefined).map(
      ({ getCell, ...column }) => ({
        ...column,
        getCell: (value: unknown) => (getPart(value, by) === option ? getCell(value) : ""),
      }),
    );
  });
  const discriminator = createTextColumn(`${name}_${by}`, "Which form the value has.", (value: unknown) =>
    toText(getPart(value, by)),
  );
  return mergeColumns(isParty ? columns : [discriminator, ...columns]);
};

/** Makes one of the columns with one name: its cell is that of the first that has one. */
export const mergeColumns = <Row>(columns: readonly RowColumn<Row>[]): readonly RowColumn<Row>[] => {
  const merged = new Map<string, RowColumn<Row>>();
  for (const column of columns) {
    const known = merged.get(column.name);
    if (!known) merged.set(column.name, column);
    else {
      const isSame = known.refersTo === column.refersTo;
      const { refersTo: _, ...others } = known;
      merged.set(column.name, {
        ...(isSame ? known : { ...others, refersTo: recordsTable }),
        getCell: (row) => {
          const cell = known.getCell(row);
          return cell === "" ? column.getCell(row) : cell;
        },
      });
    }
  }
  return [...merged.values()];
};

/** Builds the columns of a value: one for each of its parts, so that no cell has two. */
export const buildValueColumns = (
  name: string,
  expected: ExpectedValue,
  description: string,
): readonly ValueColumn[] => {
  switch (expected.form) {
    case "date":
      return createDateColumns(name, description);
    case "number":
      return [createIntegerColumn(name, description, getCellOrEmpty)];
    case "reference":
      return createReferenceColumns(name, description, expected);
    case "parts":
      return createPartColumns(name, description, expected.parts);
    case "union":
      return Object.hasOwn(expected.options, "at-least")
        ? createCountColumns(name, description)
        : createUnionColumns(name, description, expected);
    case "one-of":
      return [{ ...createTextColumn(name, description, toText), constraints: { enum: expected.options } }];
    case "code":
      return [createTextColumn(name, `${removeCodeList(description)} ${describeOpenList(expected.list)}`, toText)];
    case "text":
      return [createTextColumn(name, description, toText)];
    case "boolean":
    case "json":
      throw new Error(`no columns are defined for a value such as ${name}`);
  }
};
