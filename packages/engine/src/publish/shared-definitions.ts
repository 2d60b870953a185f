// The package has each definition that its schemas share once, in a file next to them. A schema with its definitions is complete
// in itself, as the repository and the history have it.
import { isObject } from "../corpus/index.ts";
import type { JsonSchema } from "../schema/index.ts";

/** The name of the file with the definitions that the schemas of a folder share. */
export const definitionsFile = "definitions.schema.json";

type Definitions = Readonly<Record<string, JsonSchema>>;

const localPrefix = "#/$defs/";
const sharedPrefix = `${definitionsFile}${localPrefix}`;

/** Replaces the references in a schema. */
const replaceReferences = <T>(schema: T, replace: (reference: string) => string): T => {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        key === "$ref" && typeof child === "string" ? replace(child) : visit(child),
      ]),
    );
  };
  return visit(schema) as T;
};

/** Lists the names of the definitions that a schema refers to by a prefix. */
const listNames = (schema: unknown, prefix: string): readonly string[] => {
  const names: string[] = [];
  replaceReferences(schema, (reference) => {
    if (reference.startsWith(prefix)) names.push(reference.slice(prefix.length));
    return reference;
  });
  return names;
};

/** Collects the definitions that at least two schemas have, and that are the same wherever they are, with all that they refer to. */
const collectShared = (schemas: readonly JsonSchema[]): ReadonlyMap<string, JsonSchema> => {
  const shared = new Map<string, JsonSchema>();
  const contents = new Map<string, string[]>();
  for (const [name, definition] of schemas.flatMap(({ $defs = {} }) => Object.entries($defs))) {
    shared.set(name, definition);
    contents.set(name, [...(contents.get(name) ?? []), JSON.stringify(definition)]);
  }
  for (const [name, all] of contents) if (all.length === 1 || new Set(all).size > 1) shared.delete(name);
  const findOpen = () =>
    [...shared].find(([, definition]) => listNames(definition, localPrefix).some((other) => !shared.has(other)));
  for (let open = findOpen(); open; open = findOpen()) shared.delete(open[0]);
  return shared;
};

/** The schemas of a folder, and the definitions that they share. */
export interface SharedSchemas {
  readonly definitions: Definitions;
  readonly schemas: ReadonlyMap<string, JsonSchema>;
}

/** Takes what the schemas of a folder share out of them, and lets them refer to it. */
export const splitDefinitions = (schemas: ReadonlyMap<string, JsonSchema>): SharedSchemas => {
  const shared = collectShared([...schemas.values()]);
  const refer = (reference: string): string =>
    shared.has(reference.slice(localPrefix.length)) ? `${definitionsFile}${reference}` : reference;
  const reduced = [...schemas].map(([path, { $defs = {}, ...schema }]): [string, JsonSchema] => {
    const local = Object.entries($defs).filter(([name]) => !shared.has(name));
    const rest = local.length === 0 ? schema : { ...schema, $defs: Object.fromEntries(local) };
    return [path, replaceReferences(rest, refer)];
  });
  return {
    definitions: Object.fromEntries([...shared].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    schemas: new Map(reduced),
  };
};

/** Gives a schema the definitions back that it shares with others. `getDefinition` returns the one with a name. */
export const addDefinitions = (schema: JsonSchema, getDefinition: (name: string) => JsonSchema): JsonSchema => {
  const restored = new Map<string, JsonSchema>();
  const add = (name: string): void => {
    if (restored.has(name)) return;
    const definition = getDefinition(name);
    restored.set(name, definition);
    for (const other of listNames(definition, localPrefix)) add(other);
  };
  for (const name of listNames(schema, sharedPrefix)) add(name);
  if (restored.size === 0) return schema;
  const local = replaceReferences(schema, (reference) => reference.replace(definitionsFile, ""));
  return { ...local, $defs: { ...local.$defs, ...Object.fromEntries(restored) } };
};
