import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../schema/index.ts";
import { all, cut, edit, set, type SchemaEdit } from "../testing/schema-edits.ts";
import { firstRelease } from "../testing/snapshots.ts";
import { differences, levelOf, type Level } from "./index.ts";
import { incomparable, schemaChanges } from "./schema-changes.ts";

const { schemas } = firstRelease;
const forms = { published: "event.schema.json", authored: "authored/event.schema.json" } as const;
type Form = keyof typeof forms;

const schemaOf = (form: Form): JsonSchema => schemas[forms[form]] as JsonSchema;
const reaches = (before: JsonSchema, after: JsonSchema) => [
  ...new Set(schemaChanges(before, after).map(({ reach }) => reach)),
];
const levelWith = (path: string, schema: JsonSchema): Level =>
  levelOf(differences(firstRelease, { ...firstRelease, schemas: { ...schemas, [path]: schema } })).level;

interface Case {
  readonly what: string;
  readonly change: SchemaEdit;
  readonly reach: readonly string[];
  readonly level: Level;
}

const row = (what: string, change: SchemaEdit, reach: string, level: Level): Case => ({
  what,
  change,
  reach: reach.split(" "),
  level,
});

const extent = "/$defs/Extent";
const basis = "/$defs/NotStated/properties/basis";
const english = "/$defs/Label/properties/en";
const union = "/$defs/Evidence/additionalProperties/oneOf";
const text: JsonSchema = { type: "string", minLength: 1 };

/** What one mutation of a schema of ours does, and the level that it makes due, published and authored. */
const alike = (what: string, change: SchemaEdit, reach: string, published: Level, authored: Level) => ({
  published: row(what, change, reach, published),
  authored: row(what, change, reach, authored),
});

const cases = [
  alike(
    "a type changed",
    edit(`${english}/type`, () => "number"),
    "grown",
    "major",
    "minor",
  ),
  alike("a type no longer said", cut(`${english}/type`), "grown", "major", "minor"),
  alike("a required property made optional", set("/$defs/Label/required", ["en"]), "grown", "major", "minor"),
  alike(
    "an optional property made required",
    set("/$defs/Label/required", ["en", "fr", "vi"]),
    "shrunk",
    "minor",
    "minor",
  ),
  alike(
    "a closed list that allows more",
    edit<string[]>(`${extent}/enum`, (list) => [...list, "partial"]),
    "grown",
    "major",
    "minor",
  ),
  alike("a closed list that allows less", set(`${extent}/enum`, ["open", "closed"]), "shrunk", "minor", "minor"),
  alike(
    "a closed list in another order",
    edit<string[]>(`${extent}/enum`, (list) => list.toReversed()),
    "",
    "none",
    "none",
  ),
  alike("a closed list that is open now", cut(`${extent}/enum`), "grown", "major", "minor"),
  alike(
    "one code in the place of another",
    edit(`${basis}/const`, () => "silent"),
    "grown shrunk",
    "major",
    "minor",
  ),
  alike("a pattern changed", set("/$defs/Key/pattern", "^[a-z0-9-]+$"), "grown", "major", "minor"),
  alike("a pattern left out", cut("/$defs/Key/pattern"), "grown", "major", "minor"),
  alike("a pattern where there was none", set(`${english}/pattern`, "^[A-Z]"), "shrunk", "minor", "minor"),
  alike("a lower bound lowered", set(`${english}/minLength`, 0), "grown", "major", "minor"),
  alike("a lower bound raised", set(`${english}/minLength`, 2), "shrunk", "minor", "minor"),
  alike("a lower bound left out", cut(`${english}/minLength`), "grown", "major", "minor"),
  alike(
    "an alternative more",
    edit<unknown[]>(union, (list) => [...list, { type: "string" }]),
    "grown",
    "major",
    "minor",
  ),
  alike(
    "an alternative less",
    edit<unknown[]>(union, (list) => list.slice(0, 1)),
    "shrunk",
    "minor",
    "minor",
  ),
  alike("a union that is none now", cut(union), "grown", "major", "minor"),
  alike("a new optional property", set("/properties/weather", text), "added", "minor", "minor"),
  alike(
    "another definition referred to",
    set("/properties/id/$ref", "#/$defs/Speaker"),
    "words grown",
    "major",
    "minor",
  ),
  alike("another description", set("/$defs/Label/description", "Our words."), "words", "patch", "patch"),
  alike("another example", set(`${english}/examples`, ["Prime Minister"]), "words", "patch", "patch"),
  alike(
    "what a closed list's codes mean, in other words",
    edit<string>(`${extent}/description`, (words) => words.replace("complete", "long")),
    "meaning",
    "major",
    "minor",
  ),
  alike(
    "the punctuation of what a closed list's codes mean",
    edit<string>(`${extent}/description`, (words) => words.replaceAll("(", "[").replaceAll(")", "]")),
    "words",
    "patch",
    "patch",
  ),
];

const ofForm = {
  published: [
    row("a property removed", cut("/properties/names"), "grown", "major"),
    row(
      "a new property that is required",
      all(
        set("/properties/weather", text),
        edit<string[]>("/required", (names) => [...names, "weather"]),
      ),
      "added",
      "minor",
    ),
    row("closed to other properties", set("/$defs/Label/additionalProperties", false), "shrunk", "minor"),
    row(
      "an upper bound raised",
      edit<number>("/$defs/SpanEvidence/properties/start/maximum", (most) => most + 1),
      "grown",
      "major",
    ),
    row("an upper bound lowered", set("/$defs/SpanEvidence/properties/start/maximum", 9999), "shrunk", "minor"),
    row(
      "whole numbers where any number was",
      set("/$defs/SpanEvidence/properties/start/type", "number"),
      "grown",
      "major",
    ),
  ],
  authored: [
    row("an optional property removed", cut("/properties/names"), "shrunk", "minor"),
    row(
      "a required property removed",
      all(
        cut("/properties/status"),
        edit<string[]>("/required", (names) => names.filter((name) => name !== "status")),
      ),
      "grown",
      "minor",
    ),
    row(
      "a new property that is required",
      all(
        set("/properties/weather", text),
        edit<string[]>("/required", (names) => [...names, "weather"]),
      ),
      "shrunk",
      "minor",
    ),
    row("open to other properties", set("/$defs/Label/additionalProperties", {}), "grown", "minor"),
  ],
};

describe.each(["published", "authored"] as const)("of a %s schema,", (form) => {
  test.each([...cases.map((both) => both[form]), ...ofForm[form]])("$what: $level", ({ change, reach, level }) => {
    const [before, after] = [schemaOf(form), change(schemaOf(form))];
    expect(after).not.toEqual(before);
    expect(reaches(before, after)).toEqual(reach.filter((one) => one !== ""));
    expect(levelWith(forms[form], after)).toBe(level);
  });

  test("itself differs in nothing, and every keyword of it can be compared", () => {
    expect(schemaChanges(schemaOf(form), structuredClone(schemaOf(form)))).toEqual([]);
  });
});

describe("our schemas", () => {
  test.each(Object.entries(schemas))("%s differs from itself in nothing, and can be compared", (_, schema) => {
    expect(schemaChanges(schema, structuredClone(schema))).toEqual([]);
    expect(incomparable(schema)).toEqual([]);
  });

  test("a new one is minor, one that is gone is major", () => {
    expect(levelWith("weather.schema.json", text)).toBe("minor");
    const { [forms.published]: _, ...fewer } = schemas;
    expect(levelOf(differences(firstRelease, { ...firstRelease, schemas: fewer })).level).toBe("major");
  });
});

describe("a difference is told where it is", () => {
  test.each([
    ["a property of the record", cut("/properties/names"), { place: "", what: "property names removed" }],
    ["a definition", set("/$defs/Label/required", ["en"]), { place: "Label", what: "property fr made optional" }],
    ["a property of a definition", set(`${english}/minLength`, 2), { place: "Label/en", what: "minLength" }],
    ["the entries of a collection", set("/properties/date/additionalProperties", text), { place: "/date/*" }],
    ["the keys of a collection", set("/properties/date/propertyNames", text), { place: "/date/(key)" }],
  ])("in %s", (_, change, told) => {
    const before = schemaOf("published");
    expect(schemaChanges(before, change(before))).toContainEqual(expect.objectContaining(told));
  });

  test("once, however often the definition is referred to", () => {
    const before = schemaOf("published");
    expect(schemaChanges(before, set("/$defs/Label/required", ["en"])(before))).toHaveLength(1);
  });
});

const unknownWith = (change: SchemaEdit, schema = schemaOf("published")) =>
  schemaChanges(schema, change(schema)).flatMap(({ place, what, reach }) =>
    reach === "unknown" ? [[place, what]] : [],
  );

describe("what happened elsewhere: a keyword that the comparison did not know was passed over, and the change with it", () => {
  test.each<[string, SchemaEdit, string, string]>([
    ["a keyword of the record", set("/minProperties", 3), "", "minProperties"],
    ["a format", set("/$defs/Edtf/format", "date"), "Edtf", "format"],
    ["an upper bound of another kind", set(`${english}/maxLength`, 9), "Label/en", "maxLength"],
    ["a keyword beside a reference", set("/properties/id/minLength", 3), "/id", "minLength"],
    ["a keyword in a definition that nothing refers to", set("/$defs/Spare", { not: {} }), "Spare", "not"],
    [
      "a keyword in a new property",
      set("/properties/seats", { type: "integer", multipleOf: 2 }),
      "/seats",
      "multipleOf",
    ],
    [
      "a keyword in a new alternative",
      edit<object[]>(union, (list) => [...list, { type: "string", format: "uri" }]),
      "Evidence/*(2)",
      "format",
    ],
    [
      "a reference to another document",
      set("/properties/id/$ref", "person.schema.json"),
      "/id",
      "$ref person.schema.json",
    ],
    ["another dialect", set("/$schema", "http://json-schema.org/draft-07/schema#"), "", "$schema"],
    [
      "alternatives that overlap, of which exactly one has to hold",
      edit<object[]>(union, (list) => [...list, {}]),
      "Evidence/*",
      "oneOf with alternatives that overlap",
    ],
  ])("%s: it is named", (_, change, place, what) => {
    expect(unknownWith(change)).toContainEqual([place, what]);
  });

  test("one that was there already is named as soon as anything of the schema changes", () => {
    const before = set("/$defs/Edtf/format", "date")(schemaOf("published"));
    expect(unknownWith(set("/properties/weather", text), before)).toEqual([["Edtf", "format"]]);
  });

  test("one of a schema that is new is named too", () => {
    const found = differences(firstRelease, {
      ...firstRelease,
      schemas: { ...schemas, "new.schema.json": { title: "New" } },
    });
    expect(found.schemas).toMatchObject([
      { change: "added" },
      { schema: "new.schema.json", reach: "unknown", what: "title" },
    ]);
    expect(levelWith(forms.published, schemaOf("published"))).toBe("none");
  });
});
