import type { RecordOfKind } from "@vnjp/engine/corpus";
import { addressPlaceholder, labelPlaceholder } from "@vnjp/engine/schema";
import type { PublicationDate } from "../dates/detected-date.ts";
import { formatDay, formatMonth } from "../dates/edtf.ts";
import { createFact, createField, createNotStatedFact, type EvidenceQuote } from "../records/facts.ts";
import { createNameAllocator, toKebabCase } from "../records/ids.ts";
import type { DraftContext } from "../text/draft-context.ts";
import type { Mention } from "../text/mention.ts";
import { listNewsOrganizations } from "../text/news-agencies.ts";
import { hasRange } from "../text/ranges.ts";
import { findHeadline, type Segment } from "../text/segments.ts";
import type { TextRange } from "../text/text-range.ts";
import { createEdition } from "./edition.ts";
import type { KeyedDefect } from "./find-defects.ts";
import { createPictures } from "./pictures.ts";

/** Finds the first words of the text. They are the evidence for what its beginning does not state. */
const findOpening = ({ low }: DraftContext, segments: readonly Segment[]): TextRange | undefined => {
  const first = segments[0];
  if (!first) return undefined;
  const text =
    /^\S+(?:[^\S\n]+\S+){0,7}/.exec(low.slice(first.start, Math.min(first.end, first.start + 160)))?.[0] ?? "";
  return { start: first.start, end: text === "" ? first.end : first.start + text.length };
};

const createPublishedFacts = (
  context: DraftContext,
  published: PublicationDate,
  notStatedQuotes: readonly EvidenceQuote[],
) => {
  const { year, month, day, range: at, dayRange } = published;
  if (year === undefined || !at) return createNotStatedFact(context, "unsaid", notStatedQuotes);
  const edtf = month === undefined ? String(year) : formatMonth(year, month);
  const fullDay = month === undefined || day === undefined ? undefined : formatDay(year, month, day);
  const isOfHeader = at !== dayRange;
  const headerDate = dayRange ? edtf : (fullDay ?? edtf);
  const header = isOfHeader ? createFact(context, "header", "stated", headerDate, [{ key: "header", at }]) : {};
  if (!dayRange || fullDay === undefined) return header;
  const quotes = [
    { key: "day", at: dayRange, supports: "day" },
    ...(isOfHeader ? [{ key: "year", at, supports: "year" }] : []),
  ];
  return { ...header, ...createFact(context, "dateline", "implied", `${fullDay}?`, quotes) };
};

const createMentionKeys = (
  segments: readonly Segment[],
  mentions: readonly Mention[],
  allocate: (requested: string) => string,
) => {
  let at = 0;
  return mentions.map((mention) => {
    while ((segments[at]?.end ?? Infinity) <= mention.start) at += 1;
    return allocate(toKebabCase(`${segments[at]?.key ?? "text"}-${mention.ref.split("/")[1] ?? ""}`));
  });
};

interface DispatchParts {
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
  /** New places too: the dateline can name one. */
  readonly newPlaces: readonly Mention[];
  readonly defects: readonly KeyedDefect[];
  readonly published: PublicationDate;
  readonly address: string | undefined;
}

/** The facts of the agencies: one each, with every place where the text has its name. */
const createAgencyFacts = (context: DraftContext, agencies: readonly Mention[]) =>
  Object.fromEntries(
    [...new Set(agencies.map(({ ref }) => ref))].flatMap((agency, rank) => {
      const named = agencies.filter(({ ref }) => ref === agency);
      const quotes = named.map((at, index) => ({ key: index === 0 ? "words" : `words-${index + 1}`, at }));
      return Object.entries(
        createFact(context, rank === 0 ? "signed" : `signed-${rank + 1}`, "stated", agency, quotes),
      );
    }),
  );

/** Creates the record of the dispatch. What the text does not say about itself becomes “not-stated”. */
export const createDispatchRecord = (
  context: DraftContext,
  { segments, mentions, newPlaces, defects, published, address }: DispatchParts,
): RecordOfKind<"dispatch"> => {
  const opening = findOpening(context, segments);
  // If the opening is repeated, no span can single it out, and the whole text is the evidence.
  const readRange = opening && context.createSpan(opening) ? opening : { start: 0, end: context.plain.length };
  const notStatedQuotes = opening ? [{ key: "opening", at: readRange }] : [];
  const head = segments.filter(({ role }) => ["dateline", "sign-off", "header"].includes(role));
  const headMentions = mentions.filter((mention) => head.some((segment) => hasRange(segment, mention)));
  const newsOrganizations = new Map(
    listNewsOrganizations(context).map((organization) => [`organization/${organization.id}`, organization]),
  );
  const selectByType = (type: string) =>
    headMentions.filter(({ ref }) =>
      Object.values(newsOrganizations.get(ref)?.type ?? {}).some(
        (fact) => fact.basis !== "not-stated" && fact.value === type,
      ),
    );
  const outlet = selectByType("news-outlet")[0];
  const agencies = selectByType("news-agency");
  const dateline = segments.find(({ role }) => role === "dateline");
  const place = [...headMentions, ...newPlaces].find(
    ({ ref, start }) => ref.startsWith("place/") && start === dateline?.start,
  );
  const headline = findHeadline(context, segments);
  const keys = createMentionKeys(segments, mentions, createNameAllocator());
  const mentionEntries = mentions.flatMap(({ ref, ...at }, index) => {
    const span = context.createSpan(at);
    if (!span)
      context.addDoubt("mentions", `The text mentions ${ref} here, but no quote can single out the words.`, at);
    return span ? [[keys[index] ?? "", { span, entity: ref }] as const] : [];
  });
  return {
    kind: "dispatch",
    id: context.id,
    label: { en: `${labelPlaceholder.en} dispatch ${context.id}`, fr: `${labelPlaceholder.fr} dépêche ${context.id}` },
    language: "fr",
    address: address ?? addressPlaceholder,
    outlet: outlet
      ? createFact(context, "printed", "stated", outlet.ref, [{ key: "words", at: outlet }])
      : createNotStatedFact(context, "unsaid", notStatedQuotes),
    ...createField("agency", createAgencyFacts(context, agencies)),
    title: headline
      ? createFact(context, "printed", "stated", { wording: context.getQuote(headline), language: "fr" }, [
          { key: "words", at: headline },
        ])
      : createNotStatedFact(context, "unsaid", notStatedQuotes),
    published: createPublishedFacts(context, published, notStatedQuotes),
    ...(place
      ? createField("dateline", createFact(context, "printed", "stated", place.ref, [{ key: "words", at: place }]))
      : {}),
    ...createField("pictures", createPictures(context, segments, mentions)),
    editions: { e1: createEdition(context.text, context.edition) },
    ...createField(
      "segments",
      Object.fromEntries(
        segments.flatMap(({ key, role, ...at }) => {
          const span = context.createSpan(at);
          return span ? [[key, { role, span }]] : [];
        }),
      ),
    ),
    ...createField(
      "defects",
      Object.fromEntries(
        defects.flatMap(({ key, type, label, at }) => {
          const span = context.createSpan(at);
          return span ? [[key, { type, span, label }]] : [];
        }),
      ),
    ),
    ...createField("mentions", Object.fromEntries(mentionEntries)),
  };
};
