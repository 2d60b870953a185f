import { kindNames, releaseDataSchemas, type ReleaseDataName } from "@vnjp/engine/schema";
import { isPublicData, toTypeName } from "./types.ts";

/** Formats a declaration. `export =` declares a JSON module for both systems: default import in ESM, `require` in CommonJS. */
const formatDeclaration = (type: string, basePath: string): string =>
  `import type * as dataset from "${basePath}types/index.cjs";\ndeclare const json: ${type};\nexport = json;\n`;

/** Builds the types of the exported JSON files, so that no compiler has to infer them from the data. */
export const buildJsonTypes = (): ReadonlyMap<string, string> => {
  const codes: [string, string][] = [
    [
      "codes.d.cts",
      `declare const json: {
  readonly codes: {
    readonly [list: string]: {
      readonly [code: string]: {
        readonly meaning: { readonly en: string; readonly fr?: string };
        readonly label: { readonly en: string; readonly fr: string };
        readonly deprecated?: true;
      };
    };
  };
};
export = json;
`,
    ],
  ];
  const searchIndex: [string, string][] = [
    [
      "search-index.d.cts",
      'import type { SearchIndex } from "../../types/search.cjs";\ndeclare const json: SearchIndex;\nexport = json;\n',
    ],
  ];
  const releaseData = (Object.keys(releaseDataSchemas) as ReleaseDataName[]).map((name): [string, string] => [
    `${name}.d.cts`,
    isPublicData(name)
      ? formatDeclaration(`dataset.${toTypeName(name)}`, "../../")
      : `declare const json: { readonly ${name}: { readonly [key: string]: unknown } };\nexport = json;\n`,
  ]);
  const kinds = kindNames.map((kind): [string, string] => [
    `data/${kind}.d.cts`,
    formatDeclaration(`readonly dataset.${toTypeName(kind)}[]`, "../../../"),
  ]);
  return new Map([...codes, ...searchIndex, ...releaseData, ...kinds]);
};
