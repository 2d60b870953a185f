// Normalizes the JSON Schemas for the type generator: facts become one generic type, and references become typed strings.
import { isObject } from "@vnjp/engine/corpus";
import { kindNames, openLists } from "@vnjp/engine/schema";

type SchemaNode = Readonly<Record<string, unknown>>;

/** The schemas of the definitions that become types, by type name. */
export type Definitions = Readonly<Record<string, unknown>>;

const getDefinitionName = (ref: string): string => ref.replace("#/$defs/", "");

const formatLiterals = (literals: readonly string[]): string =>
  literals.map((literal) => JSON.stringify(literal)).join(" | ");

/** The pattern of a reference: kinds, and before them the words that may replace a reference, such as `both-sides`. */
const referencePattern = /^\^\(\?:(?:((?:[a-z-]+\|)+)\(\?:)?([a-z|]+)\)\\\/\[a-z0-9\]/;

/** The type of a string that refers to records of certain kinds; undefined for any other schema. */
const findReferenceType = ({ pattern }: SchemaNode): string | undefined => {
  const [, words = "", kindList = ""] = (typeof pattern === "string" && referencePattern.exec(pattern)) || [];
  const kinds = kindList.split("|");
  if (!kinds.every((kind) => kindNames.some((name) => name === kind))) return undefined;
  const reference = kinds.length === kindNames.length ? "Reference" : `Reference<${formatLiterals(kinds)}>`;
  return words === "" ? reference : `${formatLiterals(words.split("|").slice(0, -1))} | ${reference}`;
};

/** The type of a code of an open list: an editor completes the known codes, and any other code is a string. */
const buildCodeType = (list: Readonly<Record<string, string>>): string =>
  `${formatLiterals(Object.keys(list))} | (string & {})`;

/** The type of the value of a fact. */
const getValueType = (value: SchemaNode): string => {
  if (typeof value["$ref"] === "string") return getDefinitionName(value["$ref"]);
  const type = findReferenceType(value) ?? (value["type"] === "integer" ? "number" : undefined);
  if (type === undefined)
    throw new Error(`add a type for facts with this value to getValueType: ${JSON.stringify(value)}`);
  return type;
};

/** The two forms of a fact: one with a value, and `NotStated`. Undefined for the definition of anything else. */
const findFactForms = (definition: unknown): readonly [stated: SchemaNode, notStated: SchemaNode] | undefined => {
  if (!isObject(definition) || !Array.isArray(definition["oneOf"])) return undefined;
  const [stated, notStated, ...others] = definition["oneOf"] as readonly unknown[];
  if (!isObject(stated) || !isObject(notStated) || others.length > 0) return undefined;
  return notStated["$ref"] === "#/$defs/NotStated" ? [stated, notStated] : undefined;
};

/** The definition of a fact with any value. The order of its fields does not depend on the engine. */
const buildGenericFact = (
  definition: SchemaNode,
  [stated, notStated]: readonly [SchemaNode, SchemaNode],
): SchemaNode => {
  const { basis, evidence, note, value: _, ...others } = stated["properties"] as SchemaNode;
  const properties = { basis, value: { tsType: "Value" }, evidence, note, ...others };
  return { ...definition, oneOf: [{ ...stated, properties }, notStated] };
};

/**
 * A schema as the type generator is to read it.
 *
 * - A reference to a definition keeps its own description.
 * - Properties that later releases may add are left out: with them, the types would accept any misspelt name.
 */
const normalizeSchema = (value: unknown, factTypes: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((child) => normalizeSchema(child, factTypes));
  if (!isObject(value)) return value;
  const { $ref, description, additionalProperties } = value;
  const documentation = description === undefined ? {} : { description };
  if (typeof $ref === "string") {
    const name = getDefinitionName($ref);
    const factType = factTypes.get(name);
    return { ...documentation, tsType: factType === undefined ? name : `Fact<${factType}>` };
  }
  const entryRef = isObject(additionalProperties) ? additionalProperties["$ref"] : undefined;
  const entryType = typeof entryRef === "string" ? factTypes.get(getDefinitionName(entryRef)) : undefined;
  if (entryType !== undefined) return { ...documentation, tsType: `FactsByKey<${entryType}>` };
  const referenceType = findReferenceType(value);
  // The type says what the description of a plain reference says.
  if (referenceType !== undefined)
    return { ...(String(description).startsWith("Reference to a record") ? {} : documentation), tsType: referenceType };
  const children = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, normalizeSchema(child, factTypes)]),
  );
  return "properties" in value ? { ...children, additionalProperties: false } : children;
};

/** Normalizes definitions, and replaces those of facts (`DateFact`, `NameFact` …) by one `Fact` with any value. */
export const normalizeDefinitions = (definitions: Definitions): Definitions => {
  const factTypes = new Map<string, string>();
  const genericFacts = new Map<string, SchemaNode>();
  const others: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(definitions)) {
    const forms = findFactForms(definition);
    if (forms && isObject(definition)) {
      factTypes.set(name, getValueType((forms[0]["properties"] as SchemaNode)["value"] as SchemaNode));
      const generic = buildGenericFact(definition, forms);
      genericFacts.set(JSON.stringify(generic), generic);
    } else others[name] = definition;
  }
  // Only if facts differ in nothing but the type of their value, one generic type stands for all of them.
  const [genericFact, ...different] = genericFacts.values();
  if (genericFact === undefined || different.length > 0)
    throw new Error(`facts differ in more than their value: there are ${genericFacts.size} forms of them`);
  const schemas = normalizeSchema({ ...others, Fact: genericFact }, factTypes) as Record<string, SchemaNode>;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const list = openLists[name];
      return [name, list ? { description: schema["description"], tsType: buildCodeType(list) } : schema];
    }),
  );
};
