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

/** All scores, and those of each text as precision / recall, in Markdown. */
export const tablesOf = (byText: ReadonlyMap<string, Scores>): string =>
  `${tableOf(together([...byText.values()]))}\n\nText by text, precision / recall:\n\n${tableByText(byText)}`;

const markers = ["<!-- measured: begin -->", "<!-- measured: end -->"] as const;

/** A page with the tables between its markers. Throws where it has none. */
export const withTables = (page: string, tables: string): string => {
  const [from, to] = markers.map((marker) => page.indexOf(marker));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error("The page has no markers for the tables.");
  return `${page.slice(0, from + markers[0].length)}\n\n${tables}\n\n${page.slice(to)}`;
};
