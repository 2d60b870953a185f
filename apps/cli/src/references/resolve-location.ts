import { listEvidence, find, kinds, resolveReference, version, type AnyRecord } from "@vnjp/dataset";
import { joinList } from "@vnjp/engine/display";
import { CannotRunError } from "../io/output.ts";
import { followRedirect } from "./follow-redirect.ts";
import { parseReference } from "./parse-reference.ts";

/** A record, and a fact or field of it if the pointer is not empty. */
export interface ResolvedLocation {
  readonly record: AnyRecord;
  readonly pointer: string;
  /** A notice for the user if the id was retired. */
  readonly redirectNotice?: string;
}

/**
 * Resolves the record of a command line, with a pointer that may lead nowhere. Throws a CannotRunError if there is no such
 * record, or if the citation is from another release than the installed one.
 */
export const resolveLocation = async (input: string, pointerArgument?: string): Promise<ResolvedLocation> => {
  const { reference, release, pointer } = parseReference(input, pointerArgument);
  if (release !== undefined && release !== version)
    throw new CannotRunError(
      `The installed data is version ${version}, and ${input} is from ${release}. \`vnjp audit\` reports what has changed since.`,
    );
  const record = await resolveRecord(reference);
  const resolved = resolveReference(reference);
  if (resolved.outcome !== "moved" && resolved.outcome !== "merged") return { record, pointer };
  const { redirectNotice } = followRedirect(reference, resolved.redirect);
  return { record, pointer, redirectNotice };
};

/** When and why a fact was withdrawn; empty if it was not. The correction log is loaded only for this. */
const describeWithdrawal = async ({ kind, id }: AnyRecord, pointer: string): Promise<string> => {
  const { listCorrectionsSince, listReferences } = await import("@vnjp/dataset/citation-status");
  const names = listReferences(`${kind}/${id}`);
  const withdrawal = listCorrectionsSince("0.0.0").findLast(
    (entry) => entry.pointer === pointer && names.includes(entry.record) && !("after" in entry),
  );
  return withdrawal === undefined
    ? ""
    : ` any more: it was withdrawn in ${withdrawal.release} (${withdrawal.reason.en.replace(/\.$/, "")})`;
};

/** The same, but throws a CannotRunError unless the pointer leads to a fact or to a field with facts. */
export const resolveFactLocation = async (input: string, pointerArgument?: string): Promise<ResolvedLocation> => {
  const location = await resolveLocation(input, pointerArgument);
  const { record, pointer } = location;
  if (pointer !== "" && listEvidence(record, pointer).length === 0)
    throw new CannotRunError(
      `${record.kind}/${record.id} has no fact at ${pointer}${await describeWithdrawal(record, pointer)}. \`vnjp show ${record.kind}/${record.id}\` lists its facts.`,
    );
  return location;
};

const maxSuggestions = 5;

/** Suggests records that have the words of a reference in their names or texts. The index is loaded only for this. */
const suggestReferences = async (reference: string): Promise<readonly string[]> => {
  const { search } = await import("@vnjp/dataset/search");
  return search(reference.slice(reference.indexOf("/") + 1), { limit: maxSuggestions }).map((hit) => hit.reference);
};

/** The record of a reference (`event/…`), or of an id that only one record has. */
const resolveRecord = async (reference: string): Promise<AnyRecord> => {
  const resolved = resolveReference(reference);
  if (resolved.outcome === "current") return resolved.record;
  if ((resolved.outcome === "moved" || resolved.outcome === "merged") && resolved.record) return resolved.record;
  // Throws: a record that was withdrawn or split has no single successor.
  if (resolved.outcome === "withdrawn" || resolved.outcome === "split") followRedirect(reference, resolved.redirect);
  const matchingRecords = kinds.flatMap((kind) => find(`${kind}/${reference}`) ?? []);
  const [only] = matchingRecords;
  if (only && matchingRecords.length === 1) return only;
  const suggestions =
    matchingRecords.length > 1
      ? matchingRecords.slice(0, maxSuggestions).map(({ kind, id }) => `${kind}/${id}`)
      : await suggestReferences(reference);
  throw new CannotRunError(
    suggestions.length === 0
      ? `There is no record ${reference}. \`vnjp list\` lists all records.`
      : `${reference} does not name one record. Did you mean ${joinList(suggestions, "en", "or")}?`,
  );
};
