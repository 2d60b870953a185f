import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { dispatches, get, listEvidence, records } from "../src/index.ts";
import { locateWords, type SearchedRecord, type SearchedText } from "../src/search/search-index.ts";
import { collectSearchedTexts } from "./searched-texts.ts";

const readText = (edition: string): string =>
  readFileSync(fileURLToPath(new URL(`../texts/${edition}.txt`, import.meta.url)), "utf8");

const editions = dispatches.flatMap((dispatch) => Object.values(dispatch.editions).map(({ text }) => text));
const shipped = editions.map((edition) => [edition, readText(edition)] as const);

const listWords = (reference: string, texts: Parameters<typeof collectSearchedTexts>[1]): string[] => {
  const record = get(reference);
  const fields = collectSearchedTexts(record, texts);
  const { label } = record;
  const searched: SearchedRecord = {
    reference: `${record.kind}/${record.id}`,
    label,
    sentence: label,
    about: [],
    fields,
  };
  return Object.values(fields).flatMap((found: readonly SearchedText[]) =>
    found.map((one) => locateWords({ texts }, searched, one).words),
  );
};

describe("what people can search", () => {
  test("of a person: the names in each script", () => {
    expect(listWords("person/serizawa-kiyoshi", shipped)).toEqual(
      expect.arrayContaining(["Serizawa Kiyoshi", "芹沢清", "serizawa-kiyoshi"]),
    );
  });

  test("of a dispatch: every sentence of its text", () => {
    const words = listWords("dispatch/vietnamplus-219237", shipped);
    for (const line of readText("vietnamplus-219237/e1").split("\n").filter(Boolean))
      expect(
        words.some((sentence) => line.includes(sentence)),
        line,
      ).toBe(true);
  });

  test("of a statement: its content in both languages, and its quotes", () => {
    const words = listWords("statement/2020-02-21-agreed-areas", shipped).join("\n");
    expect(words).toContain("both sides agreed to promote the effectiveness");
    expect(words).toContain("les deux parties sont convenues");
    const evidence = listEvidence("statement/2020-02-21-agreed-areas");
    for (const quote of evidence.flatMap(({ evidence: entry }) => (entry.kind === "span" ? [entry.quote] : [])))
      expect(words).toContain(quote);
  });

  test("no remark on the evidence", () => {
    const { note } = Object.values(get("statement/2020-02-21-agreed-areas").status ?? {})[0] ?? {};
    expect(note?.en).toBeDefined();
    expect(listWords("statement/2020-02-21-agreed-areas", shipped)).not.toContain(note?.en);
  });

  test("of a withheld text: the published quotes alone", () => {
    const [, ...others] = shipped;
    const withheld = editions[0] ?? "";
    const texts = [[withheld, null] as const, ...others];
    const quotes = new Set(
      records
        .flatMap((record) => listEvidence(record))
        .flatMap(({ evidence }) => (evidence.kind === "span" && evidence.text === withheld ? [evidence.quote] : [])),
    );
    const found = records.flatMap((record) =>
      Object.values(collectSearchedTexts(record, texts)).flatMap((list: readonly SearchedText[]) =>
        list.flatMap((one) => (one.length > 2 && one[1] === 0 ? [one] : [])),
      ),
    );
    expect(found.length).toBeGreaterThan(10);
    for (const [, , , , words] of found) expect(quotes).toContain(words);
  });
});
