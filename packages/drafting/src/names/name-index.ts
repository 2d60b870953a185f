import type { AuthoredRecord } from "@vnjp/engine/schema";
import { isCountryWord, toCountryWord } from "../french/countries.ts";
import { isOptionalInNames } from "../french/function-words.ts";
import { normalizeRomaji } from "../french/romaji.ts";
import type { TextRange } from "../text/text-range.ts";
import { toSingular, type Word } from "../text/words.ts";
import { buildCollectiveForms } from "./collective-names.ts";
import { buildNameForms, isNamedRecord, type NameForm } from "./name-forms.ts";

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly forms: NameForm[];
}

/** A name found in a text. */
export interface NameMatch extends TextRange {
  readonly form: NameForm;
}

interface NameIndex {
  /** Finds all names that begin with a word. */
  readonly findNames: (words: readonly Word[], index: number, low: string) => NameMatch[];
}

const createTrieNode = (): TrieNode => ({ next: new Map(), forms: [] });

const insertForm = (root: TrieNode, form: NameForm): void => {
  let current = root;
  for (const word of form.words) {
    const next = current.next.get(word) ?? createTrieNode();
    current.next.set(word, next);
    current = next;
  }
  current.forms.push(form);
};

/** Whether two words of a name may have these characters between them. In a long name, a bracket is allowed too. */
const isJoiner = (between: string, matched: number): boolean =>
  matched >= 4 ? /^[ '()-]{1,4}$/.test(between) : /^(?: ?[' -] ?| {2}| ?\r?\n ?)$/.test(between);

const listLooseSpellings = (word: string, isFirst: boolean): string[] => {
  const country = toCountryWord(word);
  return [...(isCountryWord(word) ? [`=${country}`] : []), isFirst ? word : toSingular(word)];
};

function* walkTrie(
  root: TrieNode,
  words: readonly Word[],
  from: number,
  low: string,
  isLoose: boolean,
): Generator<NameMatch> {
  let states = [{ node: root, matched: 0 }];
  const start = words[from]?.start ?? 0;
  for (let index = from; index < words.length && states.length > 0; index += 1) {
    const word = words[index];
    if (!word) return;
    const previous = words[index - 1];
    const between = index === from || !previous ? undefined : low.slice(previous.end, word.start);
    // The index has Japanese names without the differences between spellings too.
    const spellings = isLoose
      ? listLooseSpellings(word.low, index === from)
      : [word.low, `~${normalizeRomaji(word.low)}`];
    const nextStates: typeof states = [];
    for (const state of states) {
      // A plus sign follows its letters without a space.
      const isJoined = between === undefined || (word.low === "+" ? between === "" : isJoiner(between, state.matched));
      if (!isJoined) continue;
      for (const spelling of spellings) {
        const next = state.node.next.get(spelling);
        if (next) nextStates.push({ node: next, matched: state.matched + 1 });
      }
      if (isLoose && state.matched > 0 && isOptionalInNames(word.low)) nextStates.push(state);
    }
    for (const { node: current, matched } of nextStates)
      if (matched > 0 && !(isLoose && isOptionalInNames(word.low)))
        for (const form of current.forms) yield { start, end: word.end, form };
    states = nextStates;
  }
}

const indexesByRecords = new WeakMap<object, NameIndex>();

/** Gets the index of the names of records. It is built once for each set of records. */
export const getNameIndex = (records: ReadonlyMap<string, AuthoredRecord>): NameIndex => {
  const known = indexesByRecords.get(records);
  if (known) return known;
  const [exact, loose] = [createTrieNode(), createTrieNode()];
  const forms = [...records.values()].flatMap((record) => (isNamedRecord(record) ? buildNameForms(record) : []));
  for (const form of [...forms, ...buildCollectiveForms(forms)]) insertForm(form.isLoose ? loose : exact, form);
  const index: NameIndex = {
    findNames: (words, from, low) => [
      ...walkTrie(exact, words, from, low, false),
      ...walkTrie(loose, words, from, low, true),
    ],
  };
  indexesByRecords.set(records, index);
  return index;
};
