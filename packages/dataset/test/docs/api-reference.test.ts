import { describe, expect, test } from "vitest";
import { readPublicApi } from "../../scripts/public-api.ts";
import { formatExampleProgram, runExamples } from "../run-examples.ts";

const { main, answers, search, status, validate } = readPublicApi();
const exportedValues = [...main, ...answers, ...search, ...status, ...validate].filter(
  ({ category }) => category !== "type",
);
const handwrittenTypes = [...main, ...answers, ...search, ...status, ...validate].filter(
  ({ category, folder }) => category === "type" && folder !== "generated",
);

const examples = exportedValues.flatMap(({ name, examples: all }) => all.map((example) => ({ name, ...example })));
const results = runExamples(
  formatExampleProgram(
    examples,
    exportedValues.map(({ name }) => name),
  ),
);

describe("the doc comments of the public API", () => {
  test("the source has the exports of the built package", async () => {
    const modules = {
      ...(await import("@vnjp/dataset")),
      ...(await import("@vnjp/dataset/answers")),
      ...(await import("@vnjp/dataset/search")),
      ...(await import("@vnjp/dataset/citation-status")),
      ...(await import("@vnjp/dataset/validate")),
    };
    expect(exportedValues.map(({ name }) => name).toSorted()).toEqual(Object.keys(modules).toSorted());
  });

  test.each(exportedValues.map((entry) => [entry.name, entry] as const))("%s is documented", (_, entry) => {
    expect(entry.description).toMatch(/^\p{Lu}.*\.$/su);
    expect(entry.parameterDocs.map(({ name }) => name)).toEqual(entry.parameters);
    for (const { name, description } of entry.parameterDocs) expect(description, name).toMatch(/^\p{Lu}.*\.$/su);
    expect(entry.returns !== "").toBe(entry.category === "function");
    expect(entry.throws === "" || /^RangeError if .*\.$/s.test(entry.throws)).toBe(true);
    expect(entry.examples.length).toBeGreaterThan(0);
  });

  test.each(handwrittenTypes.map((entry) => [entry.name, entry] as const))("the type %s is documented", (_, entry) => {
    expect(entry.description).toMatch(/^\p{Lu}.*\.$/su);
    for (const { name, description } of entry.properties) expect(description, name).toMatch(/\.$/);
  });

  test.each(examples.map(({ name, expression, expected }, index) => [name, expression, expected, index] as const))(
    "the example of %s is right: %s is %s",
    (_, _expression, expected, index) => {
      const { isEqual, actual } = results[index] ?? {};
      expect(isEqual, `${actual} instead of ${expected}`).toBe(true);
    },
  );
});
