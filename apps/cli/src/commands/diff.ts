import { differences, differencesMarkdown, levelOf, refusedIn, type Snapshot } from "@vnjp/engine/diff";
import type { ExitCode, Output } from "../output.ts";
import { differencesReport } from "../reporters/differences.ts";
import { paint } from "../reporters/paint.ts";
import { withoutWithheld } from "@vnjp/engine/history";
import { sourceOf, sourcesAlone } from "../snapshots/source.ts";

export type DiffFormat = "text" | "json" | "markdown";

/** Compares two states of the data as facts, and says which level the difference makes due and what forces it. */
export const diff = async (
  from: string,
  to: string | undefined,
  { format }: { readonly format: DiffFormat },
  output: Output,
): Promise<ExitCode> => {
  const [before, after] = to === undefined ? await sourcesAlone(from) : [await sourceOf(from), await sourceOf(to)];
  const withheld = [...new Set([...before.withheld, ...after.withheld])];
  for (const pointer of withheld)
    output.tell(`vnjp: ${pointer} is withheld by a later redaction, and was not compared.`);
  const [old, now] = [before, after].map(({ snapshot }) => withoutWithheld(snapshot, withheld, after.redirects)) as [
    Snapshot,
    Snapshot,
  ];
  const found = differences(old, now, after.redirects);
  const { level, forcedBy } = levelOf(found);
  const refused = refusedIn(found);
  if (found.recordsOnly)
    output.tell("vnjp: one of the two is no built package: records were compared, schemas and doors were not.");
  const names = { from: before.name, to: after.name };
  const verdict = refused.length > 0 ? "refused" : level;
  const reports: { readonly [F in DiffFormat]: () => string } = {
    text: () => differencesReport(names, found, { level, forcedBy, refused }, after.reasonOf, paint(output.colour)),
    json: () => JSON.stringify({ ...names, level: verdict, forcedBy, refused, differences: found }, null, 2),
    markdown: () =>
      [`**${names.from} → ${names.to}: ${verdict}**`, differencesMarkdown(found, after.reasonOf)]
        .filter((part) => part !== "")
        .join("\n\n"),
  };
  output.print(reports[format]());
  return 0;
};
