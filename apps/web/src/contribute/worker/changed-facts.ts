import { isObject, parseFile, type RecordFile } from "@vnjp/engine/corpus";
import { changesBetween, needsReason } from "@vnjp/engine/diff";
import type { ChangedFact } from "./messages.ts";
import type { Release } from "./release.ts";

/** What a unit says, as somebody recognises it: a value, or the words of a span. */
const shown = (said: unknown): string => {
  if (said === null) return "the text does not say";
  if (isObject(said) && typeof said["quote"] === "string") return said["quote"];
  return typeof said === "string" ? said : (JSON.stringify(said) ?? "");
};

/** Records are compared as people write them; only `$schema`, which is not published, is left out. */
const changedIn = (
  { $schema: _edited, ...record }: Readonly<Record<string, unknown>>,
  reference: string,
  release: Release,
): readonly ChangedFact[] => {
  const released = release.records.get(reference);
  if (!released) return [];
  const { $schema: _opened, ...before } = released;
  return changesBetween(before, record)
    .filter(needsReason)
    .map(({ pointer, change, parts = [], before: was, after: is }) => ({
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
