import { isObject } from "../../corpus/index.ts";
import { getUnitValue, isFact } from "../../diff/index.ts";
import { indexByReference, type PublishedRecords } from "../../publish/index.ts";
import type { Kind, PublishedRecord } from "../../schema/index.ts";
import { foldText } from "../../text/index.ts";

/** The fields that identify a record, besides its names and labels: two subjects seldom share their values. */
const identifyingFields: { readonly [K in Kind]?: readonly string[] } = {
  dispatch: ["address"],
  event: ["date"],
  statement: ["content"],
  person: ["birth"],
  membership: ["member", "post"],
  source: ["address"],
  discrepancy: ["sides"],
  topic: ["scope"],
};

const collectTexts = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  return isObject(value) ? Object.values(value).flatMap(collectTexts) : [];
};

/** The values of the facts of a field, or the value of a plain field. */
const listValues = (field: unknown): unknown[] => {
  if (field === undefined) return [];
  if (!isObject(field) || !Object.values(field).every(isFact)) return [field];
  return Object.values(field).map(getUnitValue);
};

const getName = (value: unknown) => (isObject(value) ? value["name"] : undefined);

const buildKeys = (record: PublishedRecord & { readonly [field: string]: unknown }): readonly string[] => [
  ...collectTexts(record.label).map((text) => `label ${foldText(text)}`),
  ...listValues(record["names"]).flatMap((value) =>
    collectTexts(getName(value)).map((text) => `name ${foldText(text)}`),
  ),
  ...(identifyingFields[record.kind] ?? []).flatMap((field) =>
    listValues(record[field]).flatMap((value) => collectTexts(value).map((text) => `${field} ${foldText(text)}`)),
  ),
  ...(record.kind === "dispatch" ? Object.values(record.editions).map(({ sha256 }) => `text ${sha256}`) : []),
];

/** Records are never changed in place, and consecutive releases share most of them. */
const keyCache = new WeakMap<PublishedRecord, readonly string[]>();

const getRecordKeys = (record: PublishedRecord): readonly string[] => {
  const keys = keyCache.get(record) ?? buildKeys(record as never);
  keyCache.set(record, keys);
  return keys;
};

const postPrefix = "post ";

/** Whether a key comes from another record: a post of a person, from a membership. */
export const isPostKey = (key: string): boolean => key.startsWith(postPrefix);

const indexPostsByMember = (records: PublishedRecords): ReadonlyMap<string, readonly string[]> => {
  const posts = new Map<string, string[]>();
  for (const { member, post } of Object.values(records.membership ?? {}))
    for (const postName of listValues(post).flatMap(collectTexts))
      for (const memberName of listValues(member).flatMap(collectTexts))
        posts.set(memberName, [...(posts.get(memberName) ?? []), `${postPrefix}${postName}`]);
  return posts;
};

/**
 * The identity keys of each record: its names and labels, folded; the posts of a person; and the fields that distinguish
 * subjects of its kind. A record that loses all of them may have become another subject.
 */
export const computeIdentityKeys = (records: PublishedRecords): ReadonlyMap<string, readonly string[]> => {
  const posts = indexPostsByMember(records);
  return new Map(
    [...indexByReference(records)].map(([reference, record]) => [
      reference,
      [...new Set([...getRecordKeys(record), ...(posts.get(reference) ?? [])])].toSorted(),
    ]),
  );
};
