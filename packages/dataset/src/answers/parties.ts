import { find, get, type Organization, type Party, type Reference } from "../index.ts";
import { createPhrase, type Phrase, type Support, type Words } from "./claim.ts";
import { readField, describeValue, type FieldValue } from "./fields.ts";
import { getLineWords, getName } from "./names.ts";

/** The label of a record, as words of a line. The brackets of a line are for marks. */
export const getLabel = (reference: string): Words => {
  const record = find(reference);
  return record ? getLineWords(record) : { en: reference, fr: reference };
};

/** The words for a party in a sentence: the name of its record, or its description. */
export const getPartyName = (party: Party): Words =>
  party.kind === "record" ? getName(party.record) : party.description;

/** The words for a party: the label of its record, or its description. */
export const getPartyWords = (party: Party): Words =>
  party.kind === "record" ? getLabel(party.record) : party.description;

/** Describes a reference, with the mark of its basis. */
export const describeReference = (value: FieldValue<string>): Phrase => describeValue(value, getLabel);

/** Describes a record by its name alone. */
export const describeRecord = (reference: string, supports: readonly Support[] = []): Phrase =>
  createPhrase(getName(reference), supports);

/** The values, one after another, by which something belongs to another thing. */
export type Steps = readonly FieldValue<unknown>[];

const listParents = (organization: Organization): readonly FieldValue<Reference<"organization">>[] =>
  readField(organization, "/parent", organization.parent).values;

/** Finds the steps by which a body belongs to another one, through the bodies between them; undefined if it does not. */
const findBodySteps = (
  from: Reference<"organization">,
  to: string,
  visited: ReadonlySet<string> = new Set(),
): Steps | undefined => {
  if (from === to) return [];
  if (visited.has(from)) return undefined;
  for (const parent of listParents(get(from))) {
    const rest = findBodySteps(parent.value, to, new Set([...visited, from]));
    if (rest) return [parent, ...rest];
  }
  return undefined;
};

const isOrganization = (reference: string): reference is Reference<"organization"> =>
  reference.startsWith("organization/");

const isPost = (reference: string): reference is Reference<"post"> => reference.startsWith("post/");

/** Finds how a person, post or body belongs to another: it is that record, a part of it, or a post in it. */
export const findBelonging = (from: string, to: string): Steps | undefined => {
  if (from === to) return [];
  if (isOrganization(from)) return findBodySteps(from, to);
  if (!isPost(from)) return undefined;
  const post = get(from);
  for (const body of readField(post, "/organization", post.organization).values) {
    const rest = findBodySteps(body.value, to);
    if (rest) return [body, ...rest];
  }
  return undefined;
};
