import * as z from "zod";
import {
  authored,
  kindNames,
  ledgers,
  meaningOf,
  openLists,
  publishedSpanShape,
  type Kind,
  type Ledger,
  exampleOf,
} from "../schema/index.ts";
import { fieldsOf, type Field } from "./field.ts";
import { meaningIn, namedTypes } from "./type.ts";

/** A kind of record, or a file beside the records: what it is, and each of its fields. */
export interface Section<Name extends string> {
  readonly name: Name;
  readonly meaning: string;
  readonly fields: readonly Field[];
}

/** A type that fields share. */
export interface TypeEntry {
  readonly id: string;
  readonly meaning: string;
  readonly examples: readonly unknown[];
  /** Its values, where it is one of a closed list. */
  readonly options: readonly string[];
  /** The forms that it can take, each with its fields; none for a plain value. */
  readonly forms: readonly (readonly Field[])[];
  /** The codes of an open list, each with what it means. */
  readonly codes: Readonly<Record<string, string>>;
}

/** Everything that the schemas say, in the form of a dictionary: it is derived, so that it can't say anything else. */
export interface Dictionary {
  readonly kinds: readonly Section<Kind>[];
  readonly ledgers: readonly Section<Ledger>[];
  readonly types: readonly TypeEntry[];
  /** The fields of a fact, whatever its value. */
  readonly fact: readonly Field[];
  /** The fields of a span as it is published. */
  readonly publishedSpan: readonly Field[];
}

const formsOf = (schema: z.ZodType): (readonly Field[])[] => {
  if (schema instanceof z.ZodObject) return [fieldsOf(schema)];
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.def.options.flatMap((option) => formsOf(option as z.ZodType));
  return [];
};

const typeEntry = ([id, schema]: [string, z.ZodType]): TypeEntry => ({
  id,
  meaning: meaningIn(schema),
  examples: Object.values(schema.meta()?.examples ?? [exampleOf(schema)]),
  options: schema instanceof z.ZodEnum ? schema.options.map(String) : [],
  forms: formsOf(schema),
  codes: openLists[id] ?? {},
});

const section = <Name extends string>(name: Name, schema: z.ZodType): Section<Name> => ({
  name,
  meaning: meaningIn(schema),
  fields: schema instanceof z.ZodObject ? fieldsOf(schema) : [],
});

/** A type that is told where it stands, below the collection whose entries it is, and that no other field has. */
const isToldInPlace = (id: string, sections: readonly Section<string>[]): boolean => {
  const fields = sections.flatMap((one) => one.fields);
  return fields.some(({ entry }) => entry === id) && !fields.some(({ type }) => type.includes(`[${id}]`));
};

const isFact = (schema: z.ZodType): boolean => meaningOf(schema)?.meaning === "fact";

/** The fields of a fact: the same for every type of value, but for the value's own type. */
const factFields = (types: ReadonlyMap<string, z.ZodType>): readonly Field[] => {
  const [fact] = [...types.values()].filter(isFact);
  const [fields = []] = fact ? formsOf(fact) : [];
  return fields.map((field) => (field.path === "value" ? { ...field, type: "what the field has" } : field));
};

export const dictionary = (): Dictionary => {
  const kinds = kindNames.map((kind) => section(kind, authored[kind]));
  const files = (Object.keys(ledgers) as Ledger[]).map((ledger) => section(ledger, ledgers[ledger]));
  const named = new Map<string, z.ZodType>();
  for (const schema of [...Object.values(authored), ...Object.values(ledgers)]) namedTypes(schema, named);
  return {
    kinds,
    ledgers: files,
    types: [...named]
      .filter(([id, schema]) => !isFact(schema) && !isToldInPlace(id, [...kinds, ...files]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(typeEntry),
    fact: factFields(named),
    publishedSpan: fieldsOf(z.object(publishedSpanShape)),
  };
};
