import { sumScores, type Scores } from "./measure-draft.ts";

const formatShare = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));

const formatRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(" | ")} |`).join("\n");

const formatScoreTable = (scores: Scores): string =>
  formatRows([
    ["class", "labelled", "proposed", "right", "precision", "recall", "of the right ones, right too"],
    ["---", "---", "---", "---", "---", "---", "---"],
    ...Object.entries(scores).map(([name, { labelled, proposed, right, attributes }]) => [
      name,
      ...[labelled, proposed, right].map(String),
      formatShare(right, proposed),
      formatShare(right, labelled),
      Object.entries(attributes)
        .map(([attribute, count]) => `${attribute} ${formatShare(count, right)}`)
        .join(", "),
    ]),
  ]);

const formatCell = (scores: Scores, name: string): string => {
  const { labelled, proposed, right } = scores[name] ?? { labelled: 0, proposed: 0, right: 0 };
  return labelled + proposed === 0 ? "–" : `${formatShare(right, proposed)} / ${formatShare(right, labelled)}`;
};

const formatTextTable = (byText: ReadonlyMap<string, Scores>): string => {
  const names = Object.keys([...byText.values()][0] ?? {});
  return formatRows([
    ["text", ...names],
    ["---", ...names.map(() => "---")],
    ...[...byText].map(([text, scores]) => [text, ...names.map((name) => formatCell(scores, name))]),
  ]);
};

/** Formats the scores of a set of texts as Markdown: of the whole set, and of each text as precision / recall. */
export const formatTables = (byText: ReadonlyMap<string, Scores>): string =>
  byText.size === 0
    ? "No text of this set is here yet."
    : `${formatScoreTable(sumScores([...byText.values()]))}\n\nText by text, precision / recall:\n\n${formatTextTable(byText)}`;

/** The scores of each text of each set. */
export type Measurements = Readonly<Record<"test" | "development", ReadonlyMap<string, Scores>>>;

const replaceTables = (page: string, set: string, tables: string): string => {
  const [begin, end] = [`<!-- measured, ${set}: begin -->`, `<!-- measured, ${set}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no markers for the tables of the ${set} set.`);
  return `${page.slice(0, from + begin.length)}\n\n${tables}\n\n${page.slice(to)}`;
};

/** Replaces the tables of each set between the markers of a page. It throws if a page has no markers. */
export const updateTables = (page: string, measured: Measurements): string =>
  Object.entries(measured).reduce((current, [set, byText]) => replaceTables(current, set, formatTables(byText)), page);
