import { describe, expect, test } from "vitest";
import {
  collectDateFacts,
  isObject,
  parsePointer,
  collectReferences,
  getReference,
  collectSpans,
  listQuotes,
} from "../corpus/index.ts";
import type { FindingCode, LocatedFinding } from "../findings/index.ts";
import { resolveSchema, authoredSchemas, type AuthoredRecord } from "../schema/index.ts";
import { createText, requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { walkJson, removeJsonKey, setJsonValue } from "../../test/edit-json.ts";
import { misspell, replaceLetter, sampleEvenly, sliceMiddle } from "../../test/mutations/misspell.ts";
import { collectFrenchNumbers } from "./shared/date-numbers.ts";
import { check } from "./index.ts";

const corpus = requireValidCorpus(await readRealCorpus());
const records = [...corpus.records.values()];

const createFile = (record: AuthoredRecord, content: string) => ({
  path: `records/${getReference(record)}.json`,
  content,
});

/** The errors of one record with this content, checked with all other records. */
const checkContent = (record: AuthoredRecord, content: string, texts = corpus.texts): LocatedFinding[] =>
  check({ files: [createFile(record, content)], texts, known: corpus.records }).findings.filter(
    ({ severity }) => severity === "error",
  );

const checkRecord = (record: AuthoredRecord, changed: unknown, texts = corpus.texts) =>
  checkContent(record, JSON.stringify(changed, null, 2), texts);

const findFinding = (
  findings: readonly LocatedFinding[],
  code: FindingCode,
  pointer: string,
): LocatedFinding | undefined => findings.find((finding) => finding.code === code && finding.pointer === pointer);

/** Whether a value is a collection: its author chooses the keys. */
const isCollection = (record: AuthoredRecord, pointer: string): boolean =>
  resolveSchema(authoredSchemas[record.kind], record, parsePointer(pointer))?.def.type === "record";

const spans = records.flatMap((record) => [...collectSpans(record)].map((span) => ({ record, ...span })));

describe("a changed character of a text", () => {
  const dispatches = records.filter((record) => record.kind === "dispatch");

  test.each(dispatches.map((dispatch) => [dispatch.id, dispatch]))("is found anywhere in %s", (_, dispatch) => {
    for (const [key, edition] of Object.entries(dispatch.editions)) {
      const letters = Array.from(corpus.texts.get(edition.text)?.characters ?? "");
      for (const [index, letter] of sampleEvenly([...letters.entries()], 20)) {
        const changed = createText(letters.with(index, replaceLetter(letter)).join(""));
        const findings = checkRecord(dispatch, dispatch, new Map([...corpus.texts, [edition.text, changed]]));
        const finding = findFinding(findings, "text/changed", `/editions/${key}/sha256`);
        expect(finding).toMatchObject({
          record: getReference(dispatch),
          expected: expect.stringContaining(edition.sha256),
        });
        expect(finding?.found).toMatch(/^the text \S+ with sha256 [0-9a-f]{64}$/);
        expect(finding?.found).not.toContain(edition.sha256);
      }
    }
  });

  test("makes every quote of it invalid", () => {
    for (const { record, value, pointer } of sampleEvenly(spans, 60)) {
      const text = corpus.texts.get(value.text)?.characters ?? "";
      const frame = value.within ?? value.quote;
      const changed = createText(text.replaceAll(frame, misspell(frame)));
      const findings = checkRecord(record, record, new Map([...corpus.texts, [value.text, changed]]));
      expect(findings.filter((finding) => finding.pointer.startsWith(pointer)).map(({ code }) => code)).toEqual([
        value.within === undefined ? "span/quote-not-found" : "span/within-invalid",
      ]);
    }
  });
});

describe("a changed letter of a quote", () => {
  test("is found in every quote of every record", () => {
    let quotes = 0;
    for (const record of records) {
      const all = [...collectSpans(record)];
      quotes += all.length;
      const changed = all.reduce<unknown>(
        (value, { pointer, value: span }) => setJsonValue(value, `${pointer}/quote`, misspell(span.quote)),
        record,
      );
      const findings = checkRecord(record, changed);
      for (const { pointer, value } of all) {
        const finding =
          value.within === undefined
            ? findFinding(findings, "span/quote-not-found", `${pointer}/quote`)
            : findFinding(findings, "span/within-invalid", `${pointer}/within`);
        expect(finding).toMatchObject({ record: getReference(record), found: expect.stringContaining("“") });
        const expectedText = value.within ?? misspell(value.quote);
        expect(finding?.found).toContain(
          value.within === undefined ? sliceMiddle(expectedText) : expectedText.slice(0, 100),
        );
        expect(finding?.expected).toContain(value.within === undefined ? value.text : "occurs once in the text");
      }
    }
    expect(quotes).toBeGreaterThan(1000);
  });
});

describe("a letter added to a reference", () => {
  test("is found in every reference of every record, and the right reference is suggested", () => {
    let references = 0;
    for (const record of records) {
      const all = [...collectReferences(record)];
      references += all.length;
      const changed = all.reduce<unknown>(
        (value, { pointer, value: reference }) => setJsonValue(value, pointer, `${reference}x`),
        record,
      );
      const findings = checkRecord(record, changed);
      for (const { pointer, value } of all) {
        const finding = findFinding(findings, "reference/unknown", pointer);
        expect(finding?.found).toBe(`a reference to ${value}x, which does not exist`);
        expect(finding?.fix).toContain(`Did you mean ${value}`);
      }
    }
    expect(references).toBeGreaterThan(500);
  });
});

describe("a year, month or day that is one more or less", () => {
  const dates = records.flatMap((record) =>
    [...collectDateFacts(record)]
      .filter(({ value }) => value.basis === "stated" || value.basis === "implied")
      .map((fact) => ({ record, ...fact })),
  );
  const parts = ["year", "month", "day"] as const;

  /** Every date that differs in one number by one. */
  const shiftDate = (date: string) =>
    [...date.matchAll(/(?<!\d)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)].flatMap((match) =>
      parts.flatMap((part, index) => {
        const number = match[index + 1];
        if (number === undefined) return [];
        return [1, -1].map((by) => {
          const other = String(Number(number) + by).padStart(number.length, "0");
          const from = match.index + (index === 0 ? 0 : 2 + index * 3);
          return { part, other, date: date.slice(0, from) + other + date.slice(from + number.length) };
        });
      }),
    );

  const shifts = dates.flatMap(({ record, pointer, value: fact }) => {
    const quotes = listQuotes(fact);
    return shiftDate(fact.value).map((shift) => ({
      ...shift,
      record,
      pointer: `${pointer}/value`,
      isInQuote: quotes.some((quote) => collectFrenchNumbers(quote)[shift.part].has(shift.other)),
    }));
  });

  test("is found in every date that is quoted from a text", () => {
    const found = shifts.filter(({ isInQuote }) => !isInQuote);
    expect(found.length).toBeGreaterThan(100);
    for (const { record, pointer, date } of found) {
      const findings = checkRecord(record, setJsonValue(record, pointer, date));
      const finding =
        findFinding(findings, "date/not-in-evidence", pointer) ?? findFinding(findings, "date/invalid", pointer);
      expect(finding).toMatchObject({ record: getReference(record), found: expect.stringContaining(date) });
      expect(finding?.expected).toMatch(/date/);
    }
  });

  test("is only missed if a quote has the other number too, which is rare", () => {
    const missed = shifts.filter(({ isInQuote }) => isInQuote);
    expect(missed.length).toBeLessThan(shifts.length / 10);
  });
});

describe("an unknown key", () => {
  test("is found in any object of any record", () => {
    const locations = records.flatMap((record) =>
      [...walkJson(record)].filter(({ value }) => isObject(value)).map(({ pointer }) => ({ record, pointer })),
    );
    const key = "Überschrift";
    for (const { record, pointer } of sampleEvenly(locations, 1000)) {
      const findings = checkRecord(record, setJsonValue(record, `${pointer}/${key}`, "x"));
      const inCollection = isCollection(record, pointer);
      const code = inCollection ? "shape/invalid-value" : "shape/unknown-key";
      expect(findings.map((finding) => [finding.code, finding.pointer])).toContainEqual([code, `${pointer}/${key}`]);
      const finding = findFinding(findings, code, `${pointer}/${key}`);
      expect(finding?.found).toContain(key);
      expect(finding?.expected).toMatch(inCollection ? /^a key of lower-case/ : /^one of .*\w/);
    }
  });
});

describe("a missing required key", () => {
  const required = ["kind", "id", "label", "en", "fr", "basis", "value", "evidence", "text", "quote"];

  test("is found in any object that requires it", () => {
    const locations = records.flatMap((record) => {
      const values = new Map([...walkJson(record)].map(({ pointer, value }) => [pointer, value]));
      return [...values.keys()].flatMap((pointer) => {
        const [, parent = "", key = ""] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
        // A passage without a quote may have positions (`span/no-quote` says whether it may), and a page may be read without its words.
        const isOptional =
          key === "quote" && (/^\/(?:segments|withoutFacts)\//.test(parent) || values.get(`${parent}/kind`) === "page");
        return required.includes(key) && !isOptional && !isCollection(record, parent)
          ? [{ record, pointer, parent, key }]
          : [];
      });
    });
    expect(locations.length).toBeGreaterThan(5000);
    for (const { record, pointer, parent, key } of sampleEvenly(locations, 1000)) {
      const findings = checkRecord(record, removeJsonKey(record, pointer));
      const isKind = pointer === "/kind";
      const finding = isKind
        ? findFinding(findings, "shape/unknown-kind", "")
        : findFinding(findings, "shape/missing-key", parent);
      expect(finding?.found).toBe(isKind ? "no kind" : `no "${key}"`);
      expect(finding?.expected).toMatch(isKind ? /^one of dispatch, / : new RegExp(`^"${key}": \\p{L}`, "u"));
    }
  });
});

describe("a truncated file", () => {
  test("is found wherever it ends", () => {
    for (const record of sampleEvenly(records, 60)) {
      const content = JSON.stringify(record, null, 2);
      for (const length of sampleEvenly([...Array(content.length).keys()], 10)) {
        const [finding, ...others] = checkContent(record, content.slice(0, length));
        expect(others).toEqual([]);
        expect(finding).toMatchObject({
          code: "file/not-json",
          pointer: "",
          file: `records/${getReference(record)}.json`,
        });
        expect(finding?.position.line).toBeLessThanOrEqual(content.slice(0, length).split("\n").length);
        expect(finding?.found).not.toBe("");
        expect(finding?.expected).toContain("one JSON object");
      }
    }
  });
});
