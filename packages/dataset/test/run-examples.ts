import { spawnSync } from "node:child_process";
import { packageFolder } from "./packed-package.ts";

/** An example that a document states: an expression, and the expression of its expected value. */
interface Example {
  readonly expression: string;
  readonly expected: string;
}

/** What an example evaluates to, both values as `util.inspect` writes them. */
export interface ExampleResult extends Example {
  readonly isEqual: boolean;
  readonly actual: string;
}

const examplePattern = /^(?<expression>.+?);? \/\/ => (?<expected>.+)$/gm;

/** Finds the examples of a program: lines `EXPRESSION; // => VALUE`. */
export const findExamples = (source: string): Example[] =>
  [...source.matchAll(examplePattern)].map(({ groups }) => ({
    expression: groups?.["expression"] ?? "",
    expected: groups?.["expected"] ?? "",
  }));

/** Formats a program from examples. The names of all modules are in scope, and the search index. */
export const formatExampleProgram = (examples: readonly Example[], names: readonly string[]): string =>
  [
    'import * as dataset from "@vnjp/dataset";',
    'import * as answers from "@vnjp/dataset/answers";',
    'import * as searching from "@vnjp/dataset/search";',
    'import searchIndex from "@vnjp/dataset/search-index.json" with { type: "json" };',
    'import * as status from "@vnjp/dataset/citation-status";',
    'import * as validation from "@vnjp/dataset/validate";',
    `const { ${names.join(", ")} } = { ...dataset, ...answers, ...searching, ...status, ...validation };`,
    ...examples.map(({ expression, expected }) => `${expression}; // => ${expected}`),
  ].join("\n");

/**
 * Runs a program on the built package, and compares each line `EXPRESSION; // => VALUE` with its value. The package imports
 * itself by its name, as a consumer does.
 */
export const runExamples = (source: string): readonly ExampleResult[] => {
  const program = [
    'import { isDeepStrictEqual, inspect } from "node:util";',
    "const results = [];",
    source.replaceAll(
      examplePattern,
      (_, expression: string, expected: string) =>
        `results.push({ actual: (${expression}), expected: (${expected}) });`,
    ),
    "console.log(JSON.stringify(results.map(({ actual, expected }) => ({ isEqual: isDeepStrictEqual(actual, expected), actual: inspect(actual) }))));",
  ].join("\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: packageFolder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the examples do not run:\n${stderr}`);
  const results = JSON.parse(stdout) as Pick<ExampleResult, "isEqual" | "actual">[];
  return findExamples(source).map((example, index) => ({
    ...example,
    ...(results[index] ?? { isEqual: false, actual: "" }),
  }));
};
