/** Words that begin with a capital in texts and are no part of a proper name, in folded small letters. */
export interface NonNameRow {
  readonly group: string;
  readonly words: string;
}

export const nonNames: readonly NonNameRow[] = [
  { group: "forms of address", words: "m mm mme mmes mlle monsieur madame dr pr" },
  {
    group: "titles",
    words: "premier ministre vice general colonel commandant chef president directeur secretaire",
  },
  {
    group: "organizations",
    words:
      "comite parti etat armee assemblee bureau politburo peuple ministere departement academie institut groupe force forces nations unies republique union association organisation conseil mission",
  },
  {
    group: "events and agreements",
    words:
      "dialogue reunion conference programme accord traite convention declaration protocole journee prix ordre medaille",
  },
  { group: "subjects", words: "defense affaires etrangeres fonds" },
  { group: "places", words: "mer ville province district commune rue avenue salon" },
  { group: "weekdays", words: "lundi mardi mercredi jeudi vendredi samedi dimanche jour" },
  {
    group: "openings of a sentence",
    words:
      "puis alors ainsi toutefois cependant hier auparavant ensuite enfin concernant outre malgre dernierement actuellement recemment plus autre selon lors pour dans par apres avant depuis",
  },
  {
    group: "participles that open a sentence",
    words: "partageant poursuivant soulignant concluant felicitant appreciant recevant",
  },
  { group: "captions", words: "photo source" },
  {
    group: "articles and pronouns",
    words:
      "cette cet ce ces le la les un une des du de au aux il elle ils elles leur son sa ses notre nous je tout tous toute nouvel",
  },
  { group: "prepositions and conjunctions", words: "en sur sous et ou mais" },
];

const nonNameWords = new Set(nonNames.flatMap(({ words }) => words.split(" ")));

export const isNonNameWord = (word: string): boolean => nonNameWords.has(word);
