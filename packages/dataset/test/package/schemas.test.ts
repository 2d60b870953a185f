import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { releaseDataSchemas } from "@vnjp/engine/schema";
import { events, kinds } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { packageFolder } from "../packed-package.ts";

const readJson = (...path: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(packageFolder, ...path), "utf8")) as Record<string, unknown>;

const definitions = ["dist/schema", "dist/schema/authored"].map((folder) =>
  readJson(folder, "definitions.schema.json"),
);

/** A validator that knows the definitions that the schemas share. */
const createValidator = (...schemas: readonly object[]) =>
  new Ajv.default({ strict: true, allErrors: true, schemas: [...definitions, ...schemas] });

const compileSchema = (...path: string[]) => createValidator().compile(readJson("dist/schema", ...path));

describe("a standard validator in strict mode", () => {
  test.each(kinds)("it compiles the published schema of %s, and accepts every published record", (kind) => {
    const validate = compileSchema(`${kind}.schema.json`);
    for (const [id, record] of Object.entries(readJson("dist/data", `${kind}.json`))) {
      validate(record);
      expect(validate.errors, `${kind}/${id}`).toBeNull();
    }
    expect(validate({})).toBe(false);
  });

  test.each(kinds)("it compiles the authored schema of %s, and accepts every authored record", (kind) => {
    const validate = compileSchema("authored", `${kind}.schema.json`);
    for (const file of readdirSync(join(packageFolder, "records", kind))) {
      validate(readJson("records", kind, file));
      expect(validate.errors, `${kind}/${file}`).toBeNull();
    }
    expect(validate({})).toBe(false);
  });

  test.each(kinds)("with the schema of one record, the schema of the whole file accepts the file of %s", (kind) => {
    const ajv = createValidator(readJson(`dist/schema/${kind}.schema.json`));
    const validate = ajv.compile(readJson(`dist/schema/data/${kind}.schema.json`));
    expect(validate(readJson(`dist/data/${kind}.json`))).toBe(true);
    expect(validate({})).toBe(false);
    expect(validate([{}])).toBe(false);
  });

  test("the schema of the codes accepts the file", () => {
    expect(compileSchema("codes.schema.json")(readJson("dist/codes.json"))).toBe(true);
  });

  test("each schema has a title of its own", () => {
    const paths = readdirSync(join(packageFolder, "dist/schema"), { recursive: true, encoding: "utf8" });
    const titles = paths.filter((path) => path.endsWith(".json")).map((path) => readJson("dist/schema", path)["title"]);
    expect(titles.every((title) => typeof title === "string")).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(Object.keys(releaseDataSchemas))("it compiles the schema of %s, and accepts the file", (name) => {
    const validate = compileSchema(`${name}.schema.json`);
    expect(validate(readJson("dist", `${name}.json`))).toBe(true);
    expect(validate({})).toBe(false);
  });

  test("it finds the authored schema at the $schema of each record", () => {
    for (const kind of kinds)
      for (const file of readdirSync(join(packageFolder, "records", kind))) {
        const { $schema } = readJson("records", kind, file);
        expect(readJson("records", kind, String($schema))["$id"], `${kind}/${file}`).toContain(
          `/schema/authored/${kind}.schema.json`,
        );
      }
  });

  test("it accepts unknown properties in published records, so that older libraries can read newer data", () => {
    const validate = compileSchema("event.schema.json");
    const [event] = events;
    expect(validate({ ...event, addedLater: { anything: true } })).toBe(true);
  });
});
