// What a change of the package needs, as VERSIONING.md has it: each line edits the built package and gives the level.
import { computeLevel, diffSnapshots, type Effect, type Level } from "@vnjp/engine/diff";
import { readPackageFolder } from "@vnjp/engine/node/read-package";
import { hashText } from "@vnjp/engine/publish";
import { buildManifest, parsePackage } from "@vnjp/engine/releases";
import type { Redirects } from "@vnjp/engine/schema";
import { describe, expect, test } from "vitest";
import { removeJsonKey, setJsonValue } from "../../packages/engine/test/edit-json.ts";
import { diffPublishedTypes } from "./diff-types.ts";
import { datasetFolder } from "./files.ts";

type Files = ReadonlyMap<string, string>;
/** Changes the files of a package. */
type Edit = (files: Files) => Files;

const otherFiles = [
  "README.md",
  "LICENSE",
  "dist/index.js",
  "dist/index.cjs",
  "dist/validation/validate.js",
  "dist/csv/facts.csv",
];
const text = "texts/nhandan-post78842/e1.txt";
const packageFiles: Files = new Map([
  ...(await readPackageFolder(datasetFolder)),
  ...[...otherFiles, text].map((path): [string, string] => [path, path]),
]);

const editFile =
  (path: string, edit: (content: string) => string): Edit =>
  (files) => {
    const content = edit(files.get(path) ?? "");
    expect(content, `the edit changes ${path}`).not.toBe(files.get(path));
    return new Map([...files, [path, content]]);
  };
const removeFile =
  (path: string): Edit =>
  (files) =>
    new Map([...files].filter(([name]) => name !== path));
const set = (path: string, pointer: string, value: unknown): Edit =>
  editFile(path, (content) => JSON.stringify(setJsonValue(JSON.parse(content) as object, pointer, value)));
const remove = (path: string, pointer: string): Edit =>
  editFile(path, (content) => JSON.stringify(removeJsonKey(JSON.parse(content) as object, pointer)));
const all =
  (...edits: readonly Edit[]): Edit =>
  (files) =>
    edits.reduce((current, edit) => edit(current), files);

const setField = (field: string, value: unknown) => set("package.json", `/${field}`, value);

type RecordsById = Readonly<Record<string, { readonly id: string }>>;

/** Edits the records of a kind, by id. The pointer begins with the kind. */
const editRecords = (pointer: string, edit: (records: RecordsById, rest: string) => unknown): Edit => {
  const [, kind = ""] = pointer.split("/");
  return editFile(`dist/data/${kind}.json`, (content) => {
    const list = JSON.parse(content === "" ? "[]" : content) as { readonly id: string }[];
    const records = Object.fromEntries(list.map((record) => [record.id, record]));
    return JSON.stringify(Object.values(edit(records, pointer.slice(kind.length + 1)) as RecordsById));
  });
};
const setRecord = (pointer: string, value: unknown) =>
  editRecords(pointer, (records, rest) => setJsonValue(records, rest, value));
const removeRecord = (pointer: string) => editRecords(pointer, (records, rest) => removeJsonKey(records, rest));

const schema = "dist/schema/event.schema.json";
const definitions = "dist/schema/definitions.schema.json";
/** Edits the schema of events, or a definition that it shares with others. */
const setSchema = (pointer: string, value: unknown) =>
  set(pointer.startsWith("/$defs/") ? definitions : schema, pointer, value);
const setAuthored = (pointer: string, value: unknown) =>
  set("dist/schema/authored/definitions.schema.json", pointer, value);
const english = "/$defs/Label/properties/en";

const codes = "dist/codes.json";
const setCode = (pointer: string, value: unknown) => set(codes, `/codes/${pointer}`, value);
const parade = { meaning: { en: "a parade" }, label: { en: "parade", fr: "défilé" } };

const dialogue = "/event/2024-02-27-defence-policy-dialogue-10";
const availability = "/dispatch/nhandan-post78842/editions/e1/availability";

type Columns = { name: string; type: string }[];
interface TableSchema {
  fields: Columns;
  primaryKey: string[];
  foreignKeys: object[];
}
/** Edits the schema of the table of facts. */
const editTable = (edit: (table: TableSchema) => Partial<TableSchema>): Edit =>
  editFile("dist/datapackage.json", (content) => {
    const value = JSON.parse(content) as { resources: { name: string; schema: TableSchema }[] };
    for (const { name, schema: table } of value.resources) if (name === "facts") Object.assign(table, edit(table));
    return JSON.stringify(value);
  });
const editColumns = (edit: (fields: Columns) => Columns): Edit => editTable(({ fields }) => ({ fields: edit(fields) }));

/** Edits the declarations that hold a text, in both module systems. */
const editTypes =
  (from: string | RegExp, to: string): Edit =>
  (files) => {
    const paths = [...files].filter(([path, content]) => path.startsWith("types/") && content.search(from) !== -1);
    expect(paths.length, `${String(from)} is in the types`).toBeGreaterThan(0);
    return new Map([...files, ...paths.map(([path, content]): [string, string] => [path, content.replace(from, to)])]);
  };

const event = /interface Event \{/;
const validate = /declare const validate: \(kind: Kind, value: unknown\)/;

type Case = readonly [description: string, edit: Edit];

const cases: Readonly<Record<Level, readonly Case[]>> = {
  major: [
    ["a published property is removed", remove(schema, "/properties/names")],
    ["a property changes its type", setSchema(`${english}/type`, "number")],
    ["a required property becomes optional", setSchema("/$defs/Label/required", ["en"])],
    ["a closed list of codes grows", setSchema("/$defs/ListExtent/enum", ["open", "closed", "unmarked", "partial"])],
    ["a closed list becomes open", remove(definitions, "/$defs/ListExtent/enum")],
    ["a pattern allows more", setSchema("/$defs/Key/pattern", "^[a-z0-9-]+$")],
    ["a pattern is removed", remove(definitions, "/$defs/Key/pattern")],
    ["a lower bound falls", setSchema(`${english}/minLength`, 0)],
    ["a schema is removed", removeFile(schema)],
    [
      "a kind of record is added",
      all(
        editFile("dist/data/weather.json", () => "[]"),
        editFile("dist/schema/weather.schema.json", () => '{ "type": "object" }'),
      ),
    ],
    [
      "a kind of record is added to the types",
      editTypes(/interface RecordTypes \{/, "interface RecordTypes { readonly weather: Event;"),
    ],
    ["a kind of record is removed", removeFile("dist/data/membership.json")],
    ["the licence changes", setField("license", "CC-BY-NC-4.0")],
    ["an export is removed", remove("package.json", "/exports/.~1csv~1*")],
    ["a condition of an export is removed", remove("package.json", "/exports/./require")],
    ["the types of an export are removed", remove("package.json", "/exports/./import/types")],
    [
      "a condition comes after the one that always holds",
      setField("exports/.", { default: "./dist/index.js", require: "./dist/index.cjs" }),
    ],
    ["an exported file is removed", removeFile("dist/csv/facts.csv")],
    ["texts are no longer packed", removeFile(text)],
    ["main is removed", remove("package.json", "/main")],
    ["the module system changes", setField("type", "commonjs")],
    ["a version of Node.js is no longer supported", setField("engines", { node: ">=24" })],
    ["another engine is demanded", setField("engines", { node: ">=22.12", npm: ">=11" })],
    ["the first dependency is added", setField("dependencies", { zod: "4.6.7" })],
    ["a peer is demanded", setField("peerDependencies", { react: "^19" })],
    ["a script runs at installation", setField("scripts", { postinstall: "node a.js" })],
    ["an operating system is demanded", setField("os", ["linux"])],
    ["a column is removed", editColumns((fields) => fields.slice(1))],
    [
      "a column is renamed",
      editColumns(([first, ...rest]) => [{ name: "reference", type: first?.type ?? "" }, ...rest]),
    ],
    [
      "a column changes its type",
      editColumns(([first, ...rest]) => [{ name: first?.name ?? "", type: "integer" }, ...rest]),
    ],
    ["a primary key changes", editTable(() => ({ primaryKey: ["pointer"] }))],
    ["columns refer to no other table any more", editTable(() => ({ foreignKeys: [] }))],
    ["columns change places", editColumns((fields) => fields.toReversed())],
    ["a column is added before others", editColumns((fields) => [{ name: "number", type: "integer" }, ...fields])],
    ["a function is removed", editTypes(/, toCitation, /, ", ")],
    ["a function is renamed", editTypes(/, toCitation, /, ", toCitation as cite, ")],
    [
      "the layout of a data file changes, as its type says",
      editFile("dist/types/data/event.d.cts", (type) =>
        type.replace("readonly dataset.Event[]", "Record<string, dataset.Event>"),
      ),
    ],
    ["a type is removed", editTypes(/(export \{[^}]*), Wording(?=[^}]*\} from)/, "$1")],
    ["a function takes less", editTypes(validate, 'declare const validate: (kind: "event", value: unknown)')],
    [
      "a function needs another argument",
      editTypes(validate, "declare const validate: (kind: Kind, value: unknown, depth: number)"),
    ],
    [
      "a function gives more than before",
      editTypes(
        /declare const getDateRange: \(([^)]*)\) => DateRange/,
        "declare const getDateRange: ($1) => DateRange | undefined",
      ),
    ],
    ["a result loses a property", editTypes(/readonly keyword: string;/, "")],
    ["an optional property of a record is removed", editTypes(/readonly ordinal\?: [^;]*;/, "")],
    ["a property of a record may be absent", editTypes(/(interface Event \{[^}]*?readonly label)(: )/s, "$1?$2")],
    ["a union that programs distinguish grows", editTypes(/type ListExtent = /, 'type ListExtent = "partial" | ')],
  ],
  minor: [
    ["a record is added", setRecord("/topic/new", { kind: "topic", id: "new" })],
    ["a fact is added", setRecord(`${dialogue}/date/year`, { basis: "not-stated", evidence: {} })],
    ["a fact is withdrawn", removeRecord(`${dialogue}/date/day`)],
    ["an edition is added", setRecord("/dispatch/nhandan-post78842/editions/e2", { availability: "withheld" })],
    ["a text is withdrawn, with its file", all(setRecord(availability, "withheld"), removeFile(text))],
    ["an optional property is added", setSchema("/properties/weather", { type: "string" })],
    ["an optional property becomes required", setSchema("/$defs/Label/required", ["en", "fr", "vi"])],
    ["a closed list of codes shrinks", setSchema("/$defs/ListExtent/enum", ["open", "closed"])],
    ["a pattern allows less", setSchema("/$defs/Key/pattern", "^[a-z]+(?:-[a-z]+)*$")],
    ["a pattern is added", setSchema(`${english}/pattern`, "^[A-Z]")],
    ["an upper bound is added", setSchema(`${english}/maxLength`, 99)],
    ["an open list of codes grows", setCode("EventType/parade", parade)],
    ["a code of an open list is removed", remove(codes, "/codes/EventType/exhibition")],
    [
      "a property is deprecated",
      all(
        setSchema("/properties/names/deprecated", true),
        setSchema("/properties/names/description", "Deprecated: use label."),
      ),
    ],
    [
      "a code is deprecated",
      all(
        setCode("EventType/talks/meaning/en", "Deprecated: use meeting. Talks between two persons."),
        setCode("EventType/talks/deprecated", true),
      ),
    ],
    ["a function is deprecated", editTypes(/( \*\/\ndeclare const search\b)/, " * @deprecated Use find.\n$1")],
    ["rules for contributors become stricter", setAuthored("/$defs/Label/required", ["en", "fr", "vi"])],
    ["rules for contributors become less strict", setAuthored("/$defs/Label/required", ["en"])],
    ["an export is added", setField("exports/.~1sqlite", "./dist/facts.sqlite")],
    ["an exported file is added", editFile("dist/csv/new.csv", () => "id")],
    ["a column is added at the end", editColumns((fields) => [...fields, { name: "new", type: "string" }])],
    ["a command is added", setField("bin", { "vnjp-data": "./dist/bin.js" })],
    ["a function is added", editTypes(/, toCitation, /, ", toCitation, toCitation as cite, ")],
    ["a function takes more", editTypes(validate, 'declare const validate: (kind: Kind | "any", value: unknown)')],
    [
      "a function takes another argument, if it is given",
      editTypes(validate, "declare const validate: (kind: Kind, value: unknown, depth?: number)"),
    ],
    ["a record may have another property", editTypes(event, "interface Event { readonly weather?: string;")],
    ["a property of a record is always there", editTypes(/readonly ordinal\?: /, "readonly ordinal: ")],
  ],
  patch: [
    ["a value is corrected", setRecord(`${dialogue}/date/day/value`, "2024-02-28")],
    ["evidence is corrected", setRecord(`${dialogue}/date/day/evidence/day/start`, 263)],
    ["a label changes", setRecord(`${dialogue}/label/en`, "The tenth dialogue")],
    [
      "the spelling of a meaning is corrected",
      setCode("SupportedPart/bound/meaning/en", "The bound, of an open date."),
    ],
    ["a description is clarified", setSchema("/$defs/Label/description", "Our own words, in each language.")],
    ["a typo in a description is corrected", setSchema("/$defs/Label/description", "What to cal it.")],
    ["a code is explained in other words", setCode("SupportedPart/bound/meaning/en", "the end of an open date")],
    ["a title is added", setSchema("/title", "Event")],
    ["an example changes", setSchema(`${english}/examples`, ["Prime Minister"])],
    ["more versions of Node.js are supported", setField("engines", { node: ">=20" })],
    ["a keyword is added to package.json", setField("keywords", ["chronicle"])],
    ["a field of package.json that we do not know is added", setField("overrides", {})],
    ["bundlers must keep unused code", setField("sideEffects", true)],
    ["a documentation comment changes", editTypes("The thirteen kinds of record", "All kinds of record")],
    ["published code changes", editFile("dist/validation/validate.js", () => "code")],
    ["the file of a licence changes", editFile("LICENSE", () => "words")],
    ["a file that we do not know is packed", editFile("dist/notes.bin", () => "0")],
    [
      "a column refers to another table",
      editTable(({ foreignKeys }) => ({
        foreignKeys: [...foreignKeys, { fields: ["value"], reference: { resource: "records", fields: ["record"] } }],
      })),
    ],
    ["a table has other bytes, though no record changed", editFile("dist/csv/facts.csv", () => "a;b")],
  ],
  none: [
    ["README changes", editFile("README.md", () => "words")],
    ["a development dependency changes", setField("devDependencies", { ajv: "8.20.1" })],
    ["a script for developers changes", setField("scripts", { build: "node build.ts" })],
    [
      "package.json is written in another order",
      editFile("package.json", (content) => JSON.stringify(JSON.parse(content))),
    ],
  ],
};

/** Parses a package whose manifest is right. */
const parse = (files: Files) => {
  const hashes = Object.fromEntries([...files].map(([path, content]) => [path, hashText(content)]));
  const manifest = JSON.stringify(buildManifest("0.1.0", hashes));
  return parsePackage(new Map([...files, ["dist/manifest.json", manifest]])).snapshot;
};

const before = parse(packageFiles);

const compare = (edit: Edit, meanings = {}, redirects: Redirects = {}): ReturnType<typeof computeLevel> => {
  const after = parse(edit(packageFiles));
  const types: readonly Effect[] = diffPublishedTypes(before.surface, after.surface);
  return computeLevel(diffSnapshots(before, after, redirects), { types, meanings });
};

describe.each(Object.entries(cases))("%s:", (level, edits) => {
  test.each(edits)("%s", (_, edit) => {
    const result = compare(edit);
    expect(result, JSON.stringify(result.forcedBy)).toMatchObject({ level });
  });
});

describe("major, if people say that the meaning changed:", () => {
  test.each<[string, string, Edit]>([
    ["of a field", "event/date", setSchema("/properties/date/description", "When it was announced.")],
    ["of a code", "SupportedPart/bound", setCode("SupportedPart/bound/meaning/en", "the beginning of a period")],
    ["of a definition that all kinds share", "Label/en", setSchema(`${english}/description`, "In Vietnamese.")],
  ])("%s", (_, key, edit) => {
    expect(compare(edit).forcedBy.map(({ meaning }) => meaning)).toContain(key);
    expect(compare(edit, { [key]: "unchanged" }).level).toBe("patch");
    expect(compare(edit, { [key]: "changed" }).level).toBe("major");
  });

  test("of a function, whose result no comparison shows", () => {
    const edit = editFile("dist/index.js", () => "code");
    expect(compare(edit).level).toBe("patch");
    expect(compare(edit, { getDateRange: "changed" }).level).toBe("major");
  });
});

describe("minor, with a redirect: a record is", () => {
  const reason = { en: "Why.", fr: "Pourquoi." };
  const base = { release: "next", reason, evidence: {} };
  test.each<[string, Redirects[string]]>([
    ["withdrawn", { kind: "withdrawn", ...base }],
    ["merged", { kind: "merged", to: "event/2023-09-field-training", ...base }],
    ["split", { kind: "split", to: { one: "event/2023-09-field-training" }, ...base }],
  ])("%s", (_, redirect) => {
    const result = compare(removeRecord("/event/unmiss-exchanges"), {}, { "event/unmiss-exchanges": redirect });
    expect(result.level).toBe("minor");
  });
});

test("what the computation does not know is named", () => {
  expect(compare(editFile("dist/notes.bin", () => "0")).forcedBy).toEqual([
    { level: "patch", where: "dist/notes.bin", what: "file added", concerns: "readers" },
  ]);
  expect(compare(setField("overrides", {})).forcedBy).toMatchObject([
    { where: "package.json overrides", what: "added" },
  ]);
});
