import {
  bothInALine,
  inALine,
  partsInWords,
  schemasByConcern,
  schemaWords,
  targetsOf,
  supportInWords,
  type Change,
  type Differences,
  type Effect,
  type Level,
  type Part,
  type ReasonOf,
  type SupportChange,
} from "@vnjp/engine/diff";
import { sorted } from "@vnjp/engine/publish";
import type { Paint } from "./paint.ts";

interface Judged {
  readonly level: Level;
  readonly forcedBy: readonly Effect[];
  readonly refused: readonly string[];
}

const longest = 160;

const wordsOf = (value: unknown): string =>
  value === null ? "not stated" : typeof value === "string" ? value : JSON.stringify(sorted(value));

/** Each part beside the value that changed, before and after. */
const supportLines = (support: SupportChange, paint: Paint): string[] =>
  supportInWords(support).flatMap(({ part, before, after }) => {
    const [was, is] = bothInALine(before ?? "none", after ?? "none", longest);
    return [`    ${part}`, `      ${paint.wrong("-")} ${was}`, `      ${paint.right("+")} ${is}`];
  });

const othersLine = (others: readonly Part[]): string[] =>
  others.length === 0 ? [] : [`    changed: ${partsInWords(others)}`];

const changeLines = (
  record: string,
  { pointer, change, parts, support, before, after, follows }: Change,
  reasonOf: ReasonOf,
  paint: Paint,
): string[] => {
  const why = reasonOf(record, pointer);
  const others = (parts ?? []).filter((part) => part !== "value");
  const isValueSame = parts !== undefined && others.length === parts.length;
  // What a redaction takes away is not spread by the report of it.
  const was = before === undefined ? "" : why?.kind === "redaction" ? "withheld" : wordsOf(before);
  const is = after === undefined ? "" : wordsOf(after);
  const [minus, plus] =
    was === "" || is === "" ? [inALine(was, longest), inALine(is, longest)] : bothInALine(was, is, longest);
  return [
    `  ${paint.name(pointer)}  ${change}${follows ? " (follows a redirect)" : ""}`,
    ...(change === "added" || isValueSame ? [] : [`    ${paint.wrong("-")} ${minus}`]),
    ...(change === "withdrawn" || isValueSame ? [] : [`    ${paint.right("+")} ${plus}`]),
    ...(isValueSame ? [`    ${inALine(is, longest)} as before`] : []),
    ...(support && why?.kind !== "redaction" ? supportLines(support, paint) : othersLine(others)),
    ...(why ? [`    ${paint.faint(`${why.kind}, ${why.severity}: ${why.reason.en}`)}`] : []),
  ];
};

const ledTo = (redirect: Parameters<typeof targetsOf>[0]): string => {
  const to = targetsOf(redirect);
  return to.length === 0 ? "" : ` ${redirect.kind === "moved" ? "to" : "into"} ${to.join(", ")}`;
};

const section = (title: string, lines: readonly string[], paint: Paint): string[] =>
  lines.length === 0 ? [] : [[paint.strong(title), ...lines].join("\n")];

/** What differs between two states of the data, for people, and the level that it makes due. */
export const differencesReport = (
  { from, to }: { readonly from: string; readonly to: string },
  found: Differences,
  { level, forcedBy, refused }: Judged,
  reasonOf: ReasonOf,
  paint: Paint,
): string => {
  const isSame = level === "none" && refused.length === 0;
  const shown = forcedBy
    .slice(0, 10)
    .map(
      ({ what, where, concerns }) => `  ${what}  ${where}${concerns === "contributors" ? "  (for contributors)" : ""}`,
    );
  const more = forcedBy.length > shown.length ? [`  and ${forcedBy.length - shown.length} more`] : [];
  return [
    ...found.changed.flatMap(({ reference, previously, changes }) =>
      section(
        previously === undefined ? reference : `${reference}, formerly ${previously}`,
        changes.flatMap((change) => changeLines(reference, change, reasonOf, paint)),
        paint,
      ),
    ),
    ...section(
      "Retired records",
      found.retired.map(({ reference, redirect }) =>
        redirect
          ? `  ${reference}  ${redirect.kind}${ledTo(redirect)}: ${redirect.reason.en}`
          : `  ${reference}  gone, and nothing says why`,
      ),
      paint,
    ),
    ...section(
      "New records",
      found.added.map((reference) => `  ${reference}`),
      paint,
    ),
    ...schemasByConcern(found.schemas).flatMap(([heading, differences]) =>
      section(
        heading,
        differences.map(schemaWords).map(([where, what]) => `  ${where}  ${what}`),
        paint,
      ),
    ),
    ...section(
      "Lists of codes",
      found.codes.map(({ list, code, change }) => `  ${list}/${code}  ${change}`),
      paint,
    ),
    ...section(
      "Tables",
      found.tables.map(({ table, column, change }) => `  ${table}.csv ${column}  ${change}`),
      paint,
    ),
    ...section(
      "Doors",
      [
        ...(found.doors?.added ?? []).map((door) => `  ${door}  added`),
        ...(found.doors?.removed ?? []).map((door) => `  ${door}  removed`),
      ],
      paint,
    ),
    isSame
      ? `${paint.right("the same")}  ${from} and ${to} publish the same`
      : [`${paint.strong(level)}  from ${from} to ${to}, forced by:`, ...shown, ...more].join("\n"),
    ...(refused.length === 0
      ? []
      : [[paint.wrong("refused: no level makes this right"), ...refused.map((why) => `  ${why}`)].join("\n")]),
  ].join("\n\n");
};
