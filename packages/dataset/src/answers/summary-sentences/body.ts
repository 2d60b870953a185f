import { memberships, type Organization, type Place, type Post } from "../../index.ts";
import { addSupports, createPhrase, formatTemplate, joinPhraseList, joinPhrases, type Phrase } from "../claim.ts";
import { getCodeWords } from "../codes.ts";
import { readField, selectWeakest, type FieldReading, type FieldValue } from "../fields.ts";
import { addFrenchPreposition } from "../grammar/french-articles.ts";
import { addIndefiniteArticle } from "../grammar/indefinite-articles.ts";
import { getName, getPlaceWords, isEnglishPlural, isFrenchPlural } from "../names.ts";
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

const describeParent = (reference: string, part: Phrase): Phrase => {
  const { en, fr } = getName(reference);
  return formatTemplate(
    { en: `${en} is {part}`, fr: `${fr} {part}` },
    { part: { ...part, fr: part.fr.replace(/^qui /u, "") } },
  );
};

/** Builds the sentence on an organization: what it is, and of what it is part. */
export const buildOrganizationSummary = (organization: Organization): NotedSentence => {
  const type = readField<string>(organization, "/type", organization.type);
  const parent = readField<string>(organization, "/parent", organization.parent);
  const [body] = parent.values;
  const name = body && getName(body.value);
  const reference = `organization/${organization.id}`;
  const part =
    name &&
    createPhrase({ en: `part of ${name.en}`, fr: `qui relève ${addFrenchPreposition("de", name.fr)}` }, body.supports);
  // “The Ministry … is a ministry” would say nothing.
  const isTypeKnown = part !== undefined && hasTypeInName(reference, type);
  return {
    phrase: isTypeKnown ? describeParent(reference, part) : joinPhrases([describeType(reference, type), part]),
    noted: [
      { field: "type", values: isTypeKnown ? [] : type.values.slice(0, 1) },
      { field: "parent", values: body ? [body] : [], silences: body ? [] : parent.silences },
    ],
  };
};

/** Builds the sentence on a place: what it is, and where it lies. */
export const buildPlaceSummary = (place: Place): NotedSentence => {
  const type = readField<string>(place, "/type", place.type);
  const within = readField<string>(place, "/within", place.within);
  const [wider] = within.values;
  return {
    phrase: joinPhrases(
      [describeType(`place/${place.id}`, type), wider && createPhrase(getPlaceWords(wider.value), wider.supports)],
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
  const people = joinPhraseList(holdings.map(({ holder }) => createPhrase(getName(holder.value), holder.supports)));
  const holders =
    holdings.length === 0
      ? createPhrase({ en: ", in which the record shows nobody", fr: ", où la base ne montre personne" })
      : formatTemplate({ en: ", in which the record shows {people}", fr: ", où la base montre {people}" }, { people });
  const supports = holdings.flatMap((holding) => holding.post.supports);
  const noted = [
    { field: "body" as const, values: value ? [value] : [], silences: value ? [] : body.silences },
    { field: "holder" as const, values: holdings.flatMap(({ post: of, holder }) => selectWeakest([of, holder])) },
  ];
  const full: NotedSentence = { phrase: addSupports(joinPhrases([start, holders], ""), supports), noted };
  return selectShortSentence([full, { phrase: start, noted: noted.slice(0, 1) }]) ?? full;
};
