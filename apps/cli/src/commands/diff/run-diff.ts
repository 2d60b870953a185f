import { computeLevel, describeBlockers, diffSnapshots, formatDiffMarkdown } from "@vnjp/engine/diff";
import { resolveRedirects } from "@vnjp/engine/redirects";
import { removeRedacted } from "@vnjp/engine/releases";
import type { ExitCode, Output } from "../../io/output.ts";
import { createPaint } from "../../reporters/paint.ts";
import { renderDifferences } from "../../reporters/text/differences.ts";
import { resolveSnapshot, resolveSnapshotPair } from "./resolve-snapshot.ts";

type DiffFormat = "text" | "json" | "markdown";

export interface DiffOptions {
  readonly format: DiffFormat;
}

/** Compares two states of the data, and reports the level that the difference needs and what forces it. */
export const runDiff = async (
  fromInput: string,
  toInput: string | undefined,
  { format }: DiffOptions,
  output: Output,
): Promise<ExitCode> => {
  const [before, after] =
    toInput === undefined
      ? await resolveSnapshotPair(fromInput)
      : [await resolveSnapshot(fromInput), await resolveSnapshot(toInput)];
  const redactedPaths = [...new Set([...before.redactedPaths, ...after.redactedPaths])];
  for (const pointer of redactedPaths) output.warn(`${pointer} was redacted later and is not compared.`);
  const differences = diffSnapshots(
    removeRedacted(before.snapshot, redactedPaths, after.redirects),
    removeRedacted(after.snapshot, redactedPaths, after.redirects),
    resolveRedirects(after.redirects),
  );
  if (differences.isRecordsOnly)
    output.warn("One of the two is not a built package: only records were compared, not schemas and exports.");
  const { level, forcedBy } = computeLevel(differences);
  const blockers = describeBlockers(differences);
  const { name: from } = before;
  const { name: to } = after;
  const releaseLevel = blockers.length > 0 ? "blocked" : level;
  const renderers: { readonly [F in DiffFormat]: () => string } = {
    text: () =>
      renderDifferences(
        { from, to },
        differences,
        { level, forcedBy, blockers },
        after.findReason,
        createPaint(output.hasColour),
      ),
    json: () => JSON.stringify({ from, to, level: releaseLevel, forcedBy, blockers, differences }, null, 2),
    markdown: () =>
      [`**${from} → ${to}: ${releaseLevel}**`, formatDiffMarkdown(differences, after.findReason)]
        .filter((part) => part !== "")
        .join("\n\n"),
  };
  output.print(renderers[format]());
  return 0;
};
