import { readFileSync } from "node:fs";
import { formatTable, removeCodeList } from "./markdown.ts";
import { readUpdatedPublicApi, type ApiEntry } from "./public-api.ts";

/** The files that the package exports beside its modules, by export path. */
const fileDescriptions: Readonly<Record<string, readonly [description: string, type: string]>> = {
  "./data/*.json": [
    "The records of one kind: an array, sorted by id, with one record on each line.",
    "such as `Person[]`",
  ],
  "./schema/*.schema.json": [
    "The JSON Schemas (2020-12) of published records, one per kind, and of the release data. They refer to `definitions.schema.json`, which has what they share: give a validator both.",
    "",
  ],
  "./schema/authored/*.schema.json": [
    "The JSON Schemas (2020-12) of records as people write them. They have their own `definitions.schema.json`.",
    "",
  ],
  "./codes.json": [
    "The known codes of each open list: what they mean, and what to call them.",
    "`{ codes: { [list]: { [code]: { meaning, label, deprecated? } } } }`",
  ],
  "./corrections.json": ["The correction log.", "`Corrections`"],
  "./exceptions.json": [
    "The warnings of our own checks that were examined and accepted, for who checks records as we do.",
    "",
  ],
  "./history.json": ["The patches from each release back to the one before it.", "`History`"],
  "./manifest.json": ["The hash of each file of the package.", "`Manifest`"],
  "./redirects.json": ["What happened to each retired id.", "`Redirects`"],
  "./search-index.json": [
    "The index that `createSearch` reads. Its layout may change in any release.",
    "`SearchIndex`",
  ],
  "./csv/*": [
    "The tables (RFC 4180, UTF-8 with a byte order mark). The data dictionary lists them, with their columns and keys.",
    "",
  ],
  "./datapackage.json": [
    "The descriptor of the tables (Frictionless Data Package 2): columns, types, primary and foreign keys.",
    "",
  ],
  "./texts/*": [
    "The dispatches as received: `texts/<dispatch>/e1.txt` (UTF-8). Of a withheld one, `e1.spans.json` has its quotes and their positions.",
    "",
  ],
  "./package.json": ["The description of the package for npm.", ""],
};

const modulePaths = [".", "./answers", "./citations", "./dates", "./search", "./citation-status", "./validate"];

const formatExportTable = (): string => {
  const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const paths = Object.keys(exports).filter((path) => !modulePaths.includes(path));
  const rows = paths.map((path) => {
    const entry = fileDescriptions[path];
    if (!entry) throw new Error(`describe the export ${path} in scripts/api-reference.ts`);
    return [`\`${path.replace(".", "@vnjp/dataset")}\``, ...entry];
  });
  return formatTable(["path", "content", "type"], rows);
};

/** Doc comments link to other exports. */
const formatLinks = (text: string): string =>
  text.replaceAll(/\{@link (\w+)\}/g, (_, name: string) => `[\`${name}\`](#${name.toLowerCase()})`);

const formatCode = (...lines: readonly string[]): string => ["```ts", ...lines, "```"].join("\n");

const formatExamples = ({ examples }: ApiEntry): string[] =>
  examples.length === 0
    ? []
    : [formatCode(...examples.map(({ expression, expected }) => `${expression}; // => ${expected}`))];

const formatParameters = ({ parameterDocs }: ApiEntry): string[] =>
  parameterDocs.length === 0
    ? []
    : [parameterDocs.map(({ name, description }) => `- \`${name}\`: ${formatLinks(description)}`).join("\n")];

const formatFunction = (entry: ApiEntry): string =>
  [
    `#### ${entry.name}`,
    formatCode(...entry.signatures),
    formatLinks(entry.description),
    ...formatParameters(entry),
    `**Returns** ${formatLinks(entry.returns)}`,
    ...(entry.throws === "" ? [] : [`**Throws** ${formatLinks(entry.throws)}`]),
    ...formatExamples(entry),
  ].join("\n\n");

const formatType = (entry: ApiEntry): string =>
  [`#### ${entry.name}`, formatLinks(entry.description), formatCode(...entry.signatures)].join("\n\n");

const getDeclaredType = ({ signatures: [signature = ""] }: ApiEntry): string => signature.replace(/^const \w+: /, "");

const formatConstants = (entries: readonly ApiEntry[]): string =>
  formatTable(
    ["constant", "type", "value", "example"],
    entries.map((entry) => [
      `\`${entry.name}\``,
      `\`${getDeclaredType(entry)}\``,
      entry.description,
      entry.examples.map(({ expression, expected }) => `\`${expression}\` → \`${expected}\``).join(", "),
    ]),
  );

const formatSection = (heading: string, entries: readonly ApiEntry[]): string => {
  const constants = entries.filter(({ category }) => category === "constant");
  return [
    `### ${heading}`,
    ...(constants.length === 0 ? [] : [formatConstants(constants)]),
    ...entries.filter(({ category }) => category === "function").map(formatFunction),
    ...entries.filter(({ category }) => category === "type").map(formatType),
  ].join("\n\n");
};

const sectionHeadings: Readonly<Record<string, string>> = {
  records: "Records and facts",
  "records/kinds": "Records of one kind",
  releases: "Releases",
  citations: "Citations",
};

/** The types that other types are made of: they are shown as declared. The others follow in a table. */
const basicTypes = [
  "Fact",
  "FactsByKey",
  "NotStated",
  "Evidence",
  "SpanEvidence",
  "PageEvidence",
  "RecordTypes",
  "Kind",
  "Reference",
];

const formatDataTypes = (types: readonly ApiEntry[]): string => {
  const others = types.filter(({ name }) => !basicTypes.includes(name));
  return [
    ...types.filter(({ name }) => basicTypes.includes(name)).map(formatType),
    "#### Other types",
    formatTable(
      ["type", "what it is"],
      others
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, description }) => [`\`${name}\``, removeCodeList(description)]),
    ),
  ].join("\n\n");
};

/** Renders the API reference in Markdown, from the doc comments of the source. */
export const renderApiReference = (types: string): string => {
  const { main, answers, lightModules, search, status, validate } = readUpdatedPublicApi(types);
  const sections = Object.entries(sectionHeadings).map(([folder, heading]) =>
    formatSection(
      heading,
      main.filter((entry) => entry.folder === folder),
    ),
  );
  return `# API reference of \`@vnjp/dataset\`

<!-- Generated from the doc comments in packages/dataset/src by \`pnpm generate\`. Do not edit. -->

How to begin is in the [README of the package](../packages/dataset/README.md), and what the fields of records mean in the
[data dictionary](data-dictionary.md).

- \`get…\` throws a \`RangeError\` if its subject does not exist. \`find\` returns \`undefined\`. \`search\`, \`list…\` and
  \`find…s\` return a list, which may be empty.
- The parameter \`recordOrReference\` is a record, or its reference, written \`kind/id\`. A retired id is not followed:
  only \`resolveReference\`, \`listReferences\` and \`getCitationStatus\` do that.
- All results are read-only. Do not change them.
- Offsets count Unicode code points of a text, not UTF-16 code units: use \`Array.from(text).slice(start, end)\`.
- Pointers are JSON Pointers (RFC 6901). Release numbers follow semver 2.0.0. Dates are EDTF (ISO 8601-2, level 2).
- No function uses the network, and all return the same for the same release.
- In the examples, \`// =>\` shows the value of the line. A test runs them.

## \`@vnjp/dataset\`

${sections.join("\n\n")}

### Types of the data

These types are generated from the schemas. Every field is in the [data dictionary](data-dictionary.md).

${formatDataTypes(main.filter(({ folder }) => folder === "generated"))}

## \`@vnjp/dataset/answers\`

Questions of a researcher, each one call. Every item of an answer extends \`AnswerItem\`: it says in English and in French what it
is, cites the facts that it rests on, and has the weakest basis of these. See [decision 18](decisions/0018-answers.md).

${formatSection("Answers", answers)}

## \`@vnjp/dataset/search\`

Finds records by the words in them. The index is built with the data, and the module imports no record: see
[decision 22](decisions/0022-search.md).

${formatSection("Search", search)}

## \`@vnjp/dataset/citation-status\`

What has happened to what was cited. These functions need the correction log, which grows with each release; an import of any other
module does not load it. See [decision 20](decisions/0020-everything-once.md).

${formatSection("Status", status)}

## \`@vnjp/dataset/citations\` and \`@vnjp/dataset/dates\`

Functions of \`@vnjp/dataset\` that need no records, without the records. A bundler leaves the records out in any case; where
there is none, as in Node.js or in a page that imports from a CDN, these two load no data.

${formatTable(
  ["import from", "exports"],
  lightModules.map(([path, names]) => [`\`${path}\``, names.map((name) => `\`${name}\``).join(", ")]),
)}

## \`@vnjp/dataset/validate\`

Validates by the JSON Schemas of the package. It uses no \`eval\`.

${formatSection("Validation", validate)}

## Files

${formatExportTable()}
`;
};
