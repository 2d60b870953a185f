import { isObject, parseFile, type RecordFile } from "@vnjp/engine/corpus";
import { changesBetween } from "./changes.ts";
import type { ChangedFact } from "./messages.ts";
import type { Release } from "./release.ts";

const words = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/** The value of a fact, or the words of a span, as somebody recognises it. */
const shown = (unit: unknown): string => {
  if (!isObject(unit)) return words(unit);
  if (unit["basis"] === "not-stated") return "the text does not say";
  if ("basis" in unit) return words(unit["value"]);
  return words(unit["quote"]);
};

const changedIn = (record: object, reference: string, release: Release): readonly ChangedFact[] => {
  const before = release.records.get(reference);
  if (!before) return [];
  return changesBetween(before, record)
    .filter(({ change }) => change !== "added")
    .map(({ pointer, change, parts, before: was, after: is }) => ({
      record: reference,
      pointer,
      parts,
      before: shown(was),
      ...(change === "withdrawn" ? {} : { after: shown(is) }),
    }));
};

/**
 * What a contribution changes or withdraws of what the release has. Undefined while one of its files cannot be read: what
 * was changed before still is.
 */
export const changedFacts = (files: readonly RecordFile[], release: Release): readonly ChangedFact[] | undefined => {
  const parsed = files.map(parseFile);
  if (parsed.some(({ outcome }) => outcome !== "parsed")) return undefined;
  return parsed.flatMap((file) =>
    file.outcome === "parsed" && isObject(file.value)
      ? changedIn(file.value, `${String(file.value["kind"])}/${String(file.value["id"])}`, release)
      : [],
  );
};
