/** What a verb does, and how far what is said with it has come, where the verb alone tells it. */
export interface Act {
  readonly act: string;
  readonly status?: string;
  /** Past participles and turns, in folded small letters, behind an auxiliary. */
  readonly words?: string;
  /** Forms that stand without an auxiliary. */
  readonly alone?: string;
}

const expressed = "(?:exprime|emis|formule|manifeste|forme|fait part de)";

/** The verbs of speech. Of two that begin at one place, the longer turn counts. */
export const acts: readonly Act[] = [
  {
    act: "agreed",
    status: "planned",
    words:
      "convenue?s?|mis(?:es)? d'accord|tombee?s d'accord|accordee?s? (?:sur|pour|a)|parvenue?s? a (?:un consensus|un accord|des accords|une conception commune)|decide(?:s)? (?:de|a|d')|unanimes",
    alone: "conviennent|se mettent d'accord|s'accordent (?:a|pour|sur)",
  },
  { act: "promised", status: "planned", words: "promis|engagee?s? a|engagee?s? d'", alone: "s'engage(?:nt)? a" },
  {
    act: "offered",
    status: "proposed",
    words:
      "(?:declare|dit)e?s? (?:etre )?(?:prete?s?|disposee?s?) a|affirme (?:etre |que \\p{L}+ \\p{L}+ etait )?prete?s? a|portee?s? candidate?s?",
    alone: "(?:est|sont|etait|etaient|se dit|se disent) (?:prete?s?|disposee?s?) a",
  },
  {
    act: "proposed",
    status: "proposed",
    words:
      "propose|suggere|recommande|demande(?= (?:a|au|aux|de|que)(?!\\p{L})| d'| qu')|appelee?s? (?:a|les|le|la|l'|au)|exhorte|encourage",
    alone: "propose(?:nt)?(?= (?:de|d'|que|a|au))|proposant|suggerant|avant de proposer",
  },
  {
    act: "advocated",
    status: "proposed",
    words: "preconise|plaide|prone",
    alone: "preconise(?:nt)?|plaide(?:nt)? pour|preconisant|plaidant",
  },
  {
    act: "invited",
    status: "proposed",
    words: "invitee?s?|adresse (?:l'|une |son |leur )invitation|transmis l'invitation|lance une invitation",
    alone: "invitant",
  },
  { act: "accepted", words: "accepte", alone: "acceptant" },
  {
    act: "thanked",
    words: `remercie|(?:declare|tenu a) remercier|${expressed} (?:sa|ses|leur|leurs|sa profonde|ses sinceres) (?:gratitude|remerciements|reconnaissance)`,
    alone: "remerciant|remercie(?= )",
  },
  {
    act: "hoped",
    status: "hoped",
    words: `espere|souhaite(?! la bienvenue)|(?:dit|declare) (?:esperer|souhaiter)|appelee?s? de (?:ses|leurs) voeux|${expressed} (?:l'|son |leur |le )?(?:espoir|souhait|esperance|voeu)|${expressed} (?:son|leur) desir`,
    alone:
      "appel(?:ait|aient|le|lent|ant) (?:deja )?de (?:ses|leurs) voeux|souhaitant|esperant|espere-t-on|souhaite-t-on|espere(?:nt)?|souhaite(?:nt)?|avant d'exprimer le souhait|exprimant (?:l'|son |leur |le )?(?:espoir|souhait)",
  },
  { act: "reaffirmed", words: "reaffirme|reitere", alone: "reaffirmant|reiterant|reaffirme(?:nt)?|reitere(?:nt)?" },
  {
    act: "affirmed",
    words: `affirme|declaree?s?|assure|confirme|note|dit|repondu|soutenu que|fait remarquer|fait valoir|fait echo|${expressed} (?:son|leur|le) (?:plein )?(?:soutien|appui)`,
    alone: "affirmant|assurant|notant|confirmant|affirme(?:nt)?|declare(?:nt)?",
  },
  {
    act: "stressed",
    words: "souligne|insiste|mis l'accent|mis en avant|mis en valeur|mis en exergue",
    alone: "soulignant|insistant|souligne(?:nt)?|insiste(?:nt)?",
  },
  {
    act: "intended",
    status: "planned",
    alone: "(?:entend|compte)(?:ent|nt)?(?= \\p{L}+(?:er|ir|re)(?!\\p{L}))|prevoi(?:t|ent)(?= d[e'])",
  },
  {
    act: "intended",
    status: "hoped",
    words: `${expressed} (?:la|sa|leur|l'|son) ?(?:\\p{L}+ )?(?:volonte|intention|determination)|envisage`,
    alone: "(?<!(?:est|sont|ete) )envisage(?:nt)?(?= d[e'])|(?:a|ont|avait|avaient) l'intention|s'attache(?:nt)? a",
  },
  {
    act: "believed",
    words: `${expressed} (?:sa|la|leur) (?:\\p{L}+ )?(?:conviction|confiance|certitude)|(?:declare|dit)e?s? (?:convaincu|confiant|persuade|certain)e?s?|cru`,
    alone:
      "se dit (?:convaincu|confiant)e?|estimant avec confiance|convaincue? qu|croit|est convaincue?|est persuadee?",
  },
  {
    act: "informed",
    words:
      "informe|fait savoir|annonce|communique|presente|fait part|rendu compte|indique|precise|ajoute|briefe|rapporte|fait etat",
    alone:
      "informant|annoncant|annonce(?:nt)?|fait savoir|indiquant|ajoutant|precisant|presentant|indique(?:nt)?|precise(?:nt)?|ajoute(?:nt)?",
  },
  {
    act: "welcomed",
    words: `souhaite la bienvenue|(?:dit|declare)e?s? (?:\\p{L}+ )?(?:heureu(?:x|se|ses)|ravie?s?|satisfaite?s?|honoree?s?)|${expressed} (?:sa|leur|la|son) (?:\\p{L}+ )?(?:satisfaction|joie|plaisir|admiration)|salue|rejouie?s?|felicite(?:e?s)?|apprecie|loue|prise|applaudi|pris en haute estime|rendu hommage`,
    alone: "saluant|appreciant|felicitant|se rejoui(?:t|ssent|ssant)|se felicite(?:nt)?|salue(?:nt)?|apprecie(?:nt)?",
  },
  {
    act: "discussed",
    words:
      "examine|fait un tour d'horizon|pass(?:e|es|ees) en revue|traitee?s? de|penchee?s? sur|discutee?s?|debattu|echange|passe en revue|evoque|aborde|procede a (?:un|des) echanges?|partage (?:leurs|des) (?:points de vue|vues|opinions)|fait le point",
    alone: "discutent|echangent|evoquant",
  },
  {
    act: "recalled",
    status: "past",
    words: "rappele|revenue?s? sur",
    alone: "rappelant|rappelle(?:nt)?|raconte(?:nt)?",
  },
  { act: "shared", words: "partage (?:son|sa|ses)(?= )", alone: "partageant (?:son|sa|ses|leur|leurs)(?= )" },
  { act: "sought", words: "recherche|cherche" },
  {
    act: "assessed",
    words: `estime|evalue|juge|considere|qualifie|constate|remarque|observe|regrette|deplore|cite en exemple|${expressed} (?:sa|ses|leur|leurs|son|des) (?:\\p{L}+ )?(?:inquietudes?|preoccupations?)`,
    alone: "regrette(?:nt)?|regrettant|estime(?:nt)?|considerant|constatant",
  },
  { act: "described", words: "decrit|explique|expose", alone: "expliquant" },
];

/** The root of the verb that is an act's own name: with another verb, that it is this act takes a step. */
const roots: Readonly<Record<string, RegExp>> = {
  agreed: /conven|convien|accord/,
  promised: /prom|engag/,
  offered: /pret/,
  proposed: /propos|sugger/,
  advocated: /preconis|plaid/,
  invited: /invit/,
  accepted: /accept/,
  thanked: /remerci|gratitude|reconnaiss/,
  hoped: /esp[eo]r|espoir|souhait|desir/,
  reaffirmed: /reaffirm|reiter/,
  affirmed: /affirm|confirm|declar/,
  stressed: /soulign|insist|accent/,
  intended: /volonte|intention/,
  believed: /convict|convainc|confian/,
  informed: /inform|fait part|present/,
  welcomed: /salu|felicit|rejoui/,
  discussed: /discut|echang|evoqu|abord|debatt/,
  sought: /cherch/,
  recalled: /rappel/,
  shared: /partag/,
};

/** Whether words state an act, and do not only come to it. */
export const isPlain = (act: string, words: string): boolean => roots[act]?.test(words) ?? false;
