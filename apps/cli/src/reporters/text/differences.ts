import {
  formatEffects,
  formatSchemaChange,
  groupSchemasByConcern,
  type Change,
  type SnapshotDiff,
  type Effect,
  type Level,
  type ReasonLookup,
} from "@vnjp/engine/diff";
import {
  describeOtherParts,
  formatChangeTexts,
  formatCorrectionReason,
  formatRedirect,
  getMissingLabel,
  listSupportChanges,
  truncateTextPair,
  type SupportChange,
} from "@vnjp/engine/display";
import type { Paint } from "../paint.ts";

interface LevelReport {
  readonly level: Level;
  readonly forcedBy: readonly Effect[];
  readonly blockers: readonly string[];
}

const maxLength = 160;

/** How many effects that force the level are listed. */
const maxEffects = 10;

const none = getMissingLabel("none");

/** Renders each changed part besides the value, before and after. */
const renderSupport = (support: SupportChange, paint: Paint): string[] =>
  listSupportChanges(support).flatMap(({ part, before = none, after = none }) => {
    const [was, is] = truncateTextPair(before, after, maxLength);
    return [`    ${part}`, `      ${paint.wrong("-")} ${was}`, `      ${paint.right("+")} ${is}`];
  });

const renderOtherParts = (change: Change): string[] => {
  const others = describeOtherParts(change);
  return others === undefined ? [] : [`    changed: ${others}`];
};

const renderChange = (record: string, change: Change, findReason: ReasonLookup, paint: Paint): string[] => {
  const { pointer, change: type, support, followed } = change;
  const reason = findReason(record, pointer);
  // The report must not repeat a redacted value.
  const isRedacted = reason?.kind === "redaction";
  const { before, after, isSame } = formatChangeTexts(change, { maxLength, isRedacted });
  return [
    `  ${paint.name(pointer)}  ${type}${followed ? " (follows a redirect)" : ""}`,
    ...(type === "added" || isSame ? [] : [`    ${paint.wrong("-")} ${before}`]),
    ...(type === "withdrawn" || isSame ? [] : [`    ${paint.right("+")} ${after}`]),
    ...(isSame ? [`    ${after} (unchanged)`] : []),
    ...(support && !isRedacted ? renderSupport(support, paint) : renderOtherParts(change)),
    ...(reason ? [`    ${paint.faint(formatCorrectionReason(reason))}`] : []),
  ];
};

const renderSection = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : [[paint.strong(title), ...lines].join("\n")];

/** Renders the differences between two states of the data, and the level that they need. */
export const renderDifferences = (
  { from, to }: { readonly from: string; readonly to: string },
  found: SnapshotDiff,
  { level, forcedBy, blockers }: LevelReport,
  findReason: ReasonLookup,
  paint: Paint,
): string => {
  const isSame = level === "none" && blockers.length === 0;
  return [
    ...found.changed.flatMap(({ reference, previousReference, changes }) =>
      renderSection(
        previousReference === undefined ? reference : `${reference}, formerly ${previousReference}`,
        changes.flatMap((change) => renderChange(reference, change, findReason, paint)),
        paint,
      ),
    ),
    ...renderSection(
      "Retired records",
      found.retired.map(({ reference, redirect }) =>
        redirect
          ? `  ${reference}  ${formatRedirect(redirect)}: ${redirect.reason.en}`
          : `  ${reference}  gone without a redirect`,
      ),
      paint,
    ),
    ...renderSection(
      "Reinstated records",
      found.reinstated.map((reference) => `  ${reference}`),
      paint,
    ),
    ...renderSection(
      "New records",
      found.added.map((reference) => `  ${reference}`),
      paint,
    ),
    ...groupSchemasByConcern(found.schemas).flatMap(([heading, differences]) =>
      renderSection(
        heading,
        differences.map(formatSchemaChange).map(([where, what]) => `  ${where}  ${what}`),
        paint,
      ),
    ),
    ...renderSection(
      "Code lists",
      found.codes.map(({ list, code, change }) => `  ${list}/${code}  ${change}`),
      paint,
    ),
    ...renderSection(
      "Tables",
      found.tables.map(({ table, column, change }) => `  ${table}.csv ${column}  ${change}`),
      paint,
    ),
    ...renderSection(
      "Package",
      found.surface.map(({ where, what }) => `  ${where}  ${what}`),
      paint,
    ),
    isSame
      ? `${paint.right("the same")}  ${from} and ${to} publish the same`
      : [`${paint.strong(level)}  from ${from} to ${to}, because of:`, ...formatEffects(forcedBy, maxEffects)].join(
          "\n",
        ),
    ...(blockers.length === 0
      ? []
      : [[paint.wrong("blocked: no release may do this"), ...blockers.map((reason) => `  ${reason}`)].join("\n")]),
  ].join("\n\n");
};
