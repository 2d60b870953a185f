import type { Membership, Wording } from "../index.ts";
import { createPhrase, joinWords, type Phrase, type Words } from "./claim.ts";
import type { Language } from "./display.ts";
import { readField, type FieldValue } from "./fields.ts";
import { addFrenchPreposition } from "./grammar/french-articles.ts";
import { getName } from "./names.ts";
import type { NotedSentence } from "./noted-sentence.ts";
import { describeRole, findFeminine, getHolderTitle } from "./tenure-roles.ts";

const formatQuote = ({ wording }: Wording): Words => ({ en: `“${wording}”`, fr: `« ${wording} »` });

/** The longest title that a sentence quotes unasked. */
const longestTitle = 60;

/** As what the record shows somebody, and how their titles are quoted. */
export interface Capacity extends NotedSentence {
  /** Whether a title is quoted after a post, between commas, and not as the capacity itself. */
  readonly hasPost: boolean;
  readonly isQuotable: (title: FieldValue<Wording>) => boolean;
  /** The French title, which the words of a source may repeat. */
  readonly frenchTitle?: string;
}

/** Builds as what somebody appears, without the words of the sources: “as Deputy Minister …”, “as co-chair of …”, “in UNMISS”. */
export const buildCapacity = (membership: Membership, hasTitle: boolean): Capacity => {
  const post = readField(membership, "/post", membership.post);
  const [postValue] = post.values;
  const body = readField<string>(membership, "/organization", membership.organization).values[0];
  if (postValue) {
    const holder = readField<string>(membership, "/member", membership.member).values[0]?.value;
    const { en, fr } = getHolderTitle(postValue.value, holder);
    const feminine = findFeminine(holder);
    return {
      phrase: createPhrase({ en: `as ${en}`, fr: `comme ${fr}` }, [
        ...postValue.supports,
        ...(feminine?.supports ?? []),
      ]),
      noted: [
        { field: "post", values: [postValue] },
        { field: "feminine", values: feminine ? [feminine] : [] },
      ],
      hasPost: true,
      isQuotable: () => hasTitle,
      frenchTitle: fr,
    };
  }
  const role = readField<string>(membership, "/role", membership.role).values.find(({ value }) => value !== "holder");
  return {
    phrase: role
      ? createPhrase(describeRole(membership, role.value, body?.value), [...role.supports, ...(body?.supports ?? [])])
      : describeBody(body),
    noted: [
      { field: "post", silences: post.silences },
      ...(role ? [{ field: "role" as const, values: [role] }] : []),
      { field: "body", values: body ? [body] : [] },
    ],
    hasPost: false,
    // A long title is quoted where it is asked for; without a body it is all that there is.
    isQuotable: ({ value }) => !role && (hasTitle || !body || value.wording.length < longestTitle),
  };
};

const describeBody = (body: FieldValue<string> | undefined): Phrase => {
  if (!body) return createPhrase({ en: "", fr: "" });
  const { en, fr } = getName(body.value);
  return createPhrase({ en: `in ${en}`, fr: addFrenchPreposition("à", fr) }, body.supports);
};

/**
 * Describes the words of a source: “in the words “…””, of a post; “as “…””, without one. In French there are none if they are alone,
 * and repeat the name of the post.
 */
export const describeTitle = (
  { hasPost, frenchTitle }: Capacity,
  { value, supports }: FieldValue<Wording>,
  isAlone: boolean,
): Phrase => {
  const { en, fr } = formatQuote(value);
  if (!hasPost) return createPhrase({ en: `as ${en}`, fr: `comme ${fr}` }, supports);
  // The French title may be the name of the post, which stands before it.
  const isSame = isAlone && value.wording.toLowerCase() === frenchTitle?.toLowerCase();
  return createPhrase({ en: `in the words ${en}`, fr: isSame ? "" : `dans les termes ${fr}` }, supports);
};

/** Adds the words of a source to a post: “as Minister of Defense of Japan, in the words “…”,”. */
export const addTitle = (capacity: Capacity, title: FieldValue<Wording>, hasMore: boolean): Phrase => {
  const words = describeTitle(capacity, title, true);
  if (!capacity.hasPost) return joinWords([capacity.phrase, words]);
  const add = (language: Language): string =>
    words[language] === "" ? "" : `, ${words[language]}${hasMore ? "," : ""}`;
  const { en, fr, supports } = capacity.phrase;
  return createPhrase({ en: en + add("en"), fr: fr + add("fr") }, [...supports, ...words.supports]);
};
