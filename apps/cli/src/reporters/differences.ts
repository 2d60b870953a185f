import type { Change, Differences, Effect, Level, ReasonOf } from "@vnjp/engine/diff";
import type { Paint } from "./paint.ts";

interface Judged {
  readonly level: Level;
  readonly forcedBy: readonly Effect[];
  readonly refused: readonly string[];
}

const longest = 160;

const inWords = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "not stated";
  const words = typeof value === "string" ? value : JSON.stringify(value);
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
};

const changeLines = (
  record: string,
  { pointer, change, parts, before, after, follows }: Change,
  reasonOf: ReasonOf,
  paint: Paint,
): string[] => {
  const why = reasonOf(record, pointer);
  const others = (parts ?? []).filter((part) => part !== "value");
  return [
    `  ${paint.name(pointer)}  ${change}${others.length === 0 ? "" : ` (${(parts ?? []).join(", ")})`}${follows ? " (follows a redirect)" : ""}`,
    ...(change === "added" || (parts && !parts.includes("value"))
      ? []
      : [`    ${paint.wrong("-")} ${inWords(before)}`]),
    ...(change === "withdrawn" || (parts && !parts.includes("value"))
      ? []
      : [`    ${paint.right("+")} ${inWords(after)}`]),
    ...(why ? [`    ${paint.faint(`${why.kind}, ${why.severity}: ${why.reason.en}`)}`] : []),
  ];
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
  const shown = forcedBy.slice(0, 10).map(({ what, where }) => `  ${what}  ${where}`);
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
          ? `  ${reference}  ${redirect.kind}: ${redirect.reason.en}`
          : `  ${reference}  gone, and nothing says why`,
      ),
      paint,
    ),
    ...section(
      "New records",
      found.added.map((reference) => `  ${reference}`),
      paint,
    ),
    ...section(
      "Schemas",
      found.schemas.map((each) =>
        each.change === "changed"
          ? `  ${each.schema}  ${each.place === "" ? "" : `${each.place}  `}${each.what} (${each.reach})`
          : `  ${each.schema}  ${each.change}`,
      ),
      paint,
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
