import * as z from "zod";
import { formatPointer, parsePointer, resolvePointer } from "../../corpus/index.ts";
import type { ChangedRecord, SnapshotDiff } from "../../diff/index.ts";
import { createFinding, type Finding } from "../../findings/index.ts";
import type { PublishedRecords } from "../../publish/index.ts";
import { listSubjectReferences } from "../../redirects/index.ts";
import { publishedSchemas, resolveSchema, type Corrections, type Kind, type Redirects } from "../../schema/index.ts";

/** The pointers of the values on the way to a location, itself included, that have a key; the outermost first. */
const listKeyedPointers = (reference: string, pointer: string): readonly string[] => {
  const [kind] = reference.split("/");
  const path = parsePointer(pointer);
  const schema = publishedSchemas[kind as Kind];
  return path.flatMap((_, index) =>
    resolveSchema(schema, undefined, path.slice(0, index)) instanceof z.ZodRecord
      ? [formatPointer(path.slice(0, index + 1))]
      : [],
  );
};

/**
 * The withdrawals from a record, under all its references: pointer and release. The redaction of earlier values alone is not
 * a withdrawal, though a replay leaves these values out: its entry has the value after it.
 */
const listWithdrawals = (reference: string, corrections: Corrections, redirects: Redirects) => {
  const references = new Set(listSubjectReferences(reference, redirects));
  return Object.values(corrections).flatMap((entry) =>
    "after" in entry || entry.afterSha256 !== undefined || !references.has(entry.record)
      ? []
      : [{ pointer: entry.pointer, release: entry.release }],
  );
};

/** What is known of the past besides the log. */
interface ReuseContext {
  readonly redirects?: Redirects;
  /** The records of the previous release. Without them only the keys of facts are compared. */
  readonly before?: PublishedRecords;
}

/**
 * Checks that no new value has a withdrawn key: a citation of the old fact would show another one. A plain field has no key
 * and may come back, since it always says the same kind of thing about the same subject.
 */
export const checkReusedKeys = (
  diff: SnapshotDiff,
  corrections: Corrections,
  { redirects = {}, before }: ReuseContext = {},
): readonly Finding[] => {
  const checkRecord = ({ reference, previousReference, changes }: ChangedRecord): readonly Finding[] => {
    const added = changes.filter(({ change }) => change === "added");
    const withdrawn = added.length === 0 ? [] : listWithdrawals(reference, corrections, redirects);
    if (withdrawn.length === 0) return [];
    const isNew = (keyedPointer: string, pointer: string) =>
      keyedPointer === pointer ||
      (before !== undefined &&
        resolvePointer(before, `/${previousReference ?? reference}${keyedPointer}`) === undefined);
    const reused = new Map(
      added.flatMap(({ pointer }) => {
        const keyedPointer = listKeyedPointers(reference, pointer).find((keyed) => isNew(keyed, pointer));
        const last = withdrawn.findLast(
          (withdrawal) => withdrawal.pointer === keyedPointer || withdrawal.pointer.startsWith(`${keyedPointer}/`),
        );
        return keyedPointer !== undefined && last ? [[keyedPointer, last.release] as const] : [];
      }),
    );
    return [...reused].map(([pointer, release]) =>
      createFinding({ code: "identity/key-reused", pointer, arguments: { release } }, { record: reference }),
    );
  };
  return diff.changed.flatMap(checkRecord);
};
