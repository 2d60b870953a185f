import { formatChange, formatRedirect } from "../display/index.ts";
import type { Correction } from "../schema/index.ts";
import type { SnapshotDiff } from "./diff-snapshots.ts";
import { formatSchemaChange, groupSchemasByConcern } from "./format-schema-change.ts";
import { listUnexplained } from "./level.ts";
import type { Change } from "./records/diff-record.ts";

/** Gives the reason of a change by record and pointer; undefined if it has none. */
export type ReasonLookup = (
  record: string,
  pointer: string,
) => Pick<Correction, "kind" | "severity" | "reason"> | undefined;

const maxLength = 200;

/** A text as code in a line of Markdown, so that nothing in it is read as markup. */
const formatInlineCode = (text: string): string => {
  const ticks = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${ticks}${ticks.length > 1 ? ` ${text} ` : text}${ticks}`;
};

const formatChangeLine = (record: string, change: Change, getReason: ReasonLookup): string => {
  const entry = getReason(record, change.pointer);
  const isRedacted = entry?.kind === "redaction";
  const text = formatChange(change, { maxLength, isRedacted, markUp: formatInlineCode });
  const reason = entry ? ` (${entry.kind}, ${entry.severity}). ${entry.reason.en}` : "";
  const remark = change.followed && !entry ? " (follows a redirect)" : "";
  return `  - \`${change.pointer}\`: ${text}${reason}${remark}`;
};

const formatRecords = (
  { changed }: SnapshotDiff,
  isSelected: (change: Change) => boolean,
  getReason: ReasonLookup,
): string[] =>
  changed.flatMap(({ reference, previousReference, changes }) => {
    const lines = changes.filter(isSelected).map((change) => formatChangeLine(reference, change, getReason));
    const formerly = previousReference === undefined ? "" : `, formerly \`${previousReference}\``;
    return lines.length === 0 ? [] : [`- \`${reference}\`${formerly}`, ...lines];
  });

const formatRetiredRecord = ({ reference, redirect }: SnapshotDiff["retired"][number]): string => {
  if (!redirect) return `- \`${reference}\`: removed without a redirect`;
  return `- \`${reference}\`: ${formatRedirect(redirect, { findLabel: formatInlineCode })}. ${redirect.reason.en}`;
};

const formatSection = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];

/** The differences in Markdown, for people: each fact by record and pointer, before → after, with its reason. */
export const formatDiffMarkdown = (diff: SnapshotDiff, getReason: ReasonLookup = () => undefined): string =>
  [
    ...formatSection(
      "Changed facts",
      formatRecords(diff, ({ followed }) => !followed, getReason),
    ),
    ...formatSection("Retired records", diff.retired.map(formatRetiredRecord)),
    ...formatSection(
      "Reinstated records",
      diff.reinstated.map((reference) => `- \`${reference}\``),
    ),
    ...formatSection(
      "Facts that follow a redirect",
      formatRecords(diff, ({ followed }) => followed !== undefined, getReason),
    ),
    ...formatSection(
      "New records",
      diff.added.map((reference) => `- \`${reference}\``),
    ),
    ...groupSchemasByConcern(diff.schemas).flatMap(([heading, differences]) =>
      formatSection(
        heading,
        differences.map(formatSchemaChange).map(([where, what]) => `- \`${where}\`: ${what}`),
      ),
    ),
    ...formatSection(
      "Lists of codes",
      diff.codes.map(({ list, code, change }) => `- \`${list}\`, \`${code}\`: ${change}`),
    ),
    ...formatSection(
      "Tables",
      diff.tables.map(({ table, column, change }) => `- \`${table}.csv\`, \`${column}\`: ${change}`),
    ),
    ...formatSection(
      "Package",
      listUnexplained(diff).map(({ where, what }) => `- \`${where}\`: ${what}`),
    ),
  ]
    .join("\n")
    .trim();
