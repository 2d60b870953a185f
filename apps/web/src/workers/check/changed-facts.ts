import { isObject, parseFile, type RecordFile } from "@vnjp/engine/corpus";
import { diffRecord, isReasonRequired } from "@vnjp/engine/diff/records";
import { formatData, formatFieldPath } from "@vnjp/engine/display";
import type { ChangedFact } from "./protocol.ts";
import type { VersionedBaseCorpus } from "./base-corpus.ts";

/** Formats a value as the data has it, but a span by its quote. */
const formatPlainValue = (value: unknown): string =>
  isObject(value) && typeof value["quote"] === "string" ? value["quote"] : formatData(value);

/** Compares records in authored form, without `$schema`, which is not published. */
const listRecordChanges = (
  { $schema: _edited, ...record }: Readonly<Record<string, unknown>>,
  reference: string,
  base: VersionedBaseCorpus,
): readonly ChangedFact[] => {
  const released = base.records.get(reference);
  if (!released) return [];
  const { $schema: _opened, ...before } = released;
  return diffRecord(before, record)
    .filter(isReasonRequired)
    .map(({ pointer, change, parts = [], before: was, after: is }) => ({
      record: reference,
      pointer,
      field: formatFieldPath(pointer, released.kind),
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
  base: VersionedBaseCorpus,
): readonly ChangedFact[] | undefined => {
  const parsed = files.map(parseFile);
  if (parsed.some(({ outcome }) => outcome !== "parsed")) return undefined;
  return parsed.flatMap((file) =>
    file.outcome === "parsed" && isObject(file.value)
      ? listRecordChanges(file.value, `${String(file.value["kind"])}/${String(file.value["id"])}`, base)
      : [],
  );
};
