import type { CodeLists, Tables } from "./snapshot.ts";
import { hasSameWords } from "./schemas/values.ts";

/** An entry of a group that differs: its value before and after; undefined if there was or is none. */
interface EntryChange {
  readonly group: string;
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Groups = { readonly [group: string]: { readonly [name: string]: string } };

const listKeys = (before: object = {}, after: object = {}): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();

const getEntry = (entries: Groups[string] | undefined, name: string): string | undefined =>
  entries && Object.hasOwn(entries, name) ? entries[name] : undefined;

const listEntryChanges = (before: Groups, after: Groups): readonly EntryChange[] =>
  listKeys(before, after)
    .flatMap((group) =>
      listKeys(before[group], after[group]).map((name) => ({
        group,
        name,
        before: getEntry(before[group], name),
        after: getEntry(after[group], name),
      })),
    )
    .filter((change) => change.before !== change.after);

/** One difference between two versions of the lists of codes. */
export interface CodeChange {
  readonly list: string;
  readonly code: string;
  /** meaning: the explanation of the code has other words; wording: only its spelling or punctuation differs. */
  readonly change: "added" | "removed" | "meaning" | "wording";
  readonly before?: string;
  readonly after?: string;
}

/** The differences between the lists of codes of two snapshots. */
export const diffCodes = (oldLists: CodeLists, newLists: CodeLists): readonly CodeChange[] =>
  listEntryChanges(oldLists, newLists).map(({ group: list, name: code, before, after }): CodeChange => {
    if (before === undefined) return { list, code, change: "added", ...(after === undefined ? {} : { after }) };
    if (after === undefined) return { list, code, change: "removed", before };
    return { list, code, change: hasSameWords(before, after) ? "wording" : "meaning", before, after };
  });

/** One difference between the columns of the tables. */
export interface TableChange {
  readonly table: string;
  readonly column: string;
  readonly change: "added" | "removed" | "type";
}

/** The differences between the columns of the tables of two snapshots. */
export const diffTables = (oldTables: Tables, newTables: Tables): readonly TableChange[] =>
  listEntryChanges(oldTables, newTables).map(({ group: table, name: column, before, after }): TableChange => {
    if (before === undefined) return { table, column, change: "added" };
    return { table, column, change: after === undefined ? "removed" : "type" };
  });
