import { dispatches, evidenceFor, factsOf, kinds, list, records, version } from "@vnjp/dataset";
import { result, type ExitCode, type Output } from "../output.ts";
import { columns } from "../reporters/columns.ts";
import { paint } from "../reporters/paint.ts";

/** How often each item occurs; those that are named come first, in their order, even where they do not occur. */
const tally = (items: readonly string[], named: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = Object.fromEntries(named.map((name) => [name, 0]));
  for (const item of items) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
};

const measure = () => {
  const facts = records.flatMap((record) => factsOf(record));
  const evidence = records.flatMap((record) => evidenceFor(record));
  return {
    version,
    records: records.length,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, list(kind).length])),
    facts: facts.length,
    basis: tally(
      facts.map(({ fact }) => fact.basis),
      ["stated", "implied", "external", "not-stated"],
    ),
    evidence: tally(
      evidence.map(({ evidence: piece }) => piece.kind),
      ["span", "citation"],
    ),
    texts: dispatches.reduce((sum, { editions }) => sum + Object.keys(editions).length, 0),
    review: tally(
      records.map(({ review }) => review.state),
      ["drafted", "checked", "checked-twice"],
    ),
  };
};

/** Says what the data holds: records by kind, facts by basis, evidence, texts, state of review. */
export const stats = (output: Output): ExitCode => {
  const measured = measure();
  const { strong, faint } = paint(output.colour);
  const section = (title: string, counts: Record<string, number>) =>
    `${strong(title)}\n${columns(Object.entries(counts).map(([name, count]) => [`  ${name}`, String(count)]))}`;
  result(output, measured, () =>
    [
      `${strong(`@vnjp/dataset ${measured.version}`)}  ${faint(`${measured.records} records · ${measured.facts} facts · ${measured.texts} texts`)}`,
      section("records", measured.kinds),
      section("facts by basis", measured.basis),
      section("evidence", measured.evidence),
      section("review", measured.review),
    ].join("\n\n"),
  );
  return 0;
};
