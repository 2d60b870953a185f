import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../schema/index.ts";
import {
  mergeEdits,
  removeKeyword,
  updateKeyword,
  setKeyword,
  type SchemaEdit,
} from "../../../test/schemas/schema-edits.ts";
import { firstRelease } from "../../../test/snapshots.ts";
import { diffSnapshots, computeLevel, type Level } from "../index.ts";
import { collectUnsupported, diffSchemas } from "./diff-schemas.ts";

const { schemas } = firstRelease;
const forms = { published: "event.schema.json", authored: "authored/event.schema.json" } as const;
type Form = keyof typeof forms;

const getSchema = (form: Form): JsonSchema => schemas[forms[form]] as JsonSchema;
const listImpacts = (before: JsonSchema, after: JsonSchema) => [
  ...new Set(diffSchemas(before, after).map(({ impact }) => impact)),
];
const computeSchemaLevel = (path: string, schema: JsonSchema): Level =>
  computeLevel(diffSnapshots(firstRelease, { ...firstRelease, schemas: { ...schemas, [path]: schema } })).level;

interface Case {
  readonly description: string;
  readonly change: SchemaEdit;
  readonly impact: readonly string[];
  readonly level: Level;
}

const createCase = (description: string, change: SchemaEdit, impact: string, level: Level): Case => ({
  description,
  change,
  impact: impact.split(" "),
  level,
});

const extent = "/$defs/ListExtent";
const basis = "/$defs/NotStated/properties/basis";
const english = "/$defs/Label/properties/en";
const union = "/$defs/Evidence/additionalProperties/oneOf";
const text: JsonSchema = { type: "string", minLength: 1 };

/** A mutation of one of our schemas, its impact, and the level that it requires in a published and an authored schema. */
const createCasePair = (
  description: string,
  change: SchemaEdit,
  impact: string,
  published: Level,
  authored: Level,
) => ({
  published: createCase(description, change, impact, published),
  authored: createCase(description, change, impact, authored),
});

const cases = [
  createCasePair(
    "a changed type",
    updateKeyword(`${english}/type`, () => "number"),
    "widened",
    "major",
    "minor",
  ),
  createCasePair("a removed type", removeKeyword(`${english}/type`), "widened", "major", "minor"),
  createCasePair(
    "a required property made optional",
    setKeyword("/$defs/Label/required", ["en"]),
    "widened",
    "major",
    "minor",
  ),
  createCasePair(
    "an optional property made required",
    setKeyword("/$defs/Label/required", ["en", "fr", "vi"]),
    "narrowed",
    "minor",
    "minor",
  ),
  createCasePair(
    "a closed list that allows more",
    updateKeyword<string[]>(`${extent}/enum`, (list) => [...list, "partial"]),
    "widened",
    "major",
    "minor",
  ),
  createCasePair(
    "a closed list that allows less",
    setKeyword(`${extent}/enum`, ["open", "closed"]),
    "narrowed",
    "minor",
    "minor",
  ),
  createCasePair(
    "a closed list in another order",
    updateKeyword<string[]>(`${extent}/enum`, (list) => list.toReversed()),
    "",
    "none",
    "none",
  ),
  createCasePair("a closed list that became open", removeKeyword(`${extent}/enum`), "widened", "major", "minor"),
  createCasePair(
    "a replaced code",
    updateKeyword(`${basis}/const`, () => "silent"),
    "widened narrowed",
    "major",
    "minor",
  ),
  createCasePair("a wider pattern", setKeyword("/$defs/Key/pattern", "^[a-z0-9-]+$"), "widened", "major", "minor"),
  createCasePair("a tighter pattern", setKeyword("/$defs/Key/pattern", "^[a-z]+$"), "narrowed", "minor", "minor"),
  createCasePair(
    "a pattern that cannot be compared",
    setKeyword("/$defs/Key/pattern", "^(?=a)[a-z]+$"),
    "widened",
    "major",
    "minor",
  ),
  createCasePair("a removed pattern", removeKeyword("/$defs/Key/pattern"), "widened", "major", "minor"),
  createCasePair("an added pattern", setKeyword(`${english}/pattern`, "^[A-Z]"), "narrowed", "minor", "minor"),
  createCasePair("a lowered lower bound", setKeyword(`${english}/minLength`, 0), "widened", "major", "minor"),
  createCasePair("a raised lower bound", setKeyword(`${english}/minLength`, 2), "narrowed", "minor", "minor"),
  createCasePair("a removed lower bound", removeKeyword(`${english}/minLength`), "widened", "major", "minor"),
  createCasePair("an added upper bound", setKeyword(`${english}/maxLength`, 99), "narrowed", "minor", "minor"),
  createCasePair(
    "a deprecated property",
    setKeyword("/properties/names/deprecated", true),
    "deprecated",
    "minor",
    "minor",
  ),
  createCasePair("a title", setKeyword("/title", "Event"), "wording", "patch", "patch"),
  createCasePair(
    "an added alternative",
    updateKeyword<unknown[]>(union, (list) => [...list, { type: "string" }]),
    "widened",
    "major",
    "minor",
  ),
  createCasePair(
    "a removed alternative",
    updateKeyword<unknown[]>(union, (list) => list.slice(0, 1)),
    "narrowed",
    "minor",
    "minor",
  ),
  createCasePair("a removed union", removeKeyword(union), "widened", "major", "minor"),
  createCasePair("a new optional property", setKeyword("/properties/weather", text), "added", "minor", "minor"),
  createCasePair(
    "a reference to another definition",
    setKeyword("/properties/id/$ref", "#/$defs/Speaker"),
    "meaning wording widened",
    "major",
    "minor",
  ),
  createCasePair(
    "a description in other words",
    setKeyword("/$defs/Label/description", "Our words."),
    "meaning",
    "patch",
    "patch",
  ),
  createCasePair("another example", setKeyword(`${english}/examples`, ["Prime Minister"]), "wording", "patch", "patch"),
  createCasePair(
    "the meaning of the codes of a closed list, in other words",
    updateKeyword<string>(`${extent}/description`, (description) => description.replace("complete", "long")),
    "meaning",
    "patch",
    "patch",
  ),
  createCasePair(
    "the punctuation of the meaning of the codes of a closed list",
    updateKeyword<string>(`${extent}/description`, (description) =>
      description.replaceAll("(", "[").replaceAll(")", "]"),
    ),
    "wording",
    "patch",
    "patch",
  ),
];

const casesByForm = {
  published: [
    createCase("a removed property", removeKeyword("/properties/names"), "widened", "major"),
    createCase(
      "a new required property",
      mergeEdits(
        setKeyword("/properties/weather", text),
        updateKeyword<string[]>("/required", (names) => [...names, "weather"]),
      ),
      "added",
      "minor",
    ),
    createCase(
      "a schema closed to other properties",
      setKeyword("/$defs/Label/additionalProperties", false),
      "narrowed",
      "minor",
    ),
    createCase(
      "a raised upper bound",
      updateKeyword<number>("/$defs/SpanEvidence/properties/start/maximum", (maximum) => maximum + 1),
      "widened",
      "major",
    ),
    createCase(
      "a lowered upper bound",
      setKeyword("/$defs/SpanEvidence/properties/start/maximum", 9999),
      "narrowed",
      "minor",
    ),
    createCase(
      "any number instead of whole numbers",
      setKeyword("/$defs/SpanEvidence/properties/start/type", "number"),
      "widened",
      "major",
    ),
  ],
  authored: [
    createCase("a removed optional property", removeKeyword("/properties/names"), "narrowed", "minor"),
    createCase(
      "a removed required property",
      mergeEdits(
        removeKeyword("/properties/status"),
        updateKeyword<string[]>("/required", (names) => names.filter((name) => name !== "status")),
      ),
      "widened",
      "minor",
    ),
    createCase(
      "a new required property",
      mergeEdits(
        setKeyword("/properties/weather", text),
        updateKeyword<string[]>("/required", (names) => [...names, "weather"]),
      ),
      "narrowed",
      "minor",
    ),
    createCase(
      "a schema opened to other properties",
      setKeyword("/$defs/Label/additionalProperties", {}),
      "widened",
      "minor",
    ),
  ],
};

describe.each(["published", "authored"] as const)("a change of a %s schema,", (form) => {
  test.each([...cases.map((both) => both[form]), ...casesByForm[form]])(
    "$description: $level",
    ({ change, impact, level }) => {
      const [before, after] = [getSchema(form), change(getSchema(form))];
      expect(after).not.toEqual(before);
      expect(listImpacts(before, after)).toEqual(impact.filter((name) => name !== ""));
      expect(computeSchemaLevel(forms[form], after)).toBe(level);
    },
  );

  test("compared with itself, has no difference and no unsupported keyword", () => {
    expect(diffSchemas(getSchema(form), structuredClone(getSchema(form)))).toEqual([]);
  });
});

describe("our schemas", () => {
  test.each(Object.entries(schemas))("%s has no difference from itself and no unsupported keyword", (_, schema) => {
    expect(diffSchemas(schema, structuredClone(schema))).toEqual([]);
    expect(collectUnsupported(schema)).toEqual([]);
  });

  test("require a minor release if one is added, a major one if one is removed", () => {
    expect(computeSchemaLevel("weather.schema.json", text)).toBe("minor");
    const { [forms.published]: _, ...fewer } = schemas;
    expect(computeLevel(diffSnapshots(firstRelease, { ...firstRelease, schemas: fewer })).level).toBe("major");
  });
});

describe("a difference is reported once, at its location", () => {
  test.each([
    ["a property of the record", removeKeyword("/properties/names"), { location: "", what: "property names removed" }],
    [
      "a definition",
      setKeyword("/$defs/Label/required", ["en"]),
      { location: "Label", what: "property fr made optional" },
    ],
    ["a property of a definition", setKeyword(`${english}/minLength`, 2), { location: "Label/en", what: "minLength" }],
    ["the entries of a collection", setKeyword("/properties/date/additionalProperties", text), { location: "/date/*" }],
    ["the keys of a collection", setKeyword("/properties/date/propertyNames", text), { location: "/date/(key)" }],
  ])("in %s", (_, change, expected) => {
    const before = getSchema("published");
    expect(diffSchemas(before, change(before))).toContainEqual(expect.objectContaining(expected));
  });

  test("in a definition with several references", () => {
    const before = getSchema("published");
    expect(diffSchemas(before, setKeyword("/$defs/Label/required", ["en"])(before))).toHaveLength(1);
  });
});
