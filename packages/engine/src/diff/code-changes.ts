import type { CodeLists } from "./snapshot.ts";
import { haveSameWords } from "./words.ts";

/** One difference of two editions of the lists of codes. */
export interface CodeChange {
  readonly list: string;
  readonly code: string;
  /** meaning: what the code is said to mean is said in other words; words: only its spelling or punctuation differs. */
  readonly change: "added" | "removed" | "meaning" | "words";
  readonly before?: string;
  readonly after?: string;
}

/** What differs between the open lists of codes of two snapshots. */
export const codeChanges = (before: CodeLists, after: CodeLists): readonly CodeChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((list) => {
    const [old, now] = [new Map(Object.entries(before[list] ?? {})), new Map(Object.entries(after[list] ?? {}))];
    return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((code): CodeChange[] => {
      const [was, is] = [old.get(code), now.get(code)];
      if (was === is) return [];
      if (was === undefined) return [{ list, code, change: "added", ...(is === undefined ? {} : { after: is }) }];
      if (is === undefined) return [{ list, code, change: "removed", before: was }];
      const change = haveSameWords(was, is) ? "words" : "meaning";
      return [{ list, code, change, before: was, after: is }];
    });
  });
