import { together, type Scores } from "./measure.ts";

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));

const columns = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(" | ")} |`).join("\n");

const tableOf = (scores: Scores): string =>
  columns([
    ["class", "labelled", "proposed", "right", "precision", "recall", "of the right ones, right too"],
    ["---", "---", "---", "---", "---", "---", "---"],
    ...Object.entries(scores).map(([name, { labelled, proposed, right, besides }]) => [
      name,
      ...[labelled, proposed, right].map(String),
      share(right, proposed),
      share(right, labelled),
      Object.entries(besides)
        .map(([beside, count]) => `${beside} ${share(count, right)}`)
        .join(", "),
    ]),
  ]);

const cell = (scores: Scores, name: string): string => {
  const { labelled, proposed, right } = scores[name] ?? { labelled: 0, proposed: 0, right: 0 };
  return labelled + proposed === 0 ? "–" : `${share(right, proposed)} / ${share(right, labelled)}`;
};

const tableByText = (byText: ReadonlyMap<string, Scores>): string => {
  const names = Object.keys([...byText.values()][0] ?? {});
  return columns([
    ["text", ...names],
    ["---", ...names.map(() => "---")],
    ...[...byText].map(([text, scores]) => [text, ...names.map((name) => cell(scores, name))]),
  ]);
};

/** All scores of one set of texts, and those of each text as precision / recall, in Markdown. */
export const tablesOf = (byText: ReadonlyMap<string, Scores>): string =>
  byText.size === 0
    ? "No text of this set is here yet."
    : `${tableOf(together([...byText.values()]))}\n\nText by text, precision / recall:\n\n${tableByText(byText)}`;

/** The scores of each set of labelled texts, text by text. */
export type Measured = Readonly<Record<"test" | "development", ReadonlyMap<string, Scores>>>;

const between = (page: string, set: string, tables: string): string => {
  const [begin, end] = [`<!-- measured, ${set}: begin -->`, `<!-- measured, ${set}: end -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no markers for the tables of the ${set} set.`);
  return `${page.slice(0, from + begin.length)}\n\n${tables}\n\n${page.slice(to)}`;
};

/** A page with the tables of each set between its markers. Throws where it has none. */
export const withTables = (page: string, measured: Measured): string =>
  Object.entries(measured).reduce((so, [set, byText]) => between(so, set, tablesOf(byText)), page);
