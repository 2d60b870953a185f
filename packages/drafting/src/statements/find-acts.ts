import { buildAdverbPattern, buildAdverbsPattern } from "../french/adverbs.ts";
import { joinAlternatives } from "../french/patterns.ts";
import { createTakenRanges, toRange } from "../text/ranges.ts";
import type { TextRange } from "../text/text-range.ts";
import { actVerbs, type ActVerbRow } from "./act-verbs.ts";

/** A verb of speech. Its range is relative to the sentence. */
export interface ActMatch extends TextRange {
  readonly act: string;
  readonly status?: string;
  /** Whether the verb contains its subject: “a-t-il déclaré”. */
  readonly isInverted: boolean;
  readonly isPlural: boolean;
  /** Whether it shares the subject of another verb: “soulignant que”. */
  readonly isDependent: boolean;
}

const auxiliaries = [
  "a",
  "ont",
  "avait",
  "avaient",
  "s'est",
  "se sont",
  "sont",
  "est",
  "s'etait",
  "(?:vient|viennent) de",
  "a-t-(?:il|elle|on)",
  "ont-(?:ils|elles)",
  "s'est-(?:il|elle)",
  "se sont-(?:ils|elles)",
];
const auxiliary = `(?:n'|l'|les |lui |leur )?${joinAlternatives(auxiliaries)}`;

interface CompiledVerb extends Pick<ActVerbRow, "act" | "status"> {
  /** With an auxiliary: “a souligné”. */
  readonly finite: RegExp;
  /** A second participle that shares the auxiliary of the first: “et souligné”. */
  readonly joined: RegExp;
  /** Without an auxiliary: “souligne”. */
  readonly bare: RegExp;
}

const compiledVerbs = actVerbs.map(({ act, status, participles = [], bareForms = [] }): CompiledVerb => {
  const participle = joinAlternatives(participles.length === 0 ? ["(?!)"] : participles);
  const bareForm = joinAlternatives(bareForms.length === 0 ? ["(?!)"] : bareForms);
  return {
    act,
    ...(status === undefined ? {} : { status }),
    finite: new RegExp(
      `(?<![\\p{L}'-])(?<aux>${auxiliary})${buildAdverbsPattern("speech")} ${participle}(?!\\p{L})`,
      "gu",
    ),
    joined: new RegExp(`(?<= et |, )(?:${buildAdverbPattern("speech")}? ?)?${participle}(?!\\p{L})`, "gu"),
    bare: new RegExp(`(?<![\\p{L}'-])${bareForm}(?!\\p{L})`, "gu"),
  };
});

/** Beginnings of participles that take “être” in the active voice. Other participles after “être” are passive. */
const activeWithEtre = new RegExp(joinAlternatives(["conven", "tomb", "parven", "reven", "unanim"]));

const isPassive = (aux: string, verb: string): boolean =>
  /^(?:est|sont|etait|etaient)$/.test(aux) && !activeWithEtre.test(verb);

/** Whether words name an act. With other words, the act is implied and not stated. */
export const isExplicitAct = (act: string, text: string): boolean =>
  actVerbs.some((row) => row.act === act && row.root?.test(text) === true);

/** Words that show that a participle after “et” is a verb and not an adjective. */
const objectStart = /^ (?:que|la|le|les|de|son|sa|ses|leur|leurs|a|au|une?|des|sur)(?!\p{L})|^ (?:qu|l|d)'/u;

const matchVerb = (
  { act, status, finite, bare }: CompiledVerb,
  sentence: string,
  isAccented: (end: number) => boolean,
): ActMatch[] => {
  const identity = { act, ...(status === undefined ? {} : { status }) };
  const finiteMatches = [...sentence.matchAll(finite)].flatMap((match): ActMatch[] => {
    const aux = match.groups?.["aux"] ?? "";
    return isPassive(aux, match[0])
      ? []
      : [
          {
            ...identity,
            ...toRange(match),
            isInverted: aux.includes("-"),
            isPlural: /ont|vaient|viennent/.test(aux),
            isDependent: false,
          },
        ];
  });
  const bareMatches = [...sentence.matchAll(bare)].flatMap((match): ActMatch[] => {
    // Without accents, “salue” is also “salué”, and a participle alone reports nothing.
    const wordLength = /^\p{L}+/u.exec(match[0])?.[0].length ?? 0;
    if (isAccented(match.index + match[0].length) || isAccented(match.index + wordLength)) return [];
    return [
      {
        ...identity,
        ...toRange(match),
        isInverted: false,
        isPlural: match[0].endsWith("nt") && !match[0].endsWith("ant"),
        isDependent:
          /^(?:\p{L}*[^n]ant|avant |appreciant)/u.test(match[0]) || /ant(?: |$)/.test(match[0].split(" ")[0] ?? ""),
      },
    ];
  });
  return [...finiteMatches, ...bareMatches];
};

/** Finds the verbs of speech in a sentence in folded small letters. `isAccented` tells whether “é” ends at an index. */
export const findActs = (sentence: string, isAccented: (end: number) => boolean = () => false): ActMatch[] => {
  const found: ActMatch[] = [];
  const { take, isTaken } = createTakenRanges();
  const addAct = (act: ActMatch): void => {
    found.push(act);
    take(act);
  };
  const all = compiledVerbs.flatMap((verb) => matchVerb(verb, sentence, isAccented));
  for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!isTaken(one)) addAct(one);
  const [first] = found.toSorted((a, b) => a.start - b.start);
  if (first && !first.isDependent)
    for (const { act, status, joined } of compiledVerbs)
      for (const match of sentence.slice(first.end).matchAll(joined)) {
        const range = toRange(match, first.end);
        const isVerb = objectStart.test(sentence.slice(range.end, range.end + 8));
        if (!isVerb || isTaken(range) || !sentence.slice(range.start - 4, range.start).startsWith(" et ")) continue;
        addAct({
          act,
          ...(status === undefined ? {} : { status }),
          ...range,
          isInverted: false,
          isPlural: first.isPlural,
          isDependent: true,
        });
      }
  return found.toSorted((a, b) => a.start - b.start);
};
