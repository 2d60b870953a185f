import type { CodeLists, TableColumn, Tables } from "./snapshot.ts";
import { isDeprecatedMeaning } from "../schema/index.ts";
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
  /**
   * deprecated: its removal is announced; meaning: its explanation has other words, which may mean something else; wording:
   * only spelling or punctuation differs.
   */
  readonly change: "added" | "removed" | "deprecated" | "meaning" | "wording";
  readonly before?: string;
  readonly after?: string;
}

/** The differences between the lists of codes of two snapshots. */
export const diffCodes = (oldLists: CodeLists, newLists: CodeLists): readonly CodeChange[] =>
  listEntryChanges(oldLists, newLists).map(({ group: list, name: code, before, after }): CodeChange => {
    if (before === undefined) return { list, code, change: "added", ...(after === undefined ? {} : { after }) };
    if (after === undefined) return { list, code, change: "removed", before };
    if (!isDeprecatedMeaning(before) && isDeprecatedMeaning(after))
      return { list, code, change: "deprecated", before, after };
    return { list, code, change: hasSameWords(before, after) ? "wording" : "meaning", before, after };
  });

/** One difference between the columns of the tables. */
export interface TableChange {
  readonly table: string;
  readonly column: string;
  /**
   * key: it enters or leaves the primary key. reference: its values are no longer in the same column of another table. order: it
   * is in another place among those that both have, or a new one is before it.
   */
  readonly change: "added" | "removed" | "type" | "key" | "reference" | "order";
}

const findColumnChange = (before: TableColumn, after: TableColumn | undefined): TableChange["change"] | undefined => {
  if (!after) return "removed";
  if (before.type !== after.type) return "type";
  if (before.key !== after.key) return "key";
  return before.refersTo === undefined || before.refersTo === after.refersTo ? undefined : "reference";
};

const listColumns = (tables: Tables, table: string) => (Object.hasOwn(tables, table) ? (tables[table] ?? []) : []);

/** The differences between the columns of the tables of two snapshots. */
export const diffTables = (oldTables: Tables, newTables: Tables): readonly TableChange[] =>
  listKeys(oldTables, newTables).flatMap((table) => {
    const [before, after] = [listColumns(oldTables, table), listColumns(newTables, table)];
    const remaining = before.filter(({ name }) => after.some((column) => column.name === name));
    return [
      ...before.flatMap((column): TableChange[] => {
        const now = after.find(({ name }) => name === column.name);
        const change = findColumnChange(column, now);
        return change ? [{ table, column: column.name, change }] : [];
      }),
      ...after.flatMap(({ name, key }, index): TableChange[] => {
        const isInNewKey = key === true && before.length > 0;
        if (!before.some((column) => column.name === name))
          return [{ table, column: name, change: isInNewKey ? "key" : "added" }];
        return remaining[index]?.name === name ? [] : [{ table, column: name, change: "order" }];
      }),
    ];
  });
