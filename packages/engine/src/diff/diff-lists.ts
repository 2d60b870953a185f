import { isSameJson, type CodeLists, type PublishedCode } from "../publish/index.ts";
import { hasSameWords } from "./schemas/values.ts";
import type { TableColumn, Tables } from "./snapshot.ts";

const listKeys = (before: object = {}, after: object = {}): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();

const getValue = <Value>(values: { readonly [name: string]: Value } | undefined, name: string): Value | undefined =>
  values && Object.hasOwn(values, name) ? values[name] : undefined;

/** One difference between two versions of the lists of codes. */
export interface CodeChange {
  readonly list: string;
  readonly code: string;
  /**
   * deprecated: its removal is announced; meaning: its explanation has other words, which may mean something else; wording:
   * only spelling, punctuation or its label differs, or it is explained in one more language.
   */
  readonly change: "added" | "removed" | "deprecated" | "meaning" | "wording";
  readonly before?: string;
  readonly after?: string;
}

/** Finds the first language in which a meaning that was there has other words, or none. */
const findOtherWords = (before: PublishedCode, after: PublishedCode) => {
  return (["en", "fr"] as const)
    .flatMap((language) => {
      const words = before.meaning[language];
      return words === undefined ? [] : [{ before: words, after: after.meaning[language] ?? "" }];
    })
    .find((meaning) => !hasSameWords(meaning.before, meaning.after));
};

const diffCode = (before: PublishedCode, after: PublishedCode): Omit<CodeChange, "list" | "code"> => {
  const meanings = { before: before.meaning.en, after: after.meaning.en };
  if (before.deprecated !== true && after.deprecated === true) return { change: "deprecated", ...meanings };
  const other = findOtherWords(before, after);
  return other ? { change: "meaning", ...other } : { change: "wording", ...meanings };
};

/** The differences between the lists of codes of two snapshots. */
export const diffCodes = (oldLists: CodeLists, newLists: CodeLists): readonly CodeChange[] =>
  listKeys(oldLists, newLists).flatMap((list) => {
    const [oldCodes, newCodes] = [getValue(oldLists, list), getValue(newLists, list)];
    return listKeys(oldCodes, newCodes).flatMap((code): CodeChange[] => {
      const [before, after] = [getValue(oldCodes, code), getValue(newCodes, code)];
      if (before === undefined) return after ? [{ list, code, change: "added", after: after.meaning.en }] : [];
      if (after === undefined) return [{ list, code, change: "removed", before: before.meaning.en }];
      return isSameJson(before, after) ? [] : [{ list, code, ...diffCode(before, after) }];
    });
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

/** The differences between the columns of the tables of two snapshots. */
export const diffTables = (oldTables: Tables, newTables: Tables): readonly TableChange[] =>
  listKeys(oldTables, newTables).flatMap((table) => {
    const [before, after] = [getValue(oldTables, table) ?? [], getValue(newTables, table) ?? []];
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
