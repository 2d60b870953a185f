import { readFileSync } from "node:fs";
import {
  buildJsonSchema,
  buildReleaseDataJsonSchema,
  kindNames,
  releaseDataSchemas,
  type JsonSchema,
  type ReleaseDataName,
} from "@vnjp/engine/schema";
import { listFactFields } from "@vnjp/engine/publish";
import { compile } from "json-schema-to-typescript";
import { format } from "oxfmt";
import { normalizeDefinitions, type Definitions } from "./type-schemas.ts";

export const toTypeName = (name: string): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Any JSON value: the type generator cannot write a type that refers to itself. */
const json = {
  description: "Any JSON value.",
  tsType: "null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }",
};

/** Whether users of the package have a type for release data. The accepted warnings are of use to our own checks alone. */
export const isPublicData = (name: ReleaseDataName): boolean => name !== "exceptions";

/** Collects the definitions of everything that is published. A name has the same definition in every schema. */
const collectDefinitions = (): Definitions => {
  const releaseDataNames = (Object.keys(releaseDataSchemas) as ReleaseDataName[]).filter(isPublicData);
  const published: [string, JsonSchema][] = [
    ...kindNames.map((kind): [string, JsonSchema] => [kind, buildJsonSchema(kind, "published")]),
    ...releaseDataNames.map((name): [string, JsonSchema] => [name, buildReleaseDataJsonSchema(name)]),
  ];
  const definitions: Record<string, unknown> = {};
  for (const [name, { $schema: _, $defs, ...body }] of published) {
    for (const [id, definition] of Object.entries($defs ?? {})) definitions[id] = id === "Json" ? json : definition;
    definitions[toTypeName(name)] = body;
  }
  return definitions;
};

/** Removes what the type generator adds of its own, and makes every property read-only. */
const cleanDeclarations = (text: string): string =>
  text
    .replace(/export interface Published \{\s*\}\n/, "")
    .replaceAll(
      /( \*\n)? \* This (?:interface|type) was referenced by `Published`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      "",
    )
    .replaceAll(/\n \* ?(?=\n \*\/)/g, "")
    .replaceAll("/**\n */\n", "")
    .replaceAll("[k: string]", "[key: string]")
    // A program that changes the published data would change it for every other part of the program.
    .replaceAll(/^( *)((?:[\w$]+|"[^"]+"|\[key: string\])\??: )/gm, "$1readonly $2")
    .replaceAll(/: (\([^()\n]*\)|\w+)\[\]$/gm, ": readonly $1[]")
    .replace("export type Fact =", "export type Fact<Value = unknown> =");

const formatTypes = async (source: string): Promise<string> => {
  const options = JSON.parse(readFileSync(new URL("../../../.oxfmtrc.json", import.meta.url), "utf8")) as {
    readonly printWidth: number;
  };
  const { code, errors } = await format("types.ts", source, { printWidth: options.printWidth });
  if (errors.length > 0) throw new Error(`the generated types cannot be formatted: ${JSON.stringify(errors)}`);
  return code
    .replaceAll(/\/\*\*\n *\* (.*)\n *\*\//g, "/** $1 */")
    .replaceAll(/^(?=\/\*\*|export )/gm, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll(/(\*\/)\n\n(?=export)/g, "$1\n");
};

/** Formats a union of literals: `never` if there are none. */
const formatUnion = (literals: readonly string[]): string =>
  literals.length === 0 ? "never" : literals.map((literal) => JSON.stringify(literal)).join(" | ");

/** TypeScript types of everything that is published. They import no package. */
export const buildTypes = async (banner: string): Promise<string> => {
  const root = {
    type: "object",
    properties: {},
    additionalProperties: false,
    $defs: normalizeDefinitions(collectDefinitions()),
  };
  const text = await compile(root as Parameters<typeof compile>[0], "Published", {
    bannerComment: `// ${banner}`,
    format: false,
    unreachableDefinitions: true,
  });
  const kinds = kindNames.map((kind) => `  readonly ${kind}: ${toTypeName(kind)}`).join("\n");
  const pluralFields = kindNames
    .map((kind) => `  readonly ${kind}: ${formatUnion(listFactFields(kind, "many"))}`)
    .join("\n");
  return formatTypes(`${cleanDeclarations(text)}
/** A field of a record that holds facts: its facts under permanent keys. */
export type FactsByKey<Value = unknown> = { readonly [key: string]: Fact<Value> };

/** The type of the records of each kind. */
export interface RecordTypes {
${kinds}
}

/** The fields of each kind that can have several values at once. In a path, \`*\` stands for any key. */
export interface PluralFields {
${pluralFields}
}

/** The kinds of record. */
export type Kind = keyof RecordTypes;

/** A reference to a record, written \`kind/id\`. With \`Reference<"person">\`, it refers to a person. */
export type Reference<K extends Kind = Kind> = \`\${K}/\${string}\`;
`);
};
