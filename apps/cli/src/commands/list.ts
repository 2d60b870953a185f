import { kinds, list, records, type AnyRecord, type Kind } from "@vnjp/dataset";
import { CannotRun, result, type ExitCode, type Output } from "../output.ts";
import { columns } from "../reporters/columns.ts";
import { paint } from "../reporters/paint.ts";

const isKind = (kind: string): kind is Kind => kinds.some((known) => known === kind);

/** Lists records: of one kind, or of all. */
export const listRecords = (kind: string | undefined, output: Output): ExitCode => {
  if (kind !== undefined && !isKind(kind))
    throw new CannotRun(`There is no kind ${kind}. The kinds are ${kinds.join(", ")}.`);
  const listed: readonly AnyRecord[] = kind === undefined ? records : list(kind);
  const rows = listed.map((record) => ({
    reference: `${record.kind}/${record.id}`,
    label: record.label,
    review: record.review.state,
  }));
  const { name, faint } = paint(output.colour);
  result(output, rows, () =>
    columns(
      rows.map(({ reference, label }) => [reference, label.en, label.fr]),
      (cell, column) => (column === 0 ? name(cell) : column === 2 ? faint(cell) : cell),
    ),
  );
  return 0;
};
