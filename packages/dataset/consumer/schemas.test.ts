import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { packageFolder } from "./packed.ts";

const json = (...path: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(packageFolder, ...path), "utf8")) as Record<string, unknown>;

const kinds = Object.keys(json("dist/data.json")["records"] as object);

const compile = (...path: string[]) =>
  new Ajv.default({ strict: true, allErrors: true }).compile(json("dist/schema", ...path));

describe("a stock validator in strict mode", () => {
  it.each(kinds)("compiles the published schema of %s and accepts every published record", (kind) => {
    const validate = compile(`${kind}.schema.json`);
    for (const [id, record] of Object.entries(json("dist/data", `${kind}.json`))) {
      validate(record);
      expect(validate.errors, `${kind}/${id}`).toBeNull();
    }
    expect(validate({})).toBe(false);
  });

  it.each(kinds)("compiles the authored schema of %s and accepts every authored record", (kind) => {
    const validate = compile("authored", `${kind}.schema.json`);
    for (const file of readdirSync(join(packageFolder, "records", kind))) {
      validate(json("records", kind, file));
      expect(validate.errors, `${kind}/${file}`).toBeNull();
    }
    expect(validate({})).toBe(false);
  });

  it.each(["corrections", "redirects", "history", "exceptions"])(
    "compiles the schema of %s and accepts the file",
    (ledger) => {
      const validate = compile(`${ledger}.schema.json`);
      expect(validate(json("dist", `${ledger}.json`))).toBe(true);
      expect(validate({})).toBe(false);
    },
  );

  it("finds the authored schema where a record says that it is", () => {
    for (const kind of kinds)
      for (const file of readdirSync(join(packageFolder, "records", kind))) {
        const { $schema } = json("records", kind, file);
        expect(json("records", kind, String($schema))["$id"], `${kind}/${file}`).toContain(
          `/schema/authored/${kind}.schema.json`,
        );
      }
  });

  it("lets an older library read what a newer one adds: published records may have unknown properties", () => {
    const validate = compile("event.schema.json");
    const [event] = Object.values(json("dist/data/event.json")) as Record<string, unknown>[];
    expect(validate({ ...event, addedLater: { anything: true } })).toBe(true);
  });
});
