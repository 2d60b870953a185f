import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withValueAt, withoutKeyAt } from "../../engine/src/testing/edit.ts";
import { consumer, pack, packageFolder, rootFolder, run, type Consumer } from "./packed.ts";

const json = (path: string): unknown => JSON.parse(readFileSync(join(packageFolder, "dist", path), "utf8"));

const ledgers = ["codes", "corrections", "exceptions", "history", "redirects"];
/** Ledgers that hold something, as releases would write them: those of a version that was not released are empty. */
const made = ["corrections", "history", "redirects"].map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(join(rootFolder, "packages/fixtures/audit/ledgers", `${name}.json`), "utf8")),
]);
const events = json("data/event.json") as Record<string, object>;

/** A program that has a value written out where the package says that it has another: a compiler reads the one as the other. */
const assigned = (door: string, value: unknown) => `
import shipped from "@vnjp/dataset/${door}" with { type: "json" };
export const written: typeof shipped = ${JSON.stringify(value, null, 1)};
`;

const day = "/2024-02-27-defence-policy-dialogue-10/date/day";
const one = { "2024-02-27-defence-policy-dialogue-10": events["2024-02-27-defence-policy-dialogue-10"] };

/** What a build could ship that its types do not say, one slip each. */
const slips: readonly [slip: string, written: unknown, told: RegExp][] = [
  ["a basis that there is not", withValueAt(one, `${day}/basis`, "guessed"), /"guessed"/],
  ["a fact without evidence", withoutKeyAt(one, `${day}/evidence`), /evidence/],
  ["a fact without its value", withoutKeyAt(one, `${day}/value`), /value|not-stated/],
  ["a number where words belong", withValueAt(one, `${day}/value`, 20240227), /'number' is not assignable/],
  ["an offset in words", withValueAt(one, `${day}/evidence/day/start`, "263"), /'string' is not assignable/],
  ["a label in one language", withoutKeyAt(one, "/2024-02-27-defence-policy-dialogue-10/label/fr"), /'fr' is missing/],
  ["a field that no type has", withValueAt(one, "/2024-02-27-defence-policy-dialogue-10/weather", "fair"), /weather/],
];

describe("what happened elsewhere: the JSON that was shipped was not of the type that was shipped with it", () => {
  let home: Consumer;
  let told: string;
  beforeAll(() => {
    home = consumer(pack());
    const files = new Map([
      ["data.mts", assigned("data.json", json("data.json"))],
      ...ledgers.map((name): [string, string] => [`${name}.mts`, assigned(`${name}.json`, json(`${name}.json`))]),
      ...made.map(([name, value]): [string, string] => [`made-${name}.mts`, assigned(`${name}.json`, value)]),
      ["event.mts", assigned("data/event.json", one)],
      ...slips.map(([, written], index): [string, string] => [
        `slip-${index}.mts`,
        assigned("data/event.json", written),
      ]),
    ]);
    for (const [name, content] of files) home.write(name, content);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      module: "node20",
      target: "es2023",
      lib: ["es2023"],
      types: [],
    };
    home.write("tsconfig.json", JSON.stringify({ compilerOptions, files: [...files.keys()] }));
    const tsc = join(rootFolder, "node_modules/typescript/bin/tsc");
    told = run(home.folder, process.execPath, tsc, "-p", ".").stdout;
  });
  afterAll(() => home.remove());

  /** What the compiler says of one file, with the lines that belong to it. */
  const toldOf = (name: string): string =>
    told
      .split(/^(?=\S)/m)
      .filter((message) => message.startsWith(`${name}(`))
      .join("");

  it("all of it is, as it is written out", () => {
    for (const name of ["data", "event", ...ledgers, ...made.map(([ledger]) => `made-${ledger}`)])
      expect(toldOf(`${name}.mts`), name).toBe("");
  });

  it.each(slips.map(([slip, , words], index) => [slip, words, index] as const))(
    "%s would be refused by the compiler of whoever installed it",
    (_, words, index) => {
      expect(toldOf(`slip-${index}.mts`)).toMatch(words);
    },
  );
});
