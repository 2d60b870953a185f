import { readFileSync } from "node:fs";
import { join } from "node:path";
import { releaseDataSchemas } from "@vnjp/engine/schema";
import { kinds } from "@vnjp/dataset";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { setJsonValue, removeJsonKey } from "../../../engine/test/edit-json.ts";
import { createConsumer, pack, packageFolder, rootFolder, checkTypes, type Consumer } from "../packed-package.ts";

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(packageFolder, "dist", path), "utf8"));

const describedFiles = ["codes", ...Object.keys(releaseDataSchemas)];
/** Release data with content, as releases write it: before the first release, that of the package is empty. */
const sampleFiles = ["corrections", "history", "redirects"].map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(join(rootFolder, "packages/fixtures/audit/release-data", `${name}.json`), "utf8")),
]);
const events = readJson("data/event.json") as readonly { readonly id: string }[];

/** Creates a program in which a value is written as a literal, so that the compiler checks it against the declared type. */
const createProgram = (exportPath: string, value: unknown) => `
import shipped from "@vnjp/dataset/${exportPath}" with { type: "json" };
export const written: typeof shipped = ${JSON.stringify(value, null, 1)};
`;

const day = "/date/day";
const dialogue = events.find(({ id }) => id === "2024-02-27-defence-policy-dialogue-10");

/** JSON that a faulty build could ship, with one mistake each, and what the compiler says about it. */
const mutations: readonly [mutation: string, value: unknown, message: RegExp][] = [
  ["an unknown basis", setJsonValue(dialogue, `${day}/basis`, "guessed"), /"guessed"/],
  ["a fact without evidence", removeJsonKey(dialogue, `${day}/evidence`), /evidence/],
  ["a fact without its value", removeJsonKey(dialogue, `${day}/value`), /value|not-stated/],
  ["a number instead of text", setJsonValue(dialogue, `${day}/value`, 20240227), /'number' is not assignable/],
  ["an offset as text", setJsonValue(dialogue, `${day}/evidence/day/start`, "263"), /'string' is not assignable/],
  ["a label in one language", removeJsonKey(dialogue, "/label/fr"), /'fr' is missing/],
  ["an unknown field", setJsonValue(dialogue, "/weather", "fair"), /weather/],
];

// Elsewhere, a package shipped JSON that did not have its declared type.
describe("the types of the JSON files", () => {
  let consumer: Consumer;
  let compilerOutput: string;
  beforeAll(() => {
    consumer = createConsumer(pack());
    const files = new Map([
      ...kinds.map((kind): [string, string] => [
        `${kind}.mts`,
        createProgram(`data/${kind}.json`, readJson(`data/${kind}.json`)),
      ]),
      ...describedFiles.map((name): [string, string] => [
        `${name}.mts`,
        createProgram(`${name}.json`, readJson(`${name}.json`)),
      ]),
      ...sampleFiles.map(([name, value]): [string, string] => [
        `sample-${name}.mts`,
        createProgram(`${name}.json`, value),
      ]),
      ...mutations.map(([, value], index): [string, string] => [
        `mutation-${index}.mts`,
        createProgram("data/event.json", [value]),
      ]),
    ]);
    for (const [name, content] of files) consumer.write(name, content);
    compilerOutput = checkTypes(consumer, [...files.keys()], {
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      module: "node20",
      target: "es2023",
      lib: ["es2023"],
    }).stdout;
  });
  afterAll(() => consumer.remove());

  /** Returns the messages of the compiler about one file. */
  const getMessages = (name: string): string =>
    compilerOutput
      .split(/^(?=\S)/m)
      .filter((message) => message.startsWith(`${name}(`))
      .join("");

  test("all shipped JSON has its declared type", () => {
    for (const name of [...kinds, ...describedFiles, ...sampleFiles.map(([file]) => `sample-${file}`)])
      expect(getMessages(`${name}.mts`), name).toBe("");
  });

  test.each(mutations.map(([mutation, , pattern], index) => [mutation, pattern, index] as const))(
    "the compiler of a user would reject %s",
    (_, pattern, index) => {
      expect(getMessages(`mutation-${index}.mts`)).toMatch(pattern);
    },
  );
});
