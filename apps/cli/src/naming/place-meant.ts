import {
  correctionsSince,
  evidenceFor,
  find,
  get,
  kinds,
  knownAs,
  resolve,
  version,
  type AnyRecord,
} from "@vnjp/dataset";
import { CannotRun } from "../output.ts";
import { placeNamed } from "./place-named.ts";
import { successorOf } from "./retired.ts";

/** What somebody asks for: a record, and a fact or field of it where a pointer says which. */
export interface Meant {
  readonly record: AnyRecord;
  readonly pointer: string;
  /** What to tell whoever asked by an id that was retired. */
  readonly followed?: string;
}

/**
 * The record that somebody names, and a pointer into it, wherever that leads. Throws where there is no such record, and
 * where another release is asked for than the one that is installed.
 */
export const pointerMeant = (words: string, beside?: string): Meant => {
  const { reference, release, pointer } = placeNamed(words, beside);
  if (release !== undefined && release !== version)
    throw new CannotRun(
      `This is version ${version} of the data; ${words} is cited from ${release}. What became of a citation \`vnjp audit\` says, of a text that holds it.`,
    );
  const record = recordMeant(reference);
  const resolved = resolve(reference);
  const isFollowed = resolved.outcome === "moved" || resolved.outcome === "merged";
  return { record, pointer, ...(isFollowed ? { followed: successorOf(reference, resolved.redirect).followed } : {}) };
};

/** When and why a fact was withdrawn; empty where it was not. */
const withdrawnWords = ({ kind, id }: AnyRecord, pointer: string): string => {
  const names = knownAs(`${kind}/${id}`);
  const gone = correctionsSince("0.0.0").findLast(
    (entry) => entry.pointer === pointer && names.includes(entry.record) && !("after" in entry),
  );
  return gone === undefined
    ? ""
    : ` any more: it was withdrawn in ${gone.release} (${gone.reason.en.replace(/\.$/, "")})`;
};

/** The same, where the pointer leads to a fact, or to a field that has some: throws where it does not. */
export const placeMeant = (words: string, beside?: string): Meant => {
  const meant = pointerMeant(words, beside);
  const { record, pointer } = meant;
  if (pointer !== "" && evidenceFor(record, pointer).length === 0)
    throw new CannotRun(
      `${record.kind}/${record.id} has no fact at ${pointer}${withdrawnWords(record, pointer)}. \`vnjp show ${record.kind}/${record.id}\` shows those that it has.`,
    );
  return meant;
};

/** The record of a reference (`event/…`), or of an id that one kind alone has. Throws where there is none, or more. */
const recordMeant = (reference: string): AnyRecord => {
  const resolved = resolve(reference);
  if (resolved.outcome === "current") return resolved.record;
  if ((resolved.outcome === "moved" || resolved.outcome === "merged") && resolved.record) return resolved.record;
  // What was withdrawn or split leads to no one record, and says so.
  if (resolved.outcome === "withdrawn" || resolved.outcome === "split") successorOf(reference, resolved.redirect);
  const ofThatId = kinds.flatMap((kind) => get(`${kind}/${reference}`) ?? []);
  const [only] = ofThatId;
  if (only && ofThatId.length === 1) return only;
  // Of the records that hold the words, those whose ids hold little else come first.
  const name = reference.slice(reference.indexOf("/") + 1);
  const alike = (name.length < 3 ? [] : find(name)).toSorted((a, b) => a.id.length - b.id.length);
  const candidates = ofThatId.length > 1 ? ofThatId : alike;
  const named = candidates.slice(0, 5).map(({ kind, id }) => `${kind}/${id}`);
  throw new CannotRun(
    named.length === 0
      ? `There is no record ${reference}. \`vnjp list\` shows them all.`
      : `${reference} is not the reference of one record. Did you mean ${named.join(", ")}?`,
  );
};
