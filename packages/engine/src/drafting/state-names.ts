/** The states of the world, without article, in folded small letters: grammar of names, and no list of whom the records know. */
const names =
  "afghanistan|afrique du sud|albanie|algerie|allemagne|angola|arabie saoudite|argentine|armenie|australie|autriche|azerbaidjan|bangladesh|belgique|bielorussie|belarus|birmanie|bresil|brunei|bulgarie|burkina faso|burundi|cambodge|cameroun|canada|centrafrique|chili|chine|chypre|colombie|coree|coree du sud|coree du nord|cote d'ivoire|croatie|cuba|danemark|egypte|emirats arabes unis|espagne|estonie|etats-unis|ethiopie|fidji|finlande|france|gabon|georgie|ghana|grece|haiti|hongrie|inde|indonesie|irak|iran|irlande|islande|israel|italie|japon|jordanie|kazakhstan|kenya|laos|lettonie|liban|libye|lituanie|luxembourg|madagascar|malaisie|mali|maroc|mexique|mongolie|mozambique|myanmar|nepal|nigeria|norvege|nouvelle-zelande|oman|ouganda|ouzbekistan|pakistan|papouasie-nouvelle-guinee|pays-bas|perou|philippines|pologne|portugal|qatar|republique centrafricaine|republique tcheque|republique democratique du congo|roumanie|royaume-uni|russie|rwanda|senegal|serbie|singapour|slovaquie|slovenie|somalie|soudan|sri lanka|suede|suisse|syrie|tanzanie|tchad|tchequie|thailande|timor oriental|timor-leste|tunisie|turquie|ukraine|venezuela|vietnam|viet nam|yemen|zambie|zimbabwe".split(
    "|",
  );

const known = new Set(names);

/** Any of them, the longer before the shorter. */
export const statePattern = names.toSorted((a, b) => b.length - a.length).join("|");

/** Whether words in folded small letters are the name of a state. */
export const isStateName = (words: string): boolean => known.has(words);
