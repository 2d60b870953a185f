import { isObject } from "../../corpus/index.ts";
import { indexByReference, type PublishedRecords } from "../../publish/index.ts";
import { computeIdentityKeys, isPostKey } from "../history/identity-keys.ts";

/** The passages in the evidence of a value: spans by text and start, pages by source and locator. */
const collectPassages = (value: unknown): string[] => {
  if (!isObject(value)) return [];
  if (typeof value["quote"] === "string") return [`${String(value["text"])} ${String(value["start"])}`];
  if (value["kind"] === "page") return [`${String(value["source"])} ${JSON.stringify(value["locator"] ?? null)}`];
  return Object.values(value).flatMap(collectPassages);
};

/** What two records lack to be seen as one subject; undefined if they lack nothing. */
export type IdentityComparison = (from: string, to: string) => "evidence" | "identity keys" | undefined;

/**
 * Compares records before with records after: those of one subject share a passage, and a key by which it is identified.
 * Two people in one sentence share the first alone; two people who held one post in turn share only the post.
 */
export const createIdentityComparison = (before: PublishedRecords, after: PublishedRecords): IdentityComparison => {
  const [old, present] = [indexByReference(before), indexByReference(after)];
  return (from, to) => {
    const passages = new Set(collectPassages(old.get(from)));
    if (!collectPassages(present.get(to)).some((passage) => passages.has(passage))) return "evidence";
    const keys = computeIdentityKeys(before).get(from) ?? [];
    const others = computeIdentityKeys(after).get(to) ?? [];
    return keys.some((key) => !isPostKey(key) && others.includes(key)) ? undefined : "identity keys";
  };
};
