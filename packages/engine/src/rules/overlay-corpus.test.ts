import { describe, expect, test } from "vitest";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { setJsonValue } from "../../test/edit-json.ts";
import { check, overlayCorpus, type BaseCorpus } from "./index.ts";

const corpus = requireValidCorpus(await readRealCorpus());
const reference = "membership/serizawa-kiyoshi-vice-minister";
const path = `records/${reference}.json`;

/** A record of the corpus with the wrong member, which is a warning. */
const files = [
  {
    path,
    content: JSON.stringify(setJsonValue(corpus.records.get(reference), "/member/named/value", "person/kono-taro")),
  },
];
const contribution = { files, texts: new Map() };

const createExceptionFile = (record: string) => {
  const reason = { en: "Looked at.", fr: "Vu." };
  const exceptions = { looked: { code: "member/not-named", record, pointer: "/member", reason } };
  return { path: "exceptions.json", content: JSON.stringify({ exceptions }) };
};

const checkOverlay = (base: BaseCorpus) => check(overlayCorpus(contribution, base)).findings.map(({ code }) => code);

describe("a contribution over a corpus", () => {
  test("may refer to its records and quote its texts, and only the contribution is checked", () => {
    expect(checkOverlay(corpus)).toEqual(["member/not-named"]);
  });

  test("has no warnings that the corpus excepts", () => {
    expect(checkOverlay({ ...corpus, exceptions: createExceptionFile(reference) })).toEqual([]);
  });

  test("is not blamed for unused exceptions of the corpus", () => {
    expect(checkOverlay({ ...corpus, exceptions: createExceptionFile("membership/nobody") })).toEqual([
      "member/not-named",
    ]);
  });
});
