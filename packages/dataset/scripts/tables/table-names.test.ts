import type { FieldNode } from "@vnjp/engine/dictionary";
import { kindNames } from "@vnjp/engine/schema";
import { describe, expect, test } from "vitest";
import { listLocatedFields, type LocatedField } from "./located-fields.ts";
import { getEntryTable, getValueTable, kindTableNames } from "./table-names.ts";

const isReference = ({ name }: FieldNode): boolean => name === "";

const isOfValues = ({ node }: LocatedField): boolean =>
  (node.holds === "facts" && node.cardinality === "many") ||
  (node.holds === "entries" && node.fields.every(isReference));

const isOfEntries = (located: LocatedField): boolean => located.node.holds === "entries" && !isOfValues(located);

const getName = ({ path, node }: LocatedField): string =>
  (node.holds === "entries" ? getEntryTable(path) : getValueTable(path)).table;

/** The owners of the fields of each table of values: the entry, the kind, or `record` if several kinds have one. */
const listOwners = (): readonly (readonly [string, string])[] => {
  const fields = listLocatedFields().filter(isOfValues);
  return [...new Set(fields.map(getName))].map((table) => {
    const inTable = fields.filter((located) => getName(located) === table);
    const kinds = new Set(inTable.map(({ kind }) => kind));
    const [path = ""] = inTable.map((located) => located.path);
    const [collection = "", key] = path.split("/");
    const [kind] = kinds;
    if (key !== undefined) return [table, getEntryTable(collection).entry];
    return [table, kinds.size === 1 && kind !== undefined ? kind : "record"];
  });
};

const toSingular = (words: string): string => words.replaceAll(/s\b/g, "");

describe("the name of a table", () => {
  test.each(kindNames.filter((kind) => kind !== "person"))("of records is the plural of its kind: %s", (kind) => {
    expect([`${kind}s`, `${kind}es`, `${kind.slice(0, -1)}ies`]).toContain(kindTableNames[kind]);
  });

  test.each([
    ...new Set(
      listLocatedFields()
        .filter(isOfEntries)
        .map(({ path }) => path),
    ),
  ])("of entries is the plural of what an entry is called: %s", (path) => {
    const { table, entry } = getEntryTable(path);
    const words = table.replaceAll("_", " ");
    expect(words).not.toBe(entry);
    expect(toSingular(words)).toBe(toSingular(entry));
  });

  test.each(listOwners())(
    "of values has the owner of its field first, and ends with a plural: %s, of %s",
    (table, owner) => {
      expect(table).toMatch(new RegExp(`^${owner}_[a-z_]+s$`));
    },
  );
});
