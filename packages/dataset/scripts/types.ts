import {
  jsonSchemaOf,
  jsonSchemaOfLedger,
  kindNames,
  ledgers,
  type JsonSchema,
  type Ledger,
} from "@vnjp/engine/schema";
import { compile } from "json-schema-to-typescript";

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What the type generator is to see: a reference with a description of its own keeps both, and the properties that
 * future releases may add stay out of the types, where they would let any misspelt name pass.
 */
const forTypes = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forTypes);
  if (!isNode(value)) return value;
  const { $ref, description } = value;
  if (typeof $ref === "string")
    return { ...(description === undefined ? {} : { description }), tsType: $ref.replace("#/$defs/", "") };
  const children = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, forTypes(child)]));
  if (!("properties" in value)) return children;
  return { ...children, additionalProperties: false };
};

export const typeName = (name: string) => name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** TypeScript types of everything that is published; they need no other package. */
export const types = async (banner: string): Promise<string> => {
  const published: [string, JsonSchema][] = [
    ...kindNames.map((kind): [string, JsonSchema] => [typeName(kind), jsonSchemaOf(kind, "published")]),
    ...(Object.keys(ledgers) as Ledger[]).map((ledger): [string, JsonSchema] => [
      typeName(ledger),
      jsonSchemaOfLedger(ledger),
    ]),
  ];
  const definitions: Record<string, unknown> = {};
  for (const [name, { $schema: _, $defs, ...body }] of published) {
    // A definition of one name is the same in every schema: all of them come from one.
    for (const [id, definition] of Object.entries($defs ?? {}))
      definitions[id.startsWith("__") ? "Json" : id] = id.startsWith("__") ? {} : definition;
    definitions[name] = body;
  }
  const root = { type: "object", properties: {}, additionalProperties: false, $defs: forTypes(definitions) };
  const text = await compile(JSON.parse(JSON.stringify(root).replaceAll(/__schema\d+/g, "Json")), "Published", {
    bannerComment: `// ${banner}`,
    format: false,
    unreachableDefinitions: true,
  });
  const kinds = kindNames.map((kind) => `  readonly ${kind}: ${typeName(kind)}`).join("\n");
  const itself = text
    .replace(/export interface Published \{\s*\}\n/, "")
    .replaceAll(
      /( \*\n)? \* This (?:interface|type) was referenced by `Published`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      "",
    )
    .replaceAll("/**\n */\n", "")
    // What is published is read: a program that writes to it would change it for every other part of itself.
    .replaceAll(/^(\s*)((?:[\w$]+|"[^"]+"|\[k: string\])\??: )/gm, "$1readonly $2");
  return `${itself}
/** The type of each kind of record. */
export interface RecordTypes {
${kinds}
}
`;
};
