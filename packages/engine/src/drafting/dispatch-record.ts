import { headlineOf } from "./headline.ts";
import type { RecordOf } from "../corpus/index.ts";
import { drafted, untoldAddress } from "../schema/index.ts";
import { newsBodiesOf } from "./agencies.ts";
import type { Published } from "./date-types.ts";
import type { Defect } from "./defects.ts";
import type { Stretch } from "./draft-types.ts";
import { editionOf } from "./edition.ts";
import { factIn, field, silenceIn, type Quoted } from "./facts.ts";
import { freshNames, kebab } from "./ids.ts";
import type { Mention } from "./mention.ts";
import { two } from "./months.ts";
import { picturesOf } from "./pictures.ts";
import type { Reading } from "./reading.ts";
import type { Named } from "./subjects.ts";
import type { Segment } from "./segments.ts";

/** The first words of the text: what was read where a head of it is silent. */
const openingOf = ({ low }: Reading, segments: readonly Segment[]): Stretch | undefined => {
  const first = segments[0];
  if (!first) return undefined;
  const words =
    /^\S+(?:[^\S\n]+\S+){0,7}/.exec(low.slice(first.start, Math.min(first.end, first.start + 160)))?.[0] ?? "";
  return { start: first.start, end: words === "" ? first.end : first.start + words.length };
};

const publishedFacts = (reading: Reading, published: Published, silence: readonly Quoted[]) => {
  const { year, month, day, at, dayAt } = published;
  if (year === undefined || !at) return silenceIn(reading, "unsaid", silence);
  const edtf = `${year}${month === undefined ? "" : `-${two(month)}`}`;
  const isOfHeader = at !== dayAt;
  const whole = day !== undefined && !dayAt ? `${edtf}-${two(day)}` : edtf;
  const header = isOfHeader ? factIn(reading, "header", "stated", whole, [{ key: "header", at }]) : {};
  if (!dayAt || month === undefined || day === undefined) return header;
  const pieces = [
    { key: "day", at: dayAt, supports: "day" },
    ...(isOfHeader ? [{ key: "year", at, supports: "year" }] : []),
  ];
  return { ...header, ...factIn(reading, "dateline", "implied", `${edtf}-${two(day)}?`, pieces) };
};

const mentionKeys = (segments: readonly Segment[], mentions: readonly Mention[], fresh: (wanted: string) => string) => {
  let at = 0;
  return mentions.map((mention) => {
    while ((segments[at]?.end ?? Infinity) <= mention.start) at += 1;
    return fresh(kebab(`${segments[at]?.key ?? "text"}-${mention.ref.split("/")[1] ?? ""}`));
  });
};

export interface Parts {
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
  /** Places that are proposed as new: one may stand in the dateline. */
  readonly newPlaces: readonly Named[];
  readonly defects: readonly Defect[];
  readonly published: Published;
  readonly address: string | undefined;
}

/** The record of the dispatch: what the text tells of itself, and of the rest that it was looked for. */
export const dispatchRecord = (
  reading: Reading,
  { segments, mentions, newPlaces, defects, published, address }: Parts,
): RecordOf<"dispatch"> => {
  const opening = openingOf(reading, segments);
  // Where the opening stands again, only the whole text is read in one place.
  const read = opening && reading.span(opening) ? opening : { start: 0, end: reading.plain.length };
  const silence = opening ? [{ key: "opening", at: read }] : [];
  const head = segments.filter(({ role }) => ["dateline", "sign-off", "header"].includes(role));
  const inHead = mentions.filter((mention) =>
    head.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  const news = new Map(newsBodiesOf(reading).map((body) => [`organization/${body.id}`, body]));
  const of = (type: string) =>
    inHead.filter(({ ref }) =>
      Object.values(news.get(ref)?.type ?? {}).some((fact) => fact.basis !== "not-stated" && fact.value === type),
    );
  const outlet = of("news-outlet")[0];
  const agencies = of("news-agency");
  const dateline = segments.find(({ role }) => role === "dateline");
  const place = [...inHead, ...newPlaces].find(
    ({ ref, start }) => ref.startsWith("place/") && start === dateline?.start,
  );
  const headline = headlineOf(reading, segments);
  const keys = mentionKeys(segments, mentions, freshNames());
  const placed = mentions.flatMap(({ ref, ...at }, index) => {
    const span = reading.span(at);
    if (!span) reading.doubt("mentions", `${ref} is named where no quote can show it`, at);
    return span ? [[keys[index] ?? "", { span, entity: ref }] as const] : [];
  });
  const agency = agencies[0];
  return {
    kind: "dispatch",
    id: reading.id,
    label: { en: `${drafted.en} dispatch ${reading.id}`, fr: `${drafted.fr} dépêche ${reading.id}` },
    review: { state: "drafted" },
    language: "fr",
    address: address ?? untoldAddress,
    outlet: outlet
      ? factIn(reading, "printed", "stated", outlet.ref, [{ key: "words", at: outlet }])
      : silenceIn(reading, "unsaid", silence),
    ...(agency
      ? field(
          "agency",
          factIn(
            reading,
            "signed",
            "stated",
            agency.ref,
            agencies.map((at, index) => ({ key: index === 0 ? "words" : `words-${index + 1}`, at })),
          ),
        )
      : {}),
    title: headline
      ? factIn(reading, "printed", "stated", { wording: reading.quote(headline), language: "fr" }, [
          { key: "words", at: headline },
        ])
      : silenceIn(reading, "unsaid", silence),
    published: publishedFacts(reading, published, silence),
    ...(place ? field("dateline", factIn(reading, "printed", "stated", place.ref, [{ key: "words", at: place }])) : {}),
    ...field("pictures", picturesOf(reading, segments, mentions)),
    editions: { e1: editionOf(reading.text, reading.edition) },
    ...field(
      "segments",
      Object.fromEntries(
        segments.flatMap(({ key, role, ...at }) => {
          const span = reading.span(at);
          return span ? [[key, { role, span }]] : [];
        }),
      ),
    ),
    ...field(
      "defects",
      Object.fromEntries(
        defects.flatMap(({ key, type, label, at }) => {
          const span = reading.span(at);
          return span ? [[key, { type, span, label }]] : [];
        }),
      ),
    ),
    ...field("mentions", Object.fromEntries(placed)),
  };
};
