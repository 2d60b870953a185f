import { isObject, parseFile, type RecordFile } from "@vnjp/engine/corpus";
import { diffRecord, isReasonRequired } from "@vnjp/engine/diff";
import type { ChangedFact } from "./protocol.ts";
import type { Release } from "./release.ts";

/** Formats a value or the quote of a span for display. */
const formatPlainValue = (value: unknown): string => {
  if (value === null) return "the text does not say";
  if (isObject(value) && typeof value["quote"] === "string") return value["quote"];
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
};

/** Compares records in authored form, without `$schema`, which is not published. */
const listRecordChanges = (
  { $schema: _edited, ...record }: Readonly<Record<string, unknown>>,
  reference: string,
  release: Release,
): readonly ChangedFact[] => {
  const released = release.records.get(reference);
  if (!released) return [];
  const { $schema: _opened, ...before } = released;
  return diffRecord(before, record)
    .filter(isReasonRequired)
    .map(({ pointer, change, parts = [], before: was, after: is }) => ({
      record: reference,
      pointer,
      parts,
      before: formatPlainValue(was),
      ...(change === "withdrawn" ? {} : { after: formatPlainValue(is) }),
    }));
};

/**
 * Lists the released facts that a contribution changes or withdraws. Undefined while one of its files cannot be parsed: the
 * last list is then still valid.
 */
export const listChangedFacts = (
  files: readonly RecordFile[],
  release: Release,
): readonly ChangedFact[] | undefined => {
  const parsed = files.map(parseFile);
  if (parsed.some(({ outcome }) => outcome !== "parsed")) return undefined;
  return parsed.flatMap((file) =>
    file.outcome === "parsed" && isObject(file.value)
      ? listRecordChanges(file.value, `${String(file.value["kind"])}/${String(file.value["id"])}`, release)
      : [],
  );
};
