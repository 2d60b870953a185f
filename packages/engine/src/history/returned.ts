import * as z from "zod";
import { pathOf, pointerOf, valueAt } from "../corpus/index.ts";
import type { ChangedRecord, Differences } from "../diff/index.ts";
import type { PublishedRecords } from "../publish/index.ts";
import { published, schemaAt, type Corrections, type Kind, type Redirects } from "../schema/index.ts";
import { refuse, type Refusal } from "./refusal.ts";
import { referencesOfSubject } from "./subject.ts";

/** The pointers of what stands under a key on the way to a place, the place itself included; the outermost first. */
const keyedOn = (reference: string, pointer: string): readonly string[] => {
  const [kind] = reference.split("/");
  const path = pathOf(pointer);
  const schema = published[kind as Kind];
  return path.flatMap((_, index) =>
    schemaAt(schema, undefined, path.slice(0, index)) instanceof z.ZodRecord
      ? [pointerOf(path.slice(0, index + 1))]
      : [],
  );
};

/**
 * What a record had that was withdrawn, under whatever reference: where, and in which release. A redaction of what stands on
 * is no withdrawal, though a replay leaves out what was there before: its entry says what is there after.
 */
const withdrawnFrom = (reference: string, corrections: Corrections, redirects: Redirects) => {
  const references = new Set(referencesOfSubject(reference, redirects));
  return Object.values(corrections).flatMap((entry) =>
    "after" in entry || entry.afterSha256 !== undefined || !references.has(entry.record)
      ? []
      : [{ pointer: entry.pointer, release: entry.release }],
  );
};

/** What is known of the past beside the log. */
interface Known {
  readonly redirects?: Redirects;
  /** The records of the release before; without them facts alone are compared. */
  readonly before?: PublishedRecords;
}

/**
 * Holds what is new against what was withdrawn: a key inside a record is never used again, or whoever cited what stood
 * there would be shown another fact. A field has no key, and may come back: it says the same of the same thing.
 */
export const returnedRefusals = (
  found: Differences,
  corrections: Corrections,
  { redirects = {}, before }: Known = {},
): readonly Refusal[] => {
  const returnedIn = ({ reference, previously, changes }: ChangedRecord): Refusal[] => {
    const added = changes.filter(({ change }) => change === "added");
    const withdrawn = added.length === 0 ? [] : withdrawnFrom(reference, corrections, redirects);
    if (withdrawn.length === 0) return [];
    const isNew = (keyed: string, pointer: string) =>
      keyed === pointer ||
      (before !== undefined && valueAt(before, `/${previously ?? reference}${keyed}`) === undefined);
    const returned = new Map(
      added.flatMap(({ pointer }) => {
        const keyed = keyedOn(reference, pointer).find((each) => isNew(each, pointer));
        const last = withdrawn.findLast((each) => each.pointer === keyed || each.pointer.startsWith(`${keyed}/`));
        return keyed !== undefined && last ? [[keyed, last.release] as const] : [];
      }),
    );
    return [...returned].map(([pointer, release]) =>
      refuse("identity/key-returned", reference, pointer, [
        `something under a key that was withdrawn in ${release}`,
        "a key that was never used in this record",
        "give it another key",
      ]),
    );
  };
  return found.changed.flatMap(returnedIn);
};
