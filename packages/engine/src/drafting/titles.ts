/** Ranks and titles that stand before a name, and offices that stand behind one, in folded small letters. */
const ranks = [
  "general(?: d'armee| de corps d'armee| de division| de brigade)?",
  "lieutenant-general",
  "major-general",
  "colonel-general",
  "senior lieutenant-general",
  "lieutenant-colonel",
  "colonel(?: superieur)?",
  "commandant",
  "capitaine",
  "(?:sous-)?lieutenant",
  "sous-capitaine",
  "contre-amiral",
  "vice-amiral",
  "amiral",
  "marechal",
  "(?:lt\\. |maj\\. )?(?:col|gen)\\.",
];

const offices = [
  "vice-ministre",
  "ministre",
  "premier ministre",
  "vice-premier ministre",
  "chef",
  "chef adjoint",
  "sous-chef",
  "commandant",
  "commandant adjoint",
  "directeur",
  "directrice",
  "vice-president",
  "vice-presidente",
  "president",
  "presidente",
  "secretaire",
  "ambassadeur",
  "ambassadrice",
  "attache",
  "attachee",
  "commissaire(?: politique)?",
  "representant",
  "representante",
  "conseiller",
  "conseillere",
  "porte-parole",
  "gouverneur",
  "officier",
  "membre",
  "responsable",
  "depute",
  "professeur",
  "docteur",
  "expert",
  "homologue",
  "empereur",
  "roi",
];

export const rankPattern = `(?:${ranks.join("|")})`;

export const officePattern = `(?:${offices.toSorted((a, b) => b.length - a.length).join("|")})`;

export const addressPattern = "(?:m\\.|mm\\.|mme|mmes|mlle|monsieur|madame|docteur|dr|pr)";

const wordsOfTitle = new Set(
  "m mm mme mmes mlle monsieur madame dr pr puis alors ainsi toutefois cependant hier lundi mardi mercredi jeudi vendredi samedi dimanche auparavant ensuite enfin concernant outre malgre dernierement actuellement recemment plus autre partageant poursuivant soulignant concluant felicitant appreciant recevant premier ministre vice general colonel commandant chef president directeur secretaire comite parti etat armee assemblee bureau politburo peuple mer ministere departement academie institut groupe force forces nations unies republique union association organisation conseil mission dialogue reunion conference programme accord traite convention declaration protocole defense affaires etrangeres photo source selon lors pour dans par ainsi apres avant depuis cette cet ce ces le la les un une des du de au aux en il elle ils elles leur son sa ses notre nous je tout tous toute en sur sous et ou mais ville province district commune rue avenue nouvel journee jour salon fonds prix ordre medaille".split(
    " ",
  ),
);

/** Whether a capitalised word, in small letters, is one that no name is made of. */
export const isTitleWord = (word: string): boolean => wordsOfTitle.has(word);

/** Family names under which most Vietnamese people go; a name that begins with one needs no other sign. */
const vietnamese = new Set(
  "nguyen tran le pham hoang huynh phan vu vo dang bui ho ngo duong luong trinh dinh mai cao dao luu doan ta truong lam phung tong thai quach ha vuong chu tang khuat nghiem".split(
    " ",
  ),
);

export const isVietnameseFamily = (word: string): boolean => vietnamese.has(word);
