import { describe, expect, test } from "vitest";
import { dateFactsOf, isObject, pathOf, referencesOf, refOf, spansOf, type FrozenText } from "../corpus/index.ts";
import type { Code, Finding } from "../findings/index.ts";
import { schemaAt, authored, type AuthoredRecord } from "../schema/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { placesOf, withoutKeyAt, withValueAt } from "../testing/edit.ts";
import { numbersInFrench } from "./date/date-numbers.ts";
import { check } from "./index.ts";
import { patience } from "../testing/runs.ts";

const corpus = checked(await readRealCorpus());
const records = [...corpus.records.values()];

const fileOf = (record: AuthoredRecord, content: string) => ({ path: `records/${refOf(record)}.json`, content });

/** What is found in one record as it is written here, among the others as they stand. */
const findingsOf = (record: AuthoredRecord, content: string, texts = corpus.texts): Finding[] =>
  check({ files: [fileOf(record, content)], texts, known: corpus.records }).findings.filter(
    ({ severity }) => severity === "error",
  );

const findingsIn = (record: AuthoredRecord, changed: unknown, texts = corpus.texts) =>
  findingsOf(record, JSON.stringify(changed, null, 2), texts);

const at = (findings: readonly Finding[], code: Code, pointer: string): Finding | undefined =>
  findings.find((finding) => finding.code === code && finding.pointer === pointer);

/** Whether a place of a record is a collection, whose keys are its author's. */
const isCollection = (record: AuthoredRecord, pointer: string): boolean =>
  schemaAt(authored[record.kind], record, pathOf(pointer))?.def.type === "record";

/** Every third, tenth … of many: the same ones in each run, and spread over all. */
const some = <T>(all: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0);
};

/** Another letter of the same sort. */
const otherLetter = (letter: string): string => (letter === "e" ? "a" : "e");

/** A word with the letter in its middle changed. */
const misspelt = (word: string): string => {
  const letters = Array.from(word);
  const middle = Math.floor(letters.length / 2);
  return letters.map((letter, index) => (index === middle ? otherLetter(letter) : letter)).join("");
};

/** The letters around the one in the middle: where {@link misspelt} has made its slip. */
const aroundTheMiddle = (word: string): string => {
  const letters = Array.from(word);
  const middle = Math.floor(letters.length / 2);
  return letters.slice(Math.max(0, middle - 15), middle + 15).join("");
};

const inBytes = (characters: string): FrozenText => ({ characters, bytes: new TextEncoder().encode(characters) });

const spans = records.flatMap((record) => [...spansOf(record)].map((span) => ({ record, ...span })));

describe("one character of a text changed", () => {
  const dispatches = records.filter((record) => record.kind === "dispatch");

  test.each(dispatches.map((dispatch) => [dispatch.id, dispatch]))(
    "in %s: is found, wherever it stands",
    (_, dispatch) => {
      for (const [key, edition] of Object.entries(dispatch.editions)) {
        const letters = Array.from(corpus.texts.get(edition.text)?.characters ?? "");
        for (const [index, letter] of some([...letters.entries()], 20)) {
          const changed = inBytes(letters.with(index, otherLetter(letter)).join(""));
          const findings = findingsIn(dispatch, dispatch, new Map([...corpus.texts, [edition.text, changed]]));
          const finding = at(findings, "text/changed", `/editions/${key}/sha256`);
          expect(finding).toMatchObject({ record: refOf(dispatch), expected: expect.stringContaining(edition.sha256) });
          expect(finding?.found).toMatch(/^sha256 [0-9a-f]{64} of the text /);
          expect(finding?.found).not.toContain(edition.sha256);
        }
      }
    },
  );

  test("makes a quote that it stands in absent, in whatever record", () => {
    for (const { record, value, pointer } of some(spans, 60)) {
      const text = corpus.texts.get(value.text)?.characters ?? "";
      const frame = value.within ?? value.quote;
      const changed = inBytes(text.replaceAll(frame, misspelt(frame)));
      const findings = findingsIn(record, record, new Map([...corpus.texts, [value.text, changed]]));
      expect(findings.filter((finding) => finding.pointer.startsWith(pointer)).map(({ code }) => code)).toEqual([
        value.within === undefined ? "span/quote-absent" : "span/within-unusable",
      ]);
    }
  });
});

describe("one letter of a quote changed", () => {
  test(
    "is found, in every quote of every record",
    () => {
      let quotes = 0;
      for (const record of records) {
        const all = [...spansOf(record)];
        quotes += all.length;
        const changed = all.reduce<unknown>(
          (value, { pointer, value: span }) => withValueAt(value, `${pointer}/quote`, misspelt(span.quote)),
          record,
        );
        const findings = findingsIn(record, changed);
        for (const { pointer, value } of all) {
          const finding =
            value.within === undefined
              ? at(findings, "span/quote-absent", `${pointer}/quote`)
              : at(findings, "span/within-unusable", `${pointer}/within`);
          expect(finding).toMatchObject({ record: refOf(record), found: expect.stringContaining("“") });
          const shown = value.within ?? misspelt(value.quote);
          expect(finding?.found).toContain(value.within === undefined ? aroundTheMiddle(shown) : shown.slice(0, 100));
          expect(finding?.expected).toContain(value.within === undefined ? value.text : "unique in the text");
        }
      }
      expect(quotes).toBeGreaterThan(1000);
    },
    patience,
  );
});

describe("one letter of a reference changed", () => {
  test(
    "is found, in every reference of every record, and the right one is proposed",
    () => {
      let references = 0;
      for (const record of records) {
        const all = [...referencesOf(record)];
        references += all.length;
        const changed = all.reduce<unknown>(
          (value, { pointer, value: reference }) => withValueAt(value, pointer, `${reference}x`),
          record,
        );
        const findings = findingsIn(record, changed);
        for (const { pointer, value } of all) {
          const finding = at(findings, "reference/unknown", pointer);
          expect(finding?.found).toBe(`a reference to ${value}x, which is no record`);
          expect(finding?.mend).toContain(`Did you mean ${value}`);
        }
      }
      expect(references).toBeGreaterThan(500);
    },
    patience,
  );
});

describe("a year, month or day of a date shifted by one", () => {
  const dates = records.flatMap((record) =>
    [...dateFactsOf(record)]
      .filter(({ value }) => value.basis === "stated" || value.basis === "implied")
      .map((fact) => ({ record, ...fact })),
  );
  const parts = ["year", "month", "day"] as const;

  /** Every date that differs from a date in one number by one, with what was changed. */
  const shifted = (date: string) =>
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
    const quotes = Object.values(fact.evidence).flatMap((piece) => (piece.kind === "span" ? [piece.quote] : []));
    return shifted(fact.value).map((shift) => ({
      ...shift,
      record,
      pointer: `${pointer}/value`,
      isShown: quotes.some((quote) => numbersInFrench(quote)[shift.part].has(shift.other)),
    }));
  });

  test("is found in every date that rests on a text", () => {
    const found = shifts.filter(({ isShown }) => !isShown);
    expect(found.length).toBeGreaterThan(100);
    for (const { record, pointer, date } of found) {
      const findings = findingsIn(record, withValueAt(record, pointer, date));
      const finding = at(findings, "date/not-in-evidence", pointer) ?? at(findings, "date/not-edtf", pointer);
      expect(finding).toMatchObject({ record: refOf(record), found: expect.stringContaining(date) });
      expect(finding?.expected).toMatch(/date/);
    }
  });

  test("can only be missed where a quote shows the other number too, which is rare", () => {
    const missed = shifts.filter(({ isShown }) => isShown);
    expect(missed.length).toBeLessThan(shifts.length / 10);
  });
});

describe("a key that no schema knows", () => {
  test(
    "is found in any object of any record",
    () => {
      const places = records.flatMap((record) =>
        [...placesOf(record)].filter(({ value }) => isObject(value)).map(({ pointer }) => ({ record, pointer })),
      );
      const key = "Überschrift";
      for (const { record, pointer } of some(places, 1000)) {
        const findings = findingsIn(record, withValueAt(record, `${pointer}/${key}`, "x"));
        const inCollection = isCollection(record, pointer);
        const code = inCollection ? "shape/wrong-value" : "shape/unknown-key";
        expect(findings.map((finding) => [finding.code, finding.pointer])).toContainEqual([code, `${pointer}/${key}`]);
        const finding = at(findings, code, `${pointer}/${key}`);
        expect(finding?.found).toContain(key);
        expect(finding?.expected).toMatch(inCollection ? /^a key of lower-case/ : /^one of .*\w/);
      }
    },
    patience,
  );
});

describe("a required key lost", () => {
  const required = [
    "kind",
    "id",
    "label",
    "review",
    "en",
    "fr",
    "state",
    "basis",
    "value",
    "evidence",
    "text",
    "quote",
  ];

  test(
    "is found in any object of any record that needs it",
    () => {
      const places = records.flatMap((record) =>
        [...placesOf(record)].flatMap(({ pointer }) => {
          const [, parent = "", key = ""] = /^(.*)\/(.*)$/.exec(pointer) ?? [];
          return required.includes(key) && !isCollection(record, parent) ? [{ record, pointer, parent, key }] : [];
        }),
      );
      expect(places.length).toBeGreaterThan(5000);
      for (const { record, pointer, parent, key } of some(places, 1000)) {
        const findings = findingsIn(record, withoutKeyAt(record, pointer));
        const isKind = pointer === "/kind";
        const finding = isKind ? at(findings, "shape/unknown-kind", "") : at(findings, "shape/missing-key", parent);
        expect(finding?.found).toBe(isKind ? "no kind" : `no "${key}"`);
        expect(finding?.expected).toMatch(isKind ? /^one of dispatch, / : new RegExp(`^"${key}": \\p{L}`, "u"));
      }
    },
    patience,
  );
});

describe("a file that breaks off", () => {
  test("is found, wherever it breaks off", () => {
    for (const record of some(records, 60)) {
      const content = JSON.stringify(record, null, 2);
      for (const length of some([...Array(content.length).keys()], 10)) {
        const [finding, ...others] = findingsOf(record, content.slice(0, length));
        expect(others).toEqual([]);
        expect(finding).toMatchObject({ code: "file/not-json", pointer: "", file: `records/${refOf(record)}.json` });
        expect(finding?.position.line).toBeLessThanOrEqual(content.slice(0, length).split("\n").length);
        expect(finding?.found).not.toBe("");
        expect(finding?.expected).toContain("one JSON object");
      }
    }
  });
});
