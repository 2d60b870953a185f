import { getReviewLevel, kinds, listRecords, records, version, type AnyRecord, type Kind } from "@vnjp/dataset";
import type { CommandDefinition } from "../command.ts";
import { CannotRunError, printResult, type ExitCode, type Format, type Output } from "../io/output.ts";
import { createPaint } from "../reporters/paint.ts";
import { renderColumns } from "../reporters/text/columns.ts";

const isKind = (kind: string): kind is Kind => kinds.some((known) => known === kind);

const runList = (kind: string | undefined, _: { readonly format: Format }, output: Output): ExitCode => {
  if (kind !== undefined && !isKind(kind))
    throw new CannotRunError(`There is no kind ${kind}. The kinds are ${kinds.join(", ")}.`);
  const selected: readonly AnyRecord[] = kind === undefined ? records : listRecords(kind);
  const rows = selected.map((record) => ({
    reference: `${record.kind}/${record.id}`,
    label: record.label,
    review: getReviewLevel(record),
  }));
  const { name, faint } = createPaint(output.hasColour);
  printResult(output, { version, records: rows }, () =>
    renderColumns(
      rows.map(({ reference, label }) => [reference, label.en, label.fr]),
      (cell, column) => (column === 0 ? name(cell) : column === 2 ? faint(cell) : cell),
    ),
  );
  return 0;
};

export const command: CommandDefinition = {
  arguments: "[kind]",
  description: `List the records of one kind, or of all kinds: ${kinds.join(", ")}.`,
  examples: ["vnjp list event", "vnjp list --format json"],
  formats: ["text", "json"],
  run: runList,
};
