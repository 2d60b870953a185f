import { isObject } from "../corpus/index.ts";
import type { PublishedRecords } from "../publish/index.ts";
import type { Kind, PublishedRecord } from "../schema/index.ts";
import { folded } from "../text/index.ts";
import { byReference, isFact, saidBy } from "../diff/index.ts";

/** By which fields a record is recognised beside its names and labels: those that two subjects seldom share. */
const telling: { readonly [K in Kind]?: readonly string[] } = {
  dispatch: ["address"],
  event: ["date"],
  statement: ["content"],
  person: ["birth"],
  membership: ["member", "post"],
  source: ["address"],
  discrepancy: ["sides"],
  topic: ["scope"],
};

const wordsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return isObject(value) ? Object.values(value).flatMap(wordsIn) : [];
};

/** What the facts of a factual field say, or a plain field says. */
const said = (field: unknown): unknown[] => {
  if (field === undefined) return [];
  if (!isObject(field) || !Object.values(field).every(isFact)) return [field];
  return Object.values(field).map(saidBy);
};

const nameOf = (value: unknown) => (isObject(value) ? value["name"] : undefined);

const keysIn = (record: PublishedRecord & { readonly [field: string]: unknown }): readonly string[] => [
  ...wordsIn(record.label).map((words) => `label ${folded(words)}`),
  ...said(record["names"]).flatMap((value) => wordsIn(nameOf(value)).map((words) => `name ${folded(words)}`)),
  ...(telling[record.kind] ?? []).flatMap((field) =>
    said(record[field]).flatMap((value) => wordsIn(value).map((words) => `${field} ${folded(words)}`)),
  ),
  ...(record.kind === "dispatch" ? Object.values(record.editions).map(({ sha256 }) => `text ${sha256}`) : []),
];

/** A record is never changed in place, and most of them are the same from release to release. */
const known = new WeakMap<PublishedRecord, readonly string[]>();

const ownKeys = (record: PublishedRecord): readonly string[] => {
  const keys = known.get(record) ?? keysIn(record as never);
  known.set(record, keys);
  return keys;
};

const postKey = "post ";

/** Whether a key comes from another record: from a membership, that a person holds a post. */
export const isOfPost = (key: string): boolean => key.startsWith(postKey);

const postsByMember = (records: PublishedRecords): ReadonlyMap<string, readonly string[]> => {
  const posts = new Map<string, string[]>();
  for (const { member, post } of Object.values(records.membership ?? {}))
    for (const held of said(post).flatMap(wordsIn))
      for (const who of said(member).flatMap(wordsIn)) posts.set(who, [...(posts.get(who) ?? []), `${postKey}${held}`]);
  return posts;
};

/**
 * The identity keys of every record: the words of its names and labels, folded; the posts that a person holds; and
 * the fields that tell subjects of its kind apart. A record that keeps none of them may have become another subject.
 */
export const identityKeys = (records: PublishedRecords): ReadonlyMap<string, readonly string[]> => {
  const posts = postsByMember(records);
  return new Map(
    [...byReference(records)].map(([reference, record]) => [
      reference,
      [...new Set([...ownKeys(record), ...(posts.get(reference) ?? [])])].toSorted(),
    ]),
  );
};
