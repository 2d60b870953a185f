import type { AuthoredPassage } from "@vnjp/engine/schema";
import { locateQuote, type TextRange } from "@vnjp/engine/text";
import type { Draft } from "../draft-types.ts";
import type { FactLike } from "../text/fact-values.ts";
import { normalizeSpelling, type Item } from "./labels.ts";

interface Fact extends FactLike<unknown> {
  readonly evidence: Readonly<Record<string, { readonly kind: string }>>;
}

type Field = Readonly<Record<string, Fact>> | undefined;

const getFirstValue = (field: Field): string => {
  const [fact] = Object.values(field ?? {});
  return typeof fact?.value === "string" ? fact.value : "not-stated";
};

/** Lists the proposals of a draft, class by class, in the form of the labels. */
export const listProposedItems = (text: string, draft: Draft): Readonly<Record<string, readonly Item[]>> => {
  const { dispatch, candidates, dates } = draft;
  const locateSpan = ({ quote = "", within }: AuthoredPassage): TextRange[] => {
    const found = locateQuote(text, quote, within);
    return found.outcome === "found" ? [found.range] : [];
  };
  const locateEvidence = (...fields: readonly Field[]): TextRange[] =>
    fields.flatMap((field) =>
      Object.values(field ?? {}).flatMap(({ evidence }) =>
        Object.values(evidence).flatMap((entry) =>
          entry.kind === "span" ? locateSpan(entry as { kind: string } & AuthoredPassage) : [],
        ),
      ),
    );
  const names = new Map(candidates.people.map((record) => [`person/${record.id}`, record.label.fr]));
  const formatSpeaker = (field: Field): string => {
    const refs = Object.values(field ?? {}).map(({ value }) => (typeof value === "string" ? value : "not-stated"));
    return refs.map((ref) => names.get(ref) ?? ref).join(" + ");
  };
  const newNames = [...candidates.people, ...candidates.organizations, ...candidates.places];
  return {
    segments: Object.values(dispatch.segments ?? {}).map(({ role, span }) => ({
      identity: `${role} ${span.quote}`,
      at: locateSpan(span),
      attributes: {},
    })),
    dates: dates.flatMap(({ edtf, start, end }) =>
      edtf === undefined ? [] : [{ identity: edtf, at: [{ start, end }], attributes: {} }],
    ),
    "known names": Object.values(dispatch.mentions ?? {}).map(({ entity, span }) => {
      const at = locateSpan(span);
      return { identity: `${entity} ${at.map(({ start, end }) => `${start}–${end}`).join()}`, at, attributes: {} };
    }),
    "new names": newNames.flatMap((record) =>
      Object.values(record.names).flatMap((fact) =>
        fact.basis === "not-stated"
          ? []
          : [{ identity: `${record.kind} ${normalizeSpelling(fact.value.name)}`, at: [], attributes: {} }],
      ),
    ),
    events: candidates.events.map((event) => ({
      identity: getFirstValue(event.type),
      at: locateEvidence(event.type, event.status),
      attributes: { date: getFirstValue(event.date), status: getFirstValue(event.status) },
    })),
    statements: candidates.statements.map((one) => ({
      identity: getFirstValue(one.act),
      at: locateEvidence(one.act),
      attributes: { speaker: formatSpeaker(one.speakers), status: getFirstValue(one.status) },
    })),
    defects: Object.values(dispatch.defects ?? {}).map(({ type, span }) => ({
      identity: type,
      at: locateSpan(span),
      attributes: {},
    })),
  };
};
