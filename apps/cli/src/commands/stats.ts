import { reviewLevels } from "@vnjp/engine/display";
import type { CommandDefinition } from "../command.ts";
import { printResult, type ExitCode, type Format, type Output } from "../io/output.ts";
import { createPaint } from "../reporters/paint.ts";
import { renderColumns } from "../reporters/text/columns.ts";

/** Counts each item. The known names come first, in their order, also if their count is 0. */
const countItems = (items: readonly string[], knownNames: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = Object.fromEntries(knownNames.map((name) => [name, 0]));
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
};

const computeStats = async () => {
  // The data is loaded only here: the help does not need it.
  const { dispatches, listEvidence, listFacts, getReviewLevel, kinds, listRecords, records, version } =
    await import("@vnjp/dataset");
  const facts = records.flatMap((record) => listFacts(record));
  const evidence = records.flatMap((record) => listEvidence(record));
  return {
    version,
    records: records.length,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, listRecords(kind).length])),
    facts: facts.length,
    basis: countItems(
      facts.map(({ fact }) => fact.basis),
      ["stated", "implied", "external", "not-stated"],
    ),
    evidence: countItems(
      evidence.map(({ evidence: entry }) => entry.kind),
      ["span", "page"],
    ),
    texts: dispatches.reduce((sum, { editions }) => sum + Object.keys(editions).length, 0),
    review: countItems(
      records.map((record) => getReviewLevel(record)),
      reviewLevels,
    ),
  };
};

const runStats = async (_: { readonly format: Format }, output: Output): Promise<ExitCode> => {
  const stats = await computeStats();
  const { strong, faint } = createPaint(output.hasColour);
  const renderCounts = (title: string, counts: Record<string, number>) =>
    `${strong(title)}\n${renderColumns(Object.entries(counts).map(([name, count]) => [`  ${name}`, String(count)]))}`;
  printResult(output, stats, () =>
    [
      `${strong(`@vnjp/dataset ${stats.version}`)}  ${faint(`${stats.records} records · ${stats.facts} facts · ${stats.texts} texts`)}`,
      renderCounts("records", stats.kinds),
      renderCounts("facts by basis", stats.basis),
      renderCounts("evidence", stats.evidence),
      renderCounts("review", stats.review),
    ].join("\n\n"),
  );
  return 0;
};

export const command: CommandDefinition = {
  description: "Count the records by kind and by level of review, the facts by basis, the evidence and the texts.",
  examples: ["vnjp stats", "vnjp stats --format json"],
  formats: ["text", "json"],
  run: runStats,
};
