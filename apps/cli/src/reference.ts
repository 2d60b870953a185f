import { find, get, kinds, resolve, type AnyRecord } from "@vnjp/dataset";
import { CannotRun } from "./output.ts";

const citation = /^vnjp:/;

/**
 * The record that somebody means: by reference (`event/…`), by id where one kind alone has it, or by a citation
 * (`vnjp:event/…@1.2.0#/pointer`). Throws where there is none, or more than one.
 */
export const recordMeant = (words: string): AnyRecord => {
  const [reference = ""] = words.replace(citation, "").split(/[@#]/, 1);
  const resolved = resolve(reference);
  if (resolved.outcome === "current") return resolved.record;
  if ((resolved.outcome === "moved" || resolved.outcome === "merged") && resolved.record) return resolved.record;
  if (resolved.outcome === "withdrawn")
    throw new CannotRun(`${reference} was withdrawn: ${resolved.redirect.reason.en}`);
  if (resolved.outcome === "split")
    throw new CannotRun(
      `${reference} was split into ${resolved.records.map(({ kind, id }) => `${kind}/${id}`).join(", ")}.`,
    );
  const ofThatId = kinds.flatMap((kind) => get(`${kind}/${reference}`) ?? []);
  const [only] = ofThatId;
  if (only && ofThatId.length === 1) return only;
  // Of the records that hold the words, those whose ids hold little else come first.
  const alike = find(reference.slice(reference.indexOf("/") + 1)).toSorted((a, b) => a.id.length - b.id.length);
  const candidates = ofThatId.length > 1 ? ofThatId : alike;
  const named = candidates.slice(0, 5).map(({ kind, id }) => `${kind}/${id}`);
  throw new CannotRun(
    named.length === 0
      ? `There is no record ${words}. \`vnjp list\` shows them all.`
      : `${words} is not the reference of one record. Did you mean ${named.join(", ")}?`,
  );
};
