import type { Vocabulary } from "./vocabulary.ts";

export const glossaryPath = "docs/glossary.md";

const escapeCell = (text: string): string => text.replaceAll("|", String.raw`\|`);

const renderTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(escapeCell).join(" | ")} |`).join("\n");

const scopeLabels = {
  names: "names",
  files: "file names",
  text: "text",
  program: "names and text, not documents",
  everywhere: "names and text",
} as const;

/** The tables of the glossary that are written from the vocabulary, by name. */
const renderTables = ({ verbs, forbidden, accepted }: Vocabulary): Readonly<Record<string, string>> => ({
  verbs: renderTable(
    ["verb", "a function that"],
    verbs.map(({ verb, means }) => [`\`${verb}\``, means]),
  ),
  forbidden: renderTable(
    ["word", "use", "in", "still allowed"],
    forbidden.map(({ word, forms = [], use, scope, allowed = [] }) => [
      [word, ...forms].join(", "),
      use,
      scopeLabels[scope],
      allowed.map(({ why }) => why).join("; "),
    ]),
  ),
  accepted: renderTable(
    ["word", "why"],
    accepted.map(({ word, why }) => [word, why]),
  ),
});

const tablePattern = /(<!-- (verbs|forbidden|accepted) -->)[\s\S]*?(<!-- \/\2 -->)/g;

/** The glossary with its tables written anew. */
export const updateGlossaryTables = (glossary: string, vocabulary: Vocabulary): string => {
  const tables = renderTables(vocabulary);
  return glossary.replaceAll(
    tablePattern,
    (_, start: string, name: string, end: string) => `${start}\n\n${tables[name] ?? ""}\n\n${end}`,
  );
};

/** The glossary without those tables, each line where it was: they have the words that must not be used. */
export const removeGeneratedTables = (glossary: string): string =>
  glossary.replaceAll(tablePattern, (table) => table.replaceAll(/[^\n]/g, " "));
