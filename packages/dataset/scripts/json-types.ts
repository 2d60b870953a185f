import { kindNames, releaseDataSchemas } from "@vnjp/engine/schema";
import { toTypeName } from "./types.ts";

/** Formats a declaration. `export =` declares a JSON module for both systems: default import in ESM, `require` in CommonJS. */
const formatDeclaration = (type: string, basePath: string): string =>
  `import type * as dataset from "${basePath}types/index.cjs";\ndeclare const json: ${type};\nexport = json;\n`;

/** Builds the types of the exported JSON files, so that no compiler has to infer them from the data. */
export const buildJsonTypes = (): ReadonlyMap<string, string> => {
  const codes: [string, string][] = [
    [
      "codes.d.cts",
      "declare const json: { readonly [list: string]: { readonly [code: string]: string } };\nexport = json;\n",
    ],
  ];
  const searchIndex: [string, string][] = [
    [
      "search-index.d.cts",
      'import type { SearchIndex } from "../../types/search.cjs";\ndeclare const json: SearchIndex;\nexport = json;\n',
    ],
  ];
  const releaseData = Object.keys(releaseDataSchemas).map((name): [string, string] => [
    `${name}.d.cts`,
    formatDeclaration(`dataset.${toTypeName(name)}`, "../../"),
  ]);
  const kinds = kindNames.map((kind): [string, string] => [
    `data/${kind}.d.cts`,
    formatDeclaration(`readonly dataset.${toTypeName(kind)}[]`, "../../../"),
  ]);
  return new Map([...codes, ...searchIndex, ...releaseData, ...kinds]);
};
