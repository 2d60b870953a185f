import { describe, expect, test } from "vitest";
import { firstRelease } from "../../../test/snapshots.ts";
import { readRealCorpus, requireValidCorpus } from "../../../test/corpora.ts";
import { proveSearchIndex } from "./prove-search-index.ts";

const { version, records } = firstRelease;
const { texts } = requireValidCorpus(await readRealCorpus());
const edition = "vietnamplus-219237/e1";

/** An index with every record, and words of one. */
const index = {
  version,
  texts: [
    [edition, texts.get(edition)?.characters ?? ""],
    ["withheld/e1", null],
  ],
  records: Object.entries(records).flatMap(([kind, byId]) =>
    Object.values<{ readonly id: string; readonly label: object }>(byId).map(({ id, label }) => [
      `${kind}/${id}`,
      label,
      { en: "{} appears.", fr: "{} apparaît." },
      [],
      id === "kono-taro" ? [[["/names/japanese/value/name", "河野太郎"]]] : [],
    ]),
  ),
};

const content = JSON.stringify(index);

const prove = (forged: string) =>
  proveSearchIndex(new Map([["dist/search-index.json", forged]]), { version, records }).map(
    ({ code, expected }) => `${code} ${expected.replace(/, as .*/, "")}`,
  );

describe("the proof of a search index", () => {
  test("it finds nothing if all copies are as in the data", () => {
    expect(prove(content)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["another version", content.replace(`"version":"${version}"`, '"version":"9.9.9"'), `version ${version}`],
    ["a label", content.replace('"en":"Kono Taro"', '"en":"Kono Jiro"'), "the label of person/kono-taro"],
    [
      "a name",
      content.replace('value/name","河野太郎', 'value/name","河野次郎'),
      "person/kono-taro#/names/japanese/value/name",
    ],
    ["a text", content.replace("Hanoi (VNA)", "Tokyo (VNA)"), `the text ${edition}`],
    [
      "a record that is not in the data",
      content.replace('["person/kono-taro"', '["person/nobody"'),
      "no record person/nobody",
    ],
    [
      "too few records",
      JSON.stringify({ ...index, records: index.records.slice(1) }),
      `${index.records.length} records`,
    ],
    ["another shape", JSON.stringify({ ...index, records: [null] }), "a search index"],
    ["a file that is not JSON", "<html>", "a search index"],
  ])("it reports %s", (_, forged, part) => {
    expect(forged).not.toBe(content);
    expect(prove(forged)).toContain(`package/wrong-copy ${part}`);
  });
});
