import { collectiveForms } from "./collective-names.ts";
import type { AuthoredRecord } from "../schema/index.ts";
import { formsOf, isNamed, type NameForm } from "./name-forms.ts";
import { countryWord, isCountryWord } from "./nationalities.ts";
import { romajiKey } from "./romaji.ts";
import { isFunctionWord, singular, type Word } from "./words.ts";

interface Node {
  readonly next: Map<string, Node>;
  readonly forms: NameForm[];
}

/** A name found in the words of a text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
}

export interface NameIndex {
  /** Every name that begins at a word. */
  readonly at: (words: readonly Word[], index: number, low: string) => Hit[];
}

const node = (): Node => ({ next: new Map(), forms: [] });

const insert = (root: Node, form: NameForm): void => {
  let at = root;
  for (const word of form.words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  at.forms.push(form);
};

/** What may stand between two words of a name; in a long one, a bracket too. */
const joins = (between: string, matched: number): boolean =>
  matched >= 4 ? /^[ '()-]{1,4}$/.test(between) : /^(?: ?[' -] ?| {2}| ?\r?\n ?)$/.test(between);

const looseWords = (word: string, isFirst: boolean): string[] => {
  const country = countryWord(word);
  return [...(isCountryWord(word) ? [`=${country}`] : []), isFirst ? word : singular(word)];
};

function* walk(root: Node, words: readonly Word[], from: number, low: string, loose: boolean): Generator<Hit> {
  let states = [{ node: root, matched: 0 }];
  const start = words[from]?.start ?? 0;
  for (let index = from; index < words.length && states.length > 0; index += 1) {
    const word = words[index];
    if (!word) return;
    const previous = words[index - 1];
    const between = index === from || !previous ? undefined : low.slice(previous.end, word.start);
    // The names of Japanese people stand in the index under their key too.
    const spellings = loose ? looseWords(word.low, index === from) : [word.low, `~${romajiKey(word.low)}`];
    const reached: typeof states = [];
    for (const state of states) {
      // A plus stands right behind its letters, or has a space of its own.
      const joined = between === undefined || (word.low === "+" ? between === "" : joins(between, state.matched));
      if (!joined) continue;
      for (const spelling of spellings) {
        const next = state.node.next.get(spelling);
        if (next) reached.push({ node: next, matched: state.matched + 1 });
      }
      if (loose && state.matched > 0 && isFunctionWord(word.low)) reached.push(state);
    }
    for (const { node: at, matched } of reached)
      if (matched > 0 && !(loose && isFunctionWord(word.low)))
        for (const form of at.forms) yield { start, end: word.end, form };
    states = reached;
  }
}

const indexes = new WeakMap<object, NameIndex>();

/** The names of records, to be found in words. It is made once for each set of records. */
export const nameIndexOf = (records: ReadonlyMap<string, AuthoredRecord>): NameIndex => {
  const known = indexes.get(records);
  if (known) return known;
  const [exact, loose] = [node(), node()];
  const forms = [...records.values()].flatMap((record) => (isNamed(record) ? formsOf(record) : []));
  for (const form of [...forms, ...collectiveForms(forms)]) insert(form.loose ? loose : exact, form);
  const index: NameIndex = {
    at: (words, from, low) => [...walk(exact, words, from, low, false), ...walk(loose, words, from, low, true)],
  };
  indexes.set(records, index);
  return index;
};
