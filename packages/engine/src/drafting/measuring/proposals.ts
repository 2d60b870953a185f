import type { AuthoredSpan } from "../../schema/index.ts";
import { locate } from "../../text/index.ts";
import type { Draft, Stretch } from "../draft-types.ts";
import { spelled, type Item } from "./labels.ts";

interface FactLike {
  readonly basis: string;
  readonly value?: unknown;
  readonly evidence: Readonly<Record<string, { readonly kind: string }>>;
}

type Field = Readonly<Record<string, FactLike>> | undefined;

const first = (field: Field): string => {
  const [fact] = Object.values(field ?? {});
  return typeof fact?.value === "string" ? fact.value : "not-stated";
};

/** What a draft proposes, class by class, in the form of the labels. */
export const proposedItems = (text: string, draft: Draft): Readonly<Record<string, readonly Item[]>> => {
  const { dispatch, candidates, dates } = draft;
  const place = ({ quote, within }: AuthoredSpan): Stretch[] => {
    const found = locate(text, quote, within);
    return found.outcome === "found" ? [found.range] : [];
  };
  const places = (...fields: readonly Field[]): Stretch[] =>
    fields.flatMap((field) =>
      Object.values(field ?? {}).flatMap(({ evidence }) =>
        Object.values(evidence).flatMap((piece) =>
          piece.kind === "span" ? place(piece as { kind: string } & AuthoredSpan) : [],
        ),
      ),
    );
  const names = new Map(candidates.people.map((record) => [`person/${record.id}`, record.label.fr]));
  const speaker = (field: Field): string => {
    const refs = Object.values(field ?? {}).map(({ value }) => (typeof value === "string" ? value : "not-stated"));
    return refs.map((ref) => names.get(ref) ?? ref).join(" + ");
  };
  const newNames = [...candidates.people, ...candidates.organizations, ...candidates.places];
  return {
    segments: Object.values(dispatch.segments ?? {}).map(({ role, span }) => ({
      is: `${role} ${span.quote}`,
      at: place(span),
      besides: {},
    })),
    dates: dates.flatMap(({ edtf, start, end }) =>
      edtf === undefined ? [] : [{ is: edtf, at: [{ start, end }], besides: {} }],
    ),
    "known names": Object.values(dispatch.mentions ?? {}).map(({ entity, span }) => {
      const at = place(span);
      return { is: `${entity} ${at.map(({ start, end }) => `${start}–${end}`).join()}`, at, besides: {} };
    }),
    "new names": newNames.flatMap((record) =>
      Object.values(record.names).flatMap((fact) =>
        fact.basis === "not-stated" ? [] : [{ is: `${record.kind} ${spelled(fact.value.name)}`, at: [], besides: {} }],
      ),
    ),
    events: candidates.events.map((event) => ({
      is: first(event.type),
      at: places(event.type, event.status),
      besides: { date: first(event.date), status: first(event.status) },
    })),
    statements: candidates.statements.map((one) => ({
      is: first(one.act),
      at: places(one.act),
      besides: { speaker: speaker(one.speakers), status: first(one.status) },
    })),
    defects: Object.values(dispatch.defects ?? {}).map(({ type, span }) => ({
      is: type,
      at: place(span),
      besides: {},
    })),
  };
};
