import type { Draft, Doubt } from "@vnjp/engine/drafting";
import { columns } from "./columns.ts";
import { cut, quoted, values } from "./draft-words.ts";
import type { Paint } from "./paint.ts";

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const section = (title: string, rows: readonly (readonly string[])[], paint: Paint): string =>
  rows.length === 0
    ? ""
    : `${paint.strong(title)}\n${columns(rows.map(([first = "", ...rest]) => [`  ${first}`, ...rest]))}`;

/** Every known name once, with how often it is named and how it is printed. */
const namesOf = ({ dispatch }: Draft): string[][] => {
  const byEntity = new Map<string, string[]>();
  for (const { entity, span } of Object.values(dispatch.mentions ?? {}))
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), span.quote]);
  return [...byEntity].map(([entity, quotes]) => [
    entity,
    `${quotes.length}×`,
    cut([...new Set(quotes)].join(" | "), 90),
  ]);
};

const doubtOf = ({ reason, quote, record, times, start, end }: Doubt, paint: Paint): string => {
  const where = quote === undefined ? "" : ` ${paint.quote(`“${cut(quote, 60)}”`)} ${paint.faint(`${start}–${end}`)}`;
  const often = times === undefined ? "" : paint.faint(` ${times}×`);
  return `  ${paint.doubtful("?")} ${reason}${where}${often}${record === undefined ? "" : paint.faint(` (${record})`)}`;
};

/** A draft for people: what was found, with the words, and what a person still has to decide. */
export const draftReport = (draft: Draft, paint: Paint, explain: boolean): string => {
  const { dispatch, candidates, dates, doubts, undrafted, trace } = draft;
  const edition = dispatch.editions["e1"];
  const newOnes = [...candidates.people, ...candidates.organizations, ...candidates.places];
  return [
    `${paint.strong(`dispatch/${dispatch.id}`)}  ${paint.faint(`drafted · ${edition?.codePoints ?? 0} characters · sha256 ${cut(edition?.sha256 ?? "", 13)}`)}`,
    section(
      "what the text tells of itself",
      [
        ["outlet", values(dispatch.outlet)],
        ["agency", values(dispatch.agency)],
        ["published", values(dispatch.published)],
        ["dateline", values(dispatch.dateline)],
        [
          "title",
          Object.values(dispatch.title).some(({ basis }) => basis === "not-stated")
            ? "not stated"
            : quoted(dispatch.title, 90),
        ],
      ],
      paint,
    ),
    section(
      "segments",
      Object.entries(dispatch.segments ?? {}).map(([key, { span }]) => [key, cut(span.quote, 90)]),
      paint,
    ),
    section(
      "dates",
      dates.map(({ quote, edtf, madeOf }) => [
        edtf ?? "not told",
        `“${quote}”`,
        paint.faint(
          Object.entries(madeOf)
            .map(([part, words]) => `${part}: ${words}`)
            .join(", "),
        ),
      ]),
      paint,
    ),
    section("known names", namesOf(draft), paint),
    section(
      "proposed as new",
      newOnes.map((record) => [`${record.kind}/${record.id}`, quoted(record.names, 80)]),
      paint,
    ),
    section(
      "events, perhaps",
      candidates.events.map((event) => [
        `event/${event.id}`,
        values(event.type),
        values(event.status),
        values(event.date),
        values(event.place),
        quoted(event.type, 60),
      ]),
      paint,
    ),
    section(
      "statements, perhaps",
      candidates.statements.map((one) => [
        values(one.act),
        cut(values(one.speakers), 50),
        values(one.status),
        quoted(one.content, 70),
      ]),
      paint,
    ),
    section(
      "defects suspected",
      Object.values(dispatch.defects ?? {}).map(({ type, span, label }) => [
        type,
        `“${cut(span.quote, 50)}”`,
        label.en,
      ]),
      paint,
    ),
    section(
      "nothing drafted from",
      undrafted.map(({ segment, quote }) => [segment, `“${cut(quote, 110)}”`]),
      paint,
    ),
    doubts.length === 0
      ? ""
      : `${paint.strong("for a person to decide")}\n${doubts.map((doubt) => doubtOf(doubt, paint)).join("\n")}`,
    explain
      ? section(
          "which rule saw what",
          trace.map(({ rule, start, end, saw, concluded }) => [
            rule,
            `${start}–${end}`,
            `“${cut(saw, 50)}”`,
            concluded,
          ]),
          paint,
        )
      : "",
    paint.faint(
      `${count(candidates.events.length, "event")}, ${count(candidates.statements.length, "statement")}, ${count(newOnes.length, "new name")}, ${count(undrafted.length, "sentence")} without any, ${count(doubts.length, "question")} left. Nothing here is a fact before somebody has read it: correct the files, then run vnjp validate.`,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
};
