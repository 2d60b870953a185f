import { acts } from "./act-table.ts";
import type { Stretch } from "./draft-types.ts";

const between =
  "(?: (?:\\p{L}+ment|egalement|aussi|ensuite|tous|toutes|toujours|hautement|encore|bien|vivement|en outre|par ailleurs|pour sa part|ainsi|tous deux|tenu a|tous les deux))*";
const auxiliary = `(?:n'|l'|les |lui |leur )?(?:a|ont|avait|avaient|s'est|se sont|sont|est|s'etait|(?:vient|viennent) de|a-t-(?:il|elle|on)|ont-(?:ils|elles)|s'est-(?:il|elle)|se sont-(?:ils|elles))`;

/** A verb of speech found in words; positions are those of the words. */
export interface Spoken extends Stretch {
  readonly act: string;
  readonly status?: string;
  /** Whether the subject stands in the verb: “a-t-il déclaré”. */
  readonly inverted: boolean;
  readonly plural: boolean;
  /** A participle hangs on the subject of another verb: “soulignant que”. */
  readonly hangs: boolean;
}

const nothing = "(?!)";
const compiled = acts.map(({ words = nothing, ...one }) => ({
  ...one,
  finite: new RegExp(`(?<![\\p{L}'-])(?<aux>${auxiliary})${between} (?:${words})(?!\\p{L})`, "gu"),
  joined: new RegExp(`(?<= et |, )(?:${between.slice(0, -1)}? ?)?(?:${words})(?!\\p{L})`, "gu"),
  bare: one.alone === undefined ? undefined : new RegExp(`(?<![\\p{L}'-])(?:${one.alone})(?!\\p{L})`, "gu"),
}));

/** “Est envisagé” tells of what is done to something; only of a few verbs “est” makes the past of who acts. */
const isPassive = (aux: string, verb: string): boolean =>
  /^(?:est|sont|etait|etaient)$/.test(aux) && !/conven|tomb|parven|reven|unanim/.test(verb);

/** “La coopération souhaitée”, “les résultats salués”: a participle behind its noun says nothing. */
const overlaps = (found: readonly Spoken[], { start, end }: Stretch): boolean =>
  found.some((other) => other.start < end && start < other.end);

/** The verbs of speech in a sentence of folded small letters, in order. */
export const actsIn = (words: string, isAccented: (end: number) => boolean = () => false): Spoken[] => {
  const all: Spoken[] = [];
  for (const { act, status, finite, bare } of compiled) {
    const more = status === undefined ? {} : { status };
    for (const match of words.matchAll(finite)) {
      const aux = match.groups?.["aux"] ?? "";
      if (isPassive(aux, match[0])) continue;
      all.push({
        act,
        ...more,
        start: match.index,
        end: match.index + match[0].length,
        inverted: /-/.test(aux),
        plural: /ont|vaient|viennent/.test(aux),
        hangs: false,
      });
    }
    for (const match of bare ? words.matchAll(bare) : []) {
      // Without accents “salue” is also “salué”, and a participle alone says nothing.
      const word = /^\p{L}+/u.exec(match[0])?.[0].length ?? 0;
      if (isAccented(match.index + match[0].length) || isAccented(match.index + word)) continue;
      all.push({
        act,
        ...more,
        start: match.index,
        end: match.index + match[0].length,
        inverted: false,
        plural: match[0].endsWith("nt") && !match[0].endsWith("ant"),
        hangs:
          /^(?:\p{L}*[^n]ant|avant |appreciant)/u.test(match[0]) || /ant(?: |$)/.test(match[0].split(" ")[0] ?? ""),
      });
    }
  }
  const found: Spoken[] = [];
  for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!overlaps(found, one)) found.push(one);
  // A second participle shares the auxiliary of the first: “a salué … et souligné …”.
  const [first] = found.toSorted((a, b) => a.start - b.start);
  if (first && !first.hangs)
    for (const { act, status, joined } of compiled)
      for (const match of words.slice(first.end).matchAll(joined)) {
        const start = first.end + match.index;
        const one = {
          act,
          ...(status === undefined ? {} : { status }),
          start,
          end: start + match[0].length,
          inverted: false,
          plural: first.plural,
          hangs: true,
        };
        const isVerb = /^ (?:que|la|le|les|de|son|sa|ses|leur|leurs|a|au|une?|des|sur)(?!\p{L})|^ (?:qu|l|d)'/u.test(
          words.slice(one.end, one.end + 8),
        );
        if (isVerb && !overlaps(found, one) && words.slice(start - 4, start).startsWith(" et ")) found.push(one);
      }
  return found.toSorted((a, b) => a.start - b.start);
};
