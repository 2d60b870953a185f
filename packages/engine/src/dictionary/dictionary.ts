import * as z from "zod";
import {
  authoredSchemas,
  kindNames,
  releaseDataSchemas,
  findSemanticType,
  openLists,
  publishedSpanShape,
  type Kind,
  type ReleaseDataName,
  buildExample,
} from "../schema/index.ts";
import { listFields, type Field } from "./field.ts";
import { getDescription, collectNamedTypes } from "./schema-types.ts";

/** A kind of record, or a file of release data, with its fields. */
export interface Section<Name extends string> {
  readonly name: Name;
  readonly meaning: string;
  readonly fields: readonly Field[];
}

/** A type that several fields share. */
export interface TypeEntry {
  readonly id: string;
  readonly meaning: string;
  readonly examples: readonly unknown[];
  /** The values of a closed list. */
  readonly options: readonly string[];
  /** The fields of each form of the type; empty for a plain value. */
  readonly forms: readonly (readonly Field[])[];
  /** The codes of an open list, each with its meaning. */
  readonly codes: Readonly<Record<string, string>>;
}

/** The data dictionary. It is derived from the schemas, so that the two cannot differ. */
export interface Dictionary {
  readonly kinds: readonly Section<Kind>[];
  readonly releaseData: readonly Section<ReleaseDataName>[];
  readonly types: readonly TypeEntry[];
  /** The fields of a fact, whatever the type of its value. */
  readonly fact: readonly Field[];
  /** The fields of a published span. */
  readonly publishedSpan: readonly Field[];
}

const listForms = (schema: z.ZodType): (readonly Field[])[] => {
  if (schema instanceof z.ZodObject) return [listFields(schema)];
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.def.options.flatMap((option) => listForms(option as z.ZodType));
  return [];
};

const buildTypeEntry = ([id, schema]: [string, z.ZodType]): TypeEntry => ({
  id,
  meaning: getDescription(schema),
  examples: Object.values(schema.meta()?.examples ?? [buildExample(schema)]),
  options: schema instanceof z.ZodEnum ? schema.options.map(String) : [],
  forms: listForms(schema),
  codes: openLists[id] ?? {},
});

const buildSection = <Name extends string>(name: Name, schema: z.ZodType): Section<Name> => ({
  name,
  meaning: getDescription(schema),
  fields: schema instanceof z.ZodObject ? listFields(schema) : [],
});

/** Whether a type is described with the collection whose entries have it, since no other field has it. */
const isInlineType = (id: string, sections: readonly Section<string>[]): boolean => {
  const fields = sections.flatMap((one) => one.fields);
  return fields.some(({ entry }) => entry === id) && !fields.some(({ type }) => type.includes(`[${id}]`));
};

const isFact = (schema: z.ZodType): boolean => findSemanticType(schema)?.type === "fact";

/** The fields of a fact: the same for every type of value, except the field `value`. */
const listFactFields = (types: ReadonlyMap<string, z.ZodType>): readonly Field[] => {
  const [fact] = [...types.values()].filter(isFact);
  const [fields = []] = fact ? listForms(fact) : [];
  return fields.map((field) => (field.path === "value" ? { ...field, type: "what the field has" } : field));
};

export const buildDictionary = (): Dictionary => {
  const kinds = kindNames.map((kind) => buildSection(kind, authoredSchemas[kind]));
  const files = (Object.keys(releaseDataSchemas) as ReleaseDataName[]).map((name) =>
    buildSection(name, releaseDataSchemas[name]),
  );
  const typesById = new Map<string, z.ZodType>();
  for (const schema of [...Object.values(authoredSchemas), ...Object.values(releaseDataSchemas)])
    collectNamedTypes(schema, typesById);
  return {
    kinds,
    releaseData: files,
    types: [...typesById]
      .filter(([id, schema]) => !isFact(schema) && !isInlineType(id, [...kinds, ...files]))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(buildTypeEntry),
    fact: listFactFields(typesById),
    publishedSpan: listFields(z.object(publishedSpanShape)),
  };
};
