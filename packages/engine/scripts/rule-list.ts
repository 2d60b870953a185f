// The list of all rules, made of the files in src/rules/<family>/.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rulesFolder = fileURLToPath(new URL("../src/rules/", import.meta.url));

export const ruleListPath = join(rulesFolder, "rule-list.ts");

/** The folder of what several rules share: it has no rules. */
const sharedFolder = "shared";

/** The code of each rule file, in order: `date/invalid` for `date/invalid.ts`. */
export const listRuleFiles = (): string[] =>
  readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== sharedFolder)
    .flatMap(({ name: family }) =>
      readdirSync(join(rulesFolder, family))
        .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
        .map((name) => `${family}/${name.replace(/\.ts$/, "")}`),
    )
    .toSorted();

/** The name of the constant of a rule: `dateInvalid` for `date/invalid`. */
export const getRuleName = (code: string): string =>
  code.replaceAll(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** The source of the list. */
export const buildRuleList = (
  codes: readonly string[],
): string => `// Generated from this folder by \`pnpm generate\`. Do not edit.
import type { RuleCode } from "../findings/index.ts";
${codes.map((code) => `import { ${getRuleName(code)} } from "./${code}.ts";`).join("\n")}
import type { Rule } from "./rule.ts";

/** Every rule by its code. The type ensures that a rule reports no other code. */
export const rules = {
${codes.map((code) => `  "${code}": ${getRuleName(code)},`).join("\n")}
} satisfies { readonly [Code in RuleCode]?: Rule<Code> };
`;
