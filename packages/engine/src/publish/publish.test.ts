import { describe, expect, test } from "vitest";
import {
  isObject,
  collectPassages,
  collectQuotedSpans,
  collectSpans,
  resolvePointer,
  type Corpus,
} from "../corpus/index.ts";
import { kindNames, type AuthoredRecord, type PublishedSpan } from "../schema/index.ts";
import { requireValidCorpus, readRealCorpus, readToyCorpus } from "../../test/corpora.ts";
import { walkJson, setJsonValue } from "../../test/edit-json.ts";
import { reverseKeys } from "../../test/reverse-keys.ts";
import { serializeCanonicalJson, publish, type PublishedRecords } from "./index.ts";

const toy = requireValidCorpus(await readToyCorpus());
const real = requireValidCorpus(await readRealCorpus());

const getText = (corpus: Corpus, edition: string): string => {
  const text = corpus.texts.get(edition);
  if (!text) throw new Error(`there is no text ${edition}`);
  return text.characters;
};

const listPublishedSpans = (records: PublishedRecords): { pointer: string; span: PublishedSpan }[] =>
  [...walkJson(records)].flatMap(({ pointer, value }) =>
    isObject(value) && typeof value["quote"] === "string" ? [{ pointer, span: value as unknown as PublishedSpan }] : [],
  );

/** A record without the keys of one form: `$schema`, `within` and the quotes of passages are authored, offsets are published. */
const removeFormSpecificKeys = (value: unknown, isPassage = false): unknown => {
  if (!isObject(value)) return value;
  const omittedKeys = ["$schema", "within", "start", "end", ...(isPassage ? ["quote"] : [])];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !omittedKeys.includes(key))
      .map(([key, child]) => [
        key,
        removeFormSpecificKeys(child, isPassage || key === "segments" || key === "withoutFacts"),
      ]),
  );
};

describe.each([
  ["the toy corpus", toy],
  ["the published corpus", real],
])("publish, for %s,", (_, corpus) => {
  const records = publish(corpus);
  const spans = listPublishedSpans(records);

  test("returns every record under its kind and id", () => {
    for (const record of corpus.records.values())
      expect(records[record.kind][record.id]).toMatchObject({ kind: record.kind, id: record.id });
    expect(kindNames.reduce((sum, kind) => sum + Object.keys(records[kind]).length, 0)).toBe(corpus.records.size);
  });

  test("gives every span the offsets of its quote", () => {
    expect(spans.length).toBe(
      [...corpus.records.values()].reduce((sum, record) => sum + [...collectQuotedSpans(record)].length, 0),
    );
    for (const { pointer, span } of spans) {
      const cut = Array.from(getText(corpus, span.text)).slice(span.start, span.end).join("");
      expect(`${pointer} ${cut}`).toBe(`${pointer} ${span.quote}`);
    }
  });

  test("gives a passage its offsets and no quote: all passages together are the text", () => {
    const passages = [...corpus.records.values()].flatMap((record) =>
      [...collectPassages(record)].map(({ pointer, value }) => ({
        authored: value,
        published: resolvePointer(records[record.kind][record.id], pointer) as Omit<PublishedSpan, "quote">,
      })),
    );
    expect(passages.length).toBeGreaterThan(10);
    for (const { authored, published } of passages) {
      expect(Object.keys(published)).toEqual(["end", "start", "text"]);
      const characters = Array.from(getText(corpus, published.text));
      expect(characters.slice(published.start, published.end).join("")).toBe(authored.quote);
    }
  });

  test("gives a span the offsets within its `within`", () => {
    for (const record of corpus.records.values())
      for (const { pointer, value } of collectSpans(record)) {
        if (value.within === undefined) continue;
        const text = getText(corpus, value.text);
        const frame = Array.from(text.slice(0, text.indexOf(value.within))).length;
        const span = resolvePointer(records[record.kind][record.id], pointer) as PublishedSpan;
        expect(span.start).toBeGreaterThanOrEqual(frame);
        expect(span.end).toBeLessThanOrEqual(frame + Array.from(value.within).length);
      }
  });

  test("removes `within` and `$schema`, and changes nothing else", () => {
    for (const record of corpus.records.values())
      expect(removeFormSpecificKeys(records[record.kind][record.id])).toEqual(removeFormSpecificKeys(record));
    expect([...walkJson(records)].filter(({ pointer }) => pointer.endsWith("/$schema"))).toEqual([]);
    expect(spans.filter(({ span }) => "within" in span)).toEqual([]);
  });

  test("sorts the keys of every object", () => {
    for (const { pointer, value } of walkJson(records)) {
      // The kinds keep their fixed order.
      if (pointer === "" || !isObject(value)) continue;
      expect(Object.keys(value)).toEqual(Object.keys(value).toSorted());
    }
  });

  test("returns the same bytes, whatever the order of the records and their keys", () => {
    const reversed: Corpus = {
      records: new Map([...corpus.records].toReversed().map(([reference, record]) => [reference, reverseKeys(record)])),
      texts: new Map([...corpus.texts].toReversed()),
    };
    expect(serializeCanonicalJson(publish(reversed))).toBe(serializeCanonicalJson(records));
    expect(JSON.stringify(publish(reversed))).toBe(JSON.stringify(records));
  });

  test("does not change the records", () => {
    const before = JSON.stringify([...corpus.records]);
    publish(corpus);
    expect(JSON.stringify([...corpus.records])).toBe(before);
  });
});

describe("offsets", () => {
  test("count a character outside the Basic Multilingual Plane once, unlike UTF-16 indexes", () => {
    const spans = listPublishedSpans(publish(toy)).map(({ span }) => span);
    const text = getText(toy, "avp-1001/e1");
    const after = spans.find(({ quote }) => quote === "un mémorandum sur les phares");
    expect(after?.start).toBe(text.indexOf("un mémorandum sur les phares") - 2);
    const first = spans.find(({ quote }) => quote === "date 2031-05");
    expect(first?.start).toBe(text.indexOf("date 2031-05"));
  });
});

test("publish throws on a quote that is not in its text", () => {
  const records = new Map(toy.records);
  const place = records.get("place/port-cendre");
  const pointer = "/names/french/evidence/words/quote";
  records.set("place/port-cendre", setJsonValue(place, pointer, "Port-Sendre") as AuthoredRecord);
  expect(() => publish({ records, texts: toy.texts })).toThrow(/“Port-Sendre” in avp-1001\/e1: not-found/);
});
