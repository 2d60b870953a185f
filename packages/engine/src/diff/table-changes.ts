import type { Tables } from "./snapshot.ts";

/** One difference of the columns of the tables. */
export interface TableChange {
  readonly table: string;
  readonly column: string;
  readonly change: "added" | "removed" | "type";
}

/** What differs between the columns of two snapshots' tables. */
export const tableChanges = (before: Tables, after: Tables): readonly TableChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((table) => {
    const [old, now] = [new Map(Object.entries(before[table] ?? {})), new Map(Object.entries(after[table] ?? {}))];
    return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((column): TableChange[] => {
      if (old.get(column) === now.get(column)) return [];
      const change = old.has(column) ? (now.has(column) ? "type" : "removed") : "added";
      return [{ table, column, change }];
    });
  });
