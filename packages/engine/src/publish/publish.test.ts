import { describe, expect, test } from "vitest";
import { isObject, spansOf, valueAt, type Corpus } from "../corpus/index.ts";
import { kindNames, type AuthoredRecord, type PublishedSpan } from "../schema/index.ts";
import { checked, readRealCorpus, readToyCorpus } from "../testing/corpora.ts";
import { placesOf, withValueAt } from "../testing/edit.ts";
import { canonicalJson, publish, type PublishedRecords } from "./index.ts";

const toy = checked(await readToyCorpus());
const real = checked(await readRealCorpus());

/** The same record with the keys of every object the other way round. */
const turnedKeys = <T>(value: T): T =>
  isObject(value)
    ? (Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, child]) => [key, turnedKeys(child)]),
      ) as T)
    : value;

const textOf = (corpus: Corpus, edition: string): string => {
  const text = corpus.texts.get(edition);
  if (!text) throw new Error(`there is no text ${edition}`);
  return text.characters;
};

const publishedSpans = (records: PublishedRecords): { pointer: string; span: PublishedSpan }[] =>
  [...placesOf(records)].flatMap(({ pointer, value }) =>
    isObject(value) && typeof value["quote"] === "string" ? [{ pointer, span: value as unknown as PublishedSpan }] : [],
  );

/** A record without what is only written (`$schema`, a span's `within`) and what is only published (offsets). */
const bare = (value: unknown): unknown => {
  if (!isObject(value)) return value;
  const isSpan = typeof value["quote"] === "string";
  const leftOut = isSpan ? ["within", "start", "end"] : ["$schema"];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !leftOut.includes(key))
      .map(([key, child]) => [key, bare(child)]),
  );
};

describe.each([
  ["the toy corpus", toy],
  ["the real corpus", real],
])("%s, published", (_, corpus) => {
  const records = publish(corpus);
  const spans = publishedSpans(records);

  test("has every record, under its kind and id", () => {
    for (const record of corpus.records.values())
      expect(records[record.kind][record.id]).toMatchObject({ kind: record.kind, id: record.id });
    expect(kindNames.reduce((sum, kind) => sum + Object.keys(records[kind]).length, 0)).toBe(corpus.records.size);
  });

  test("has, for every span that was written, the characters that its offsets cut from the text", () => {
    expect(spans.length).toBe(
      [...corpus.records.values()].reduce((sum, record) => sum + [...spansOf(record)].length, 0),
    );
    for (const { pointer, span } of spans) {
      const cut = Array.from(textOf(corpus, span.text)).slice(span.start, span.end).join("");
      expect(`${pointer} ${cut}`).toBe(`${pointer} ${span.quote}`);
    }
  });

  test("has the span where `within` puts it", () => {
    for (const record of corpus.records.values())
      for (const { pointer, value } of spansOf(record)) {
        if (value.within === undefined) continue;
        const text = textOf(corpus, value.text);
        const frame = Array.from(text.slice(0, text.indexOf(value.within))).length;
        const span = valueAt(records[record.kind][record.id], pointer) as PublishedSpan;
        expect(span.start).toBeGreaterThanOrEqual(frame);
        expect(span.end).toBeLessThanOrEqual(frame + Array.from(value.within).length);
      }
  });

  test("has no `within` and no `$schema`, and has everything else as it was written", () => {
    for (const record of corpus.records.values()) expect(bare(records[record.kind][record.id])).toEqual(bare(record));
    expect([...placesOf(records)].filter(({ pointer }) => pointer.endsWith("/$schema"))).toEqual([]);
    expect(spans.filter(({ span }) => "within" in span)).toEqual([]);
  });

  test("has its keys in order, in every object", () => {
    for (const { pointer, value } of placesOf(records)) {
      // The kinds are in the order in which they are listed everywhere.
      if (pointer === "" || !isObject(value)) continue;
      expect(Object.keys(value)).toEqual(Object.keys(value).toSorted());
    }
  });

  test("is the same to the byte, whatever the order in which the records were read", () => {
    const turned: Corpus = {
      records: new Map([...corpus.records].toReversed().map(([reference, record]) => [reference, turnedKeys(record)])),
      texts: new Map([...corpus.texts].toReversed()),
    };
    expect(canonicalJson(publish(turned))).toBe(canonicalJson(records));
    expect(JSON.stringify(publish(turned))).toBe(JSON.stringify(records));
  });

  test("leaves the records as they were", () => {
    const before = JSON.stringify([...corpus.records]);
    publish(corpus);
    expect(JSON.stringify([...corpus.records])).toBe(before);
  });
});

describe("offsets", () => {
  test("count a character outside the basic plane once, and so differ from UTF-16 indexes after it", () => {
    const spans = publishedSpans(publish(toy)).map(({ span }) => span);
    const text = textOf(toy, "avp-1001/e1");
    const after = spans.find(({ quote }) => quote === "un mémorandum sur les phares");
    expect(after?.start).toBe(text.indexOf("un mémorandum sur les phares") - 2);
    const first = spans.find(({ quote }) => quote === "date 2031-05");
    expect(first?.start).toBe(text.indexOf("date 2031-05"));
  });
});

test("a corpus with a quote that is not in its text is not published", () => {
  const records = new Map(toy.records);
  const place = records.get("place/port-cendre");
  const pointer = "/names/french/evidence/words/quote";
  records.set("place/port-cendre", withValueAt(place, pointer, "Port-Sendre") as AuthoredRecord);
  expect(() => publish({ records, texts: toy.texts })).toThrow(/“Port-Sendre” of avp-1001\/e1 is absent/);
});
