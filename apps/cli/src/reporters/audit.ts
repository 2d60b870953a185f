import type { Audited } from "../auditing/audited.ts";
import type { CitedDataset } from "../auditing/cited-dataset.ts";
import type { Paint } from "./paint.ts";
import { changeWords, correctionWords, datasetWords, fateWords, gravityWord } from "./standing-words.ts";

const mark = ({ standing, exit, hidden }: Audited, paint: Paint): string => {
  const gravity = gravityWord(standing);
  const words = `${standing.outcome}${gravity === "" ? "" : ` (${gravity})`}`;
  if (hidden) return paint.faint(`${words}, dismissed`);
  if (exit === 1) return paint.wrong(words);
  return exit === 2 || standing.outcome !== "current" ? paint.doubtful(words) : paint.right(words);
};

const entry = (audited: Audited, paint: Paint): string => {
  const { file, at, standing, dismissal, hidden } = audited;
  const fate = fateWords(standing);
  const [changes, told] =
    "changes" in standing
      ? [standing.changes, standing.undone]
      : [[], standing.outcome === "unknown" ? standing.earlier : []];
  const known =
    dismissal === undefined || standing.outcome === "current"
      ? []
      : [
          hidden
            ? `dismissed through ${dismissal.through}: ${dismissal.reason}`
            : `dismissed through ${dismissal.through} only, and there is news since: ${dismissal.reason}`,
        ];
  return [
    `${paint.strong(`${file}:${at.line}:${at.column}`)}  ${mark(audited, paint)}  ${paint.name(at.citation)}`,
    ...(fate === undefined ? [] : [`  ${fate}`]),
    ...changes.flatMap((change) => [
      `  ${changeWords(change)}`,
      ...change.corrections.map((correction) => `    ${correctionWords(correction)}`),
    ]),
    ...told.map((correction) => `    ${correctionWords(correction)}`),
    ...known.map((words) => paint.faint(`  ${words}`)),
  ].join("\n");
};

const outcomes = ["current", "corrected", "moved", "merged", "split", "withdrawn", "unknown", "newer"] as const;

const datasetEntry = ({ file, at, standing }: CitedDataset, paint: Paint): string =>
  [
    `${paint.strong(`${file}:${at.line}:${at.column}`)}  the dataset as a whole  ${paint.name(at.citation)}`,
    `  ${datasetWords(standing, at.release)}`,
  ].join("\n");

const summary = (audited: readonly Audited[], datasets: number): string => {
  const counts = outcomes
    .map((outcome) => [outcome, audited.filter(({ standing }) => standing.outcome === outcome).length] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  const dismissed = audited.filter(({ hidden }) => hidden).length;
  const all = `${audited.length} citation${audited.length === 1 ? "" : "s"}`;
  const whole = datasets === 0 ? "" : `; ${datasets} of the dataset as a whole, told and not judged`;
  return `${[all, ...counts].join(", ")}${dismissed === 0 ? "" : ` (${dismissed} dismissed)`}${whole}`;
};

/** An audit for people: each citation, what became of it and why, and how many there are of each outcome. */
export const auditReport = (audited: readonly Audited[], datasets: readonly CitedDataset[], paint: Paint): string =>
  [
    ...audited.map((one) => entry(one, paint)),
    ...datasets.map((one) => datasetEntry(one, paint)),
    summary(audited, datasets.length),
  ].join("\n\n");
