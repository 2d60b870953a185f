import { memberships, type Organization, type Place, type Post } from "../../index.ts";
import {
  addSupports,
  createPhrase,
  formatTemplate,
  joinPhraseList,
  joinPhrases,
  type Phrase,
  type Words,
} from "../claim.ts";
import { getCodeWords } from "../codes.ts";
import { readField, selectWeakest, type FieldReading, type FieldValue } from "../fields.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { addIndefiniteArticle } from "../grammar/indefinite-articles.ts";
import { getFrenchOrigin, getName, getPlaceWords, isEnglishPlural, isFrenchPlural, isState } from "../names.ts";
import { selectShortSentence, type NotedSentence } from "../noted-sentence.ts";

/** What a record is: “is a ministry”. */
export const describeType = (reference: string, type: FieldReading<string>): Phrase => {
  const { en, fr } = getName(reference);
  const [value] = type.values;
  const [is, est] = [isEnglishPlural(en) ? "are" : "is", isFrenchPlural(fr) ? "sont" : "est"];
  const words = value ? addIndefiniteArticle(getCodeWords(value.value)) : { en: "in the record", fr: "dans la base" };
  return createPhrase(
    { en: `${en} ${is} ${words.en}`, fr: `${fr} ${est} ${words.fr}` },
    value?.supports ?? type.silences,
  );
};

const hasTypeInName = (reference: string, type: FieldReading<string>): boolean =>
  type.values.some(({ value }) => getName(reference).en.toLowerCase().includes(getCodeWords(value).en));

/** Says of what a body is part: “is part of the United Nations”. Of a state it is “a body”, or what its type says: “a contingent of Japan”. */
const describeParent = (reference: string, body: FieldValue<string>, typed: Phrase | undefined): Phrase => {
  const [{ en, fr }, parent] = [getName(reference), getName(body.value)];
  const de = addFrenchPreposition("de", parent.fr);
  if (!typed) {
    const what = isState(body.value) ? "a body" : "part";
    return createPhrase({ en: `${en} is ${what} of ${parent.en}`, fr: `${fr} relève ${de}` }, body.supports);
  }
  const words = isState(body.value)
    ? { en: `${typed.en} of ${parent.en}`, fr: `${typed.fr} ${de}` }
    : { en: `${typed.en}, part of ${parent.en}`, fr: `${typed.fr}, qui relève ${de}` };
  return createPhrase(words, [...typed.supports, ...body.supports]);
};

/** Builds the sentence on an organization: what it is, and of what it is part. */
export const buildOrganizationSummary = (organization: Organization): NotedSentence => {
  const type = readField<string>(organization, "/type", organization.type);
  const parent = readField<string>(organization, "/parent", organization.parent);
  const [body] = parent.values;
  const reference = `organization/${organization.id}`;
  // “The Ministry … is a ministry” would say nothing.
  const isTypeKnown = body !== undefined && hasTypeInName(reference, type);
  const typed = isTypeKnown ? undefined : describeType(reference, type);
  return {
    phrase: body ? describeParent(reference, body, typed) : describeType(reference, type),
    noted: [
      { field: "type", values: isTypeKnown ? [] : type.values.slice(0, 1) },
      { field: "parent", values: body ? [body] : [], silences: body ? [] : parent.silences },
    ],
  };
};

/** In what a place lies: “a city in Viet Nam”, “une ville du Vietnam”; a building is “à Tokyo”. */
const describeWider = (reference: string, type: FieldReading<string>): Words => {
  const words = getPlaceWords(reference);
  const isBuilding = type.values.some(({ value }) => value === "building");
  return isBuilding ? words : { en: words.en, fr: getFrenchOrigin(reference) };
};

/** Builds the sentence on a place: what it is, and where it lies. */
export const buildPlaceSummary = (place: Place): NotedSentence => {
  const type = readField<string>(place, "/type", place.type);
  const within = readField<string>(place, "/within", place.within);
  const [wider] = within.values;
  return {
    phrase: joinPhrases(
      [
        describeType(`place/${place.id}`, type),
        wider && createPhrase(describeWider(wider.value, type), wider.supports),
      ],
      " ",
    ),
    noted: [
      { field: "type", values: type.values.slice(0, 1) },
      { field: "within", values: wider ? [wider] : [], silences: wider ? [] : within.silences },
    ],
  };
};

interface Holding {
  readonly post: FieldValue<string>;
  readonly holder: FieldValue<string>;
}

const listHoldings = (reference: string): readonly Holding[] =>
  memberships.flatMap((membership) => {
    const post = readField<string>(membership, "/post", membership.post).values.find(
      ({ value }) => value === reference,
    );
    const [holder] = readField<string>(membership, "/member", membership.member).values;
    return post && holder ? [{ post, holder }] : [];
  });

/** Builds the sentence on a post: of which body it is, and whom the record shows in it. */
export const buildPostSummary = (post: Post): NotedSentence => {
  const body = readField<string>(post, "/organization", post.organization);
  const [value] = body.values;
  const name = value && getName(value.value);
  const { en, fr } = post.label;
  const start = createPhrase(
    name
      ? {
          en: `“${en}” is a post of ${name.en}`,
          fr: `« ${fr} » est une fonction ${addFrenchPreposition("de", name.fr)}`,
        }
      : { en: `“${en}” is a post`, fr: `« ${fr} » est une fonction` },
    value?.supports ?? body.silences,
  );
  const holdings = listHoldings(`post/${post.id}`);
  const people = joinPhraseList(
    holdings.map(({ holder }) => {
      const person = getName(holder.value);
      return createPhrase(person, holder.supports);
    }),
  );
  const holders =
    holdings.length === 0
      ? createPhrase({ en: ", with no holder in the record", fr: ", sans titulaire dans la base" })
      : formatTemplate(
          {
            en: ", held in the record by {people}",
            fr: `, dont la base donne pour titulaire${holdings.length > 1 ? "s" : ""} {people}`,
          },
          { people },
        );
  const supports = holdings.flatMap((holding) => holding.post.supports);
  const noted = [
    { field: "body" as const, values: value ? [value] : [], silences: value ? [] : body.silences },
    { field: "holder" as const, values: holdings.flatMap(({ post: of, holder }) => selectWeakest([of, holder])) },
  ];
  const full: NotedSentence = { phrase: addSupports(joinPhrases([start, holders], ""), supports), noted };
  return selectShortSentence([full, { phrase: start, noted: noted.slice(0, 1) }]) ?? full;
};
