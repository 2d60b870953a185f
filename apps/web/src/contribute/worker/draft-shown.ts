import type { AuthoredRecord } from "@vnjp/engine/schema";
import { draft, type Draft } from "@vnjp/engine/drafting";
import { fileOf } from "./authored.ts";
import { candidatesOf } from "./draft-candidates.ts";
import { placesIn } from "./draft-places.ts";
import type { Candidate, Drafted, DraftedDate, DraftMark } from "./drafted.ts";
import type { Release } from "./release.ts";

type Places = ReturnType<typeof placesIn>;

const mentionsOf = ({ dispatch }: Draft, { placeOf }: Places, release: Release): readonly DraftMark[] =>
  Object.values(dispatch.mentions ?? {}).flatMap(({ span, entity }) => {
    const place = placeOf(span);
    const label = release.records.get(entity)?.label.en ?? entity;
    return place ? [{ kind: "known", words: label, reference: entity, ...place }] : [];
  });

const defectsOf = ({ dispatch }: Draft, { placeOf }: Places): readonly DraftMark[] =>
  Object.values(dispatch.defects ?? {}).flatMap(({ span, label }) => {
    const place = placeOf(span);
    return place ? [{ kind: "defect", words: label.en, ...place }] : [];
  });

const entityKinds = /^(?:person|organization|place)\//;

const newNamesOf = (candidates: readonly Candidate[]): readonly DraftMark[] =>
  candidates
    .filter(({ reference }) => entityKinds.test(reference))
    .flatMap(({ reference, label, places }) =>
      places.map((place): DraftMark => ({ kind: "new", words: label, reference, ...place })),
    );

/** The dates with their places. The trace has these: its entries for dates come in the order of the dates. */
const datesOf = ({ dates, trace }: Draft): readonly DraftedDate[] => {
  const seen = trace.filter(({ rule }) => rule.startsWith("dates"));
  return dates.map((date) => {
    const at = seen.findIndex(({ saw }) => saw === date.quote);
    const [entry] = at === -1 ? [] : seen.splice(at, 1);
    return entry ? { ...date, place: { start: entry.start, end: entry.end } } : date;
  });
};

const doubtsOf = ({ doubts }: Draft): Drafted["doubts"] =>
  doubts.map(({ reason, quote, start, end, record }) => ({
    reason,
    ...(quote === undefined ? {} : { quote }),
    ...(start === undefined || end === undefined ? {} : { place: { start, end } }),
    ...(record === undefined ? {} : { record }),
  }));

const segmentsOf = ({ dispatch }: Draft, { placeOf }: Places): Drafted["segments"] =>
  Object.values(dispatch.segments ?? {})
    .flatMap(({ role, span }) => {
      const place = placeOf(span);
      return place ? [{ role, ...place }] : [];
    })
    .toSorted((a, b) => a.start - b.start);

/** Drafts a dispatch and puts everything that the draft says at its place in the text. */
export const draftShown = (
  input: { readonly text: string; readonly id: string; readonly address?: string },
  release: Release,
): Drafted => {
  const made = draft({ ...input, corpus: { records: release.records } });
  const places = placesIn(input.text);
  const candidates = candidatesOf(made, places);
  const dates = datesOf(made);
  const dated = dates.flatMap(({ place, edtf, quote }): DraftMark[] =>
    place ? [{ kind: "date", words: edtf ?? quote, ...place }] : [],
  );
  return {
    dispatch: fileOf(made.dispatch as AuthoredRecord),
    edition: Object.values(made.dispatch.editions)[0]?.text ?? `${input.id}/e1`,
    segments: segmentsOf(made, places),
    marks: [...mentionsOf(made, places, release), ...newNamesOf(candidates), ...dated, ...defectsOf(made, places)],
    candidates,
    dates,
    doubts: doubtsOf(made),
    trace: made.trace,
  };
};
