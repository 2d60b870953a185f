import { kindNames } from "@vnjp/engine/schema";
import { typeName } from "./types.ts";

/** `export =` is what a JSON module is to both systems: the default import of ESM, and what CommonJS requires. */
const declaration = (type: string, depth: string) =>
  `import type * as dataset from "${depth}index.cjs";\ndeclare const json: ${type};\nexport = json;\n`;

/** Types of the JSON doors, so that no compiler has to infer them from the data. */
export const jsonTypes = (): ReadonlyMap<string, string> => {
  const records = "{ readonly [K in dataset.Kind]: { readonly [id: string]: dataset.RecordTypes[K] } }";
  const whole: [string, string][] = [
    ["data.d.cts", declaration(`{ readonly version: string; readonly records: ${records} }`, "../")],
  ];
  const codes: [string, string][] = [
    [
      "codes.d.cts",
      "declare const json: { readonly [list: string]: { readonly [code: string]: string } };\nexport = json;\n",
    ],
  ];
  const ledgers = ["corrections", "exceptions", "history", "redirects"].map((name): [string, string] => [
    `${name}.d.cts`,
    declaration(`dataset.${typeName(name)}`, "../"),
  ]);
  const kinds = kindNames.map((kind): [string, string] => [
    `data/${kind}.d.cts`,
    declaration(`{ readonly [id: string]: dataset.${typeName(kind)} }`, "../../"),
  ]);
  return new Map([...whole, ...codes, ...ledgers, ...kinds]);
};
