import type { Draft, Doubt } from "@vnjp/drafting";
import {
  flattenLines,
  formatCount,
  formatDataBriefly,
  formatQuote,
  getMissingLabel,
  truncateText,
} from "@vnjp/engine/display";
import { describeRest, maxItems } from "./limit-items.ts";
import { renderColumns } from "./columns.ts";
import type { Paint } from "../paint.ts";

const truncateLine = (text: string, maxLength: number): string => truncateText(flattenLines(text), maxLength);

const formatShortQuote = (quote: string, maxLength: number): string => formatQuote(truncateLine(quote, maxLength));

const renderTableSection = (title: string, rows: readonly (readonly string[])[], paint: Paint): string =>
  rows.length === 0
    ? ""
    : [
        `${paint.strong(title)}\n${renderColumns(rows.slice(0, maxItems).map(([first = "", ...rest]) => [`  ${first}`, ...rest]))}`,
        ...describeRest(rows.length, "row"),
      ].join("\n");

/** Lists each known name once, with its count and its spellings. */
const collectNames = ({ dispatch }: Draft): string[][] => {
  const byEntity = new Map<string, string[]>();
  for (const { entity, span } of Object.values(dispatch.mentions ?? {}))
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), span.quote]);
  return [...byEntity].map(([entity, quotes]) => [
    entity,
    `${quotes.length}×`,
    truncateLine([...new Set(quotes)].join(" | "), 90),
  ]);
};

const renderDoubt = ({ reason, quote, record, times, start, end }: Doubt, paint: Paint): string => {
  const where =
    quote === undefined ? "" : ` ${paint.quote(formatShortQuote(quote, 60))} ${paint.faint(`${start}–${end}`)}`;
  const frequency = times === undefined ? "" : paint.faint(` ${times}×`);
  return `  ${paint.doubtful("?")} ${reason}${where}${frequency}${record === undefined ? "" : paint.faint(` (${record})`)}`;
};

/** Renders a draft for people: what was found, with the quotes, and what a person must decide. */
export const renderDraft = (draft: Draft, paint: Paint, explain: boolean): string => {
  const { dispatch, candidates, dates, doubts, undrafted, trace } = draft;
  const edition = dispatch.editions["e1"];
  const newRecords = [...candidates.people, ...candidates.organizations, ...candidates.places];
  return [
    `${paint.strong(`dispatch/${dispatch.id}`)}  ${paint.faint(`drafted · ${edition?.codePoints ?? 0} characters · sha256 ${truncateText(edition?.sha256 ?? "", 12)}`)}`,
    renderTableSection(
      "about the text",
      [
        ["outlet", formatFieldValues(dispatch.outlet)],
        ["agency", formatFieldValues(dispatch.agency)],
        ["published", formatFieldValues(dispatch.published)],
        ["dateline", formatFieldValues(dispatch.dateline)],
        [
          "title",
          Object.values(dispatch.title).some(({ basis }) => basis === "not-stated")
            ? getMissingLabel("not-stated")
            : formatFirstQuote(dispatch.title, 90),
        ],
      ],
      paint,
    ),
    renderTableSection(
      "segments",
      Object.entries(dispatch.segments ?? {}).map(([key, { span }]) => [key, truncateLine(span.quote ?? "", 90)]),
      paint,
    ),
    renderTableSection(
      "dates",
      dates.map(({ quote, edtf, parts }) => [
        edtf ?? "unknown",
        formatQuote(quote),
        paint.faint(
          Object.entries(parts)
            .map(([part, text]) => `${part}: ${text}`)
            .join(", "),
        ),
      ]),
      paint,
    ),
    renderTableSection("known names", collectNames(draft), paint),
    renderTableSection(
      "proposed as new",
      newRecords.map((record) => [`${record.kind}/${record.id}`, formatFirstQuote(record.names, 80)]),
      paint,
    ),
    renderTableSection(
      "possible events",
      candidates.events.map((event) => [
        `event/${event.id}`,
        formatFieldValues(event.type),
        formatFieldValues(event.status),
        formatFieldValues(event.date),
        formatFieldValues(event.place),
        formatFirstQuote(event.type, 60),
      ]),
      paint,
    ),
    renderTableSection(
      "possible statements",
      candidates.statements.map((one) => [
        formatFieldValues(one.act),
        truncateLine(formatFieldValues(one.speakers), 50),
        formatFieldValues(one.status),
        formatFirstQuote(one.content, 70),
      ]),
      paint,
    ),
    renderTableSection(
      "suspected defects",
      Object.values(dispatch.defects ?? {}).map(({ type, span, label }) => [
        type,
        formatShortQuote(span.quote, 50),
        label.en,
      ]),
      paint,
    ),
    renderTableSection(
      "sentences without a draft",
      undrafted.map(({ segment, quote }) => [segment, formatShortQuote(quote, 110)]),
      paint,
    ),
    doubts.length === 0
      ? ""
      : `${paint.strong("for a person to decide")}\n${[...doubts.slice(0, maxItems).map((doubt) => renderDoubt(doubt, paint)), ...describeRest(doubts.length, "question")].join("\n")}`,
    explain
      ? renderTableSection(
          "which rule matched what",
          trace.map(({ rule, start, end, matched, conclusion }) => [
            rule,
            `${start}–${end}`,
            formatShortQuote(matched, 50),
            conclusion,
          ]),
          paint,
        )
      : "",
    paint.faint(
      `${formatCount(candidates.events.length, "event")}, ${formatCount(candidates.statements.length, "statement")}, ${formatCount(newRecords.length, "new name")}, ${formatCount(undrafted.length, "sentence")} without a draft, ${formatCount(doubts.length, "question")}. Nothing here is a fact until a person has read it: correct the files, then run \`vnjp validate\`.`,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
};

interface FactLike {
  readonly basis: string;
  readonly value?: unknown;
  readonly evidence: Readonly<Record<string, { readonly kind: string; readonly quote?: unknown }>>;
}

type Field = Readonly<Record<string, FactLike>> | undefined;

/** Formats the values of a field briefly. */
export const formatFieldValues = (field: Field): string =>
  Object.values(field ?? {})
    .map(({ basis, value }) => (basis === "not-stated" ? getMissingLabel("not-stated") : formatDataBriefly(value)))
    .join(", ") || "–";

/** Formats the first quote of a field. */
export const formatFirstQuote = (field: Field, maxLength: number): string => {
  const quotes = Object.values(field ?? {}).flatMap(({ evidence }) =>
    Object.values(evidence).flatMap(({ quote }) => (typeof quote === "string" ? [quote] : [])),
  );
  return formatShortQuote(quotes[0] ?? "", maxLength);
};
