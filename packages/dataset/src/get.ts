import data from "#records" with { type: "json" };
import redirects from "#redirects" with { type: "json" };
import type { Redirect, Redirects, RecordTypes } from "../generated/types.ts";
import { kinds, type AnyRecord, type Kind, type Reference } from "./kinds.ts";

const isKind = (kind: string): kind is Kind => Object.hasOwn(data.records, kind);

const parts = (reference: string): [kind: string, id: string] => {
  const slash = reference.indexOf("/");
  return slash === -1 ? ["", reference] : [reference.slice(0, slash), reference.slice(slash + 1)];
};

/**
 * The record of a reference (`event/2024-02-27-defence-policy-dialogue-10`); undefined where there is none. A retired
 * id is not followed: that is what {@link resolve} does.
 */
export function get<K extends Kind>(reference: Reference<K>): RecordTypes[K] | undefined;
export function get(reference: string): AnyRecord | undefined;
export function get(reference: string): AnyRecord | undefined {
  const [kind, id] = parts(reference);
  if (!isKind(kind)) return undefined;
  const records = data.records[kind];
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/** What became of a reference. */
export type Resolved =
  | { readonly outcome: "current"; readonly record: AnyRecord }
  | { readonly outcome: "moved" | "merged"; readonly record: AnyRecord | undefined; readonly redirect: Redirect }
  | { readonly outcome: "split"; readonly records: readonly AnyRecord[]; readonly redirect: Redirect }
  | { readonly outcome: "withdrawn"; readonly redirect: Redirect }
  | { readonly outcome: "unknown" };

/** Follows a reference through redirects, where the records are found by a function. */
export const resolveIn = (
  { redirects: retired }: Redirects,
  recordOf: (reference: string) => AnyRecord | undefined,
  reference: string,
): Resolved => {
  const record = recordOf(reference);
  if (record) return { outcome: "current", record };
  const redirect = Object.hasOwn(retired, reference) ? retired[reference] : undefined;
  if (!redirect) return { outcome: "unknown" };
  switch (redirect.kind) {
    case "moved":
    case "merged":
      return { outcome: redirect.kind, record: recordOf(redirect.to), redirect };
    case "split":
      return { outcome: "split", records: Object.values(redirect.to).flatMap((to) => recordOf(to) ?? []), redirect };
    case "withdrawn":
      return { outcome: "withdrawn", redirect };
  }
};

/** Follows a reference to where its subject is now: one that was moved, merged, split or withdrawn says so. */
export const resolve = (reference: string): Resolved => resolveIn(redirects, get, reference);

/** Letters without their marks, in lower case, and one apostrophe for all: “Hoàng Xuân Chiến” and “hoang xuan chien” are alike. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();

const namesOf = (record: AnyRecord): string[] => {
  const printed = "names" in record ? Object.values(record.names ?? {}) : [];
  return [
    record.id,
    ...Object.values(record.label),
    ...printed.flatMap((fact) => (fact.basis === "not-stated" ? [] : [fact.value.name])),
  ];
};

/**
 * Every record whose id, label or one of whose names holds the words, in any script and whatever the marks on the
 * letters; in the order of the kinds, and of ids within a kind.
 */
export const find = (words: string): readonly AnyRecord[] => {
  const wanted = folded(words);
  return kinds.flatMap((kind) =>
    Object.values<AnyRecord>(data.records[kind]).filter((record) =>
      namesOf(record).some((name) => folded(name).includes(wanted)),
    ),
  );
};
