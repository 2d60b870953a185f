import { findQuantityText } from "@vnjp/engine/display";
import { describe, expect, test } from "vitest";
import codeLists from "../generated/codes.json" with { type: "json" };
import { get, listEvidence, listFacts, records, toPlain } from "../src/index.ts";
import { getTable, listRows, selectRows, tables, type Row } from "../test/tables/built-tables.ts";
import type { Cell, Column } from "./tables/column.ts";

const cases = tables.map((table) => [table.name, table] as const);

const selectCells = (row: Row, fields: readonly string[]): string => JSON.stringify(fields.map((field) => row[field]));

const patterns = { string: /^/, integer: /^\d+$/, date: /^\d{4}-\d{2}-\d{2}$/ } as const;

const isAllowed = ({ type, constraints }: Column, cell: Cell): boolean =>
  cell === ""
    ? constraints?.required !== true
    : patterns[type].test(String(cell)) && (constraints?.enum?.includes(String(cell)) ?? true);

/** Words that PostgreSQL and DuckDB reserve, as far as a field might have such a name. */
const reservedWords = new Set(
  "all and any as asc both by case check collate column constraint create default desc distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading limit not null offset on only or order placing primary references returning select some table then to trailing true union unique user using when where window with".split(
    " ",
  ),
);

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

describe("a table", () => {
  test.each(cases)(
    "%s has a name and columns that SQL takes without quotation marks, each with a description",
    (name, table) => {
      const names = table.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const one of [name, ...names]) {
        expect(one).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
        expect(reservedWords.has(one), one).toBe(false);
      }
      for (const { description } of table.fields) expect(description).toMatch(/\p{L}{2}.*\.$/su);
      expect(table.description).toMatch(/one row/i);
    },
  );

  test("a description that names lists of codes.json names those that it has, and each column of codes names one", () => {
    const described = tables.flatMap(({ name, fields }) =>
      fields.map(({ name: column, description }) => ({ column: `${name}.${column}`, description })),
    );
    const ofCodes = described.filter(({ description }) => description.includes("codes.json"));
    expect(ofCodes.length).toBeGreaterThan(20);
    for (const { column, description } of ofCodes) {
      const [, after = ""] = description.split("codes.json has the known codes in its list");
      const named = after.match(/\b[A-Z]\w+/g) ?? [];
      expect(named, column).not.toEqual([]);
      for (const list of named) expect(Object.keys(codeLists.codes), column).toContain(list);
    }
    const getDescription = (column: string) => described.find((one) => one.column === column)?.description;
    expect(getDescription("events.type")).toMatch(/ list EventType\.$/);
    expect(getDescription("facts.status")).toMatch(/StatementStatus.+EventStatus/);
  });

  test("no description has the article of another noun", () => {
    for (const { name, description, fields } of tables)
      for (const text of [description, ...fields.map((field) => field.description)])
        expect(text, name).not.toMatch(/\ba [aeio]|\ban [^aeiou]/i);
  });

  test.each(cases)("the days of each date in %s are named after it", (_, { fields }) => {
    const names = fields.map(({ name }) => name);
    for (const { name } of fields.filter(({ type }) => type === "date")) {
      const [, date = ""] = /^(.+)_(?:earliest|latest)$/.exec(name) ?? [];
      expect(names).toContain(date);
    }
  });

  test.each(cases)("the primary key of %s is never empty, and unique", (_, table) => {
    const keys = listRows(table).map((row) => table.primaryKey.map((column) => row[column]));
    expect(table.primaryKey.length).toBeGreaterThan(0);
    expect(keys.flat()).not.toContain("");
    expect(keys.flat()).not.toContain(undefined);
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(keys.length);
  });

  test.each(cases)("each foreign key of %s leads to a row", (_, table) => {
    const lost = table.foreignKeys.flatMap(({ fields, reference }) => {
      const known = new Set(listRows(getTable(reference.resource)).map((row) => selectCells(row, reference.fields)));
      return listRows(table)
        .filter((row) => fields.every((field) => row[field] !== ""))
        .map((row) => selectCells(row, fields))
        .filter((cells) => !known.has(cells));
    });
    expect(lost).toEqual([]);
  });

  test.each(cases)("the cells of %s are as its columns say", (_, table) => {
    const wrong = table.fields.flatMap((column, index) =>
      table.rows.flatMap((row) => (isAllowed(column, row[index] ?? "") ? [] : [[column.name, row[index]]])),
    );
    expect(wrong).toEqual([]);
  });

  test("the texts of the editions, which other tables refer to, are unique", () => {
    const texts = listRows(getTable("editions")).map(({ text }) => text);
    expect(getTable("editions").fields.find(({ name }) => name === "text")?.constraints?.unique).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("each table with parts of texts has the whole id of the text, under one name", () => {
    const parts = tables.filter(({ fields }) => fields.some(({ name }) => name === "quote_start"));
    expect(parts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["mentions", "defects", "segments", "evidence"]),
    );
    for (const { name, fields, foreignKeys } of parts) {
      expect(
        fields.map((column) => column.name),
        name,
      ).not.toContain("edition");
      expect(foreignKeys, name).toContainEqual({
        fields: ["text"],
        reference: { resource: "editions", fields: ["text"] },
      });
    }
  });

  test("no code, date or reference is joined with another in a cell", () => {
    for (const table of tables)
      for (const { name } of table.foreignKeys.flatMap(({ fields }) => fields.map((one) => ({ name: one }))))
        for (const row of listRows(table)) expect(String(row[name])).not.toMatch(/ [|·] /);
  });
});

describe("facts.csv", () => {
  /** Lists the texts and numbers in a value. Which form a value has, its other parts show. */
  const listLeaves = (value: unknown): readonly string[] => {
    const count = findQuantityText(value);
    if (count !== undefined) return [count];
    if (typeof value !== "object" || value === null) return [String(value)];
    return Object.entries(value).flatMap(([part, child]) => (part === "kind" ? [] : listLeaves(child)));
  };

  test("has each part of each value of each fact; record_names.csv has the form and order of names", () => {
    const rows = new Map(listRows(getTable("facts")).map((row) => [`${row["record"]}#${row["pointer"]}`, row]));
    const names = listRows(getTable("record_names"));
    const facts = records.flatMap((record) =>
      listFacts(record).map(({ pointer, fact }) => ({ location: `${record.kind}/${record.id}#${pointer}`, fact })),
    );
    expect(rows.size).toBe(facts.length);
    const lost = facts.flatMap(({ location, fact }) => {
      const row = rows.get(location) ?? {};
      const inNames = names.filter((name) => name["record"] === row["record"] && name["name"] === row["value"]);
      const cells = [row, ...inNames].flatMap((one) => Object.values(one)).map(String);
      const leaves = fact.basis === "not-stated" ? [] : listLeaves(fact.value);
      return leaves.filter((leaf) => !cells.includes(leaf)).map((leaf) => `${location}: ${leaf}`);
    });
    expect(lost).toEqual([]);
  });

  test("has the reference that a value is or names, and the days that a date can mean", () => {
    const [who] = selectRows("facts", dialogue).filter(({ pointer }) => pointer === "/participants/chien/who/named");
    const references = selectRows("facts", dialogue).filter(
      ({ value_ref, pointer }) =>
        value_ref === "person/hoang-xuan-chien" && String(pointer).startsWith("/participants/"),
    );
    expect(who ?? references[0]).toMatchObject({ value: "person/hoang-xuan-chien" });
    const [date] = selectRows("facts", "event/vinh-calls-on-kono").filter(({ pointer }) => pointer === "/date/before");
    expect(date).toMatchObject({
      date: "[..2020-02-21]",
      date_earliest: "",
      date_latest: "2020-02-21",
      basis: "implied",
    });
  });

  test("names the first source of each external fact that cites one, and for no other", () => {
    const wrong = listRows(getTable("facts")).filter(({ basis, first_source: page, record, pointer }) => {
      const cited = listEvidence(get(String(record)), String(pointer)).map(({ evidence }) =>
        evidence.kind === "page" ? evidence.source : "",
      );
      return basis === "external" ? page === "" || !cited.some((source) => source === page) : page !== "";
    });
    expect(wrong).toEqual([]);
  });

  test("has first sources that are pages of sources, or of dispatches", () => {
    const kinds = new Set(listRows(getTable("facts")).map((row) => String(row["first_source"]).split("/")[0]));
    expect(kinds).toEqual(new Set(["", "source", "dispatch"]));
  });

  test("has one status: that of the item or object, or else of the statement or event as the same report has it", () => {
    const visit = selectRows("facts", "event/chief-of-joint-staff-visit-to-viet-nam");
    expect(new Set(visit.map(({ status }) => status))).toEqual(new Set(["held", "planned"]));
    const reported = visit.filter(({ pointer }) => String(pointer).startsWith("/status/"));
    expect(reported.map(({ status }) => status)).toEqual(reported.map(({ value }) => value));
    for (const { status } of listRows(getTable("facts"))) expect(status).not.toMatch(/[|, ]/);
  });
});

describe("evidence.csv", () => {
  test("has a row for each piece, and its quote is in the text from start to end", () => {
    const rows = listRows(getTable("evidence"));
    expect(rows).toHaveLength(records.flatMap((record) => listEvidence(record)).length);
    const [year] = selectRows("evidence", dialogue).filter(
      ({ pointer, key }) => pointer === "/date/day" && key === "year",
    );
    expect(year).toMatchObject({ supports: "year", speaker: "", speaker_code: "", source: "" });
    expect(rows.filter(({ text, source }) => (text === "") === (source === ""))).toEqual([]);
  });
});

describe("the table of a kind", () => {
  test("has the values of the plain view, and how each is known", () => {
    const [training] = selectRows("events", "event/2023-09-field-training");
    const plain = toPlain(get("event/2023-09-field-training"));
    expect(training).toMatchObject({
      date: plain.date,
      date_basis: "external",
      date_earliest: "2023-09-13",
      date_latest: "2023-09-21",
    });
    const kono = selectRows("events", "event/kono-official-visit-to-viet-nam");
    expect(kono).toMatchObject([{ date: "", date_basis: "not-stated", date_earliest: "" }]);
  });

  test("has the newest status of an event; event_statuses.csv has all", () => {
    const visit = "event/chief-of-joint-staff-visit-to-viet-nam";
    expect(selectRows("events", visit)).toMatchObject([{ status: "held" }]);
    expect(selectRows("event_statuses", visit).map(({ status }) => status)).toEqual(
      expect.arrayContaining(["held", "planned"]) as string[],
    );
    expect(selectRows("events", "event/2022-05-17-adsom")).toMatchObject([
      { date: "2022-05-17/", status: "ongoing", status_basis: "implied" },
    ]);
  });

  test("has the date on which an event was held, and not that of its plan", () => {
    expect(selectRows("events", "event/2020-admm-plus")).toMatchObject([{ date: "2020-12-10", status: "held" }]);
    expect(selectRows("events", "event/defence-exhibition-viet-nam")).toMatchObject([
      { date: "2022-12-08/2022-12-10", status: "held" },
    ]);
  });
});
