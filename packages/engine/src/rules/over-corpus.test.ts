import { describe, expect, test } from "vitest";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { withValueAt } from "../testing/edit.ts";
import { check, overCorpus } from "./index.ts";

const corpus = checked(await readRealCorpus());
const reference = "membership/serizawa-kiyoshi-vice-minister";
const path = `records/${reference}.json`;

/** A record of the corpus in which somebody else is the member, which is a warning. */
const files = [
  {
    path,
    content: JSON.stringify(withValueAt(corpus.records.get(reference), "/member/named/value", "person/kono-taro")),
  },
];
const contribution = { files, texts: new Map() };

const listed = (record: string) => {
  const reason = { en: "Looked at.", fr: "Vu." };
  const exceptions = { looked: { code: "member/not-named", record, pointer: "/member", reason } };
  return { path: "exceptions.json", content: JSON.stringify({ exceptions }) };
};

const codesOver = (background: Parameters<typeof overCorpus>[1]) =>
  check(overCorpus(contribution, background)).findings.map(({ code }) => code);

describe("a contribution over a corpus", () => {
  test("may refer to its records and quote its texts, and is itself the one that is checked", () => {
    expect(codesOver(corpus)).toEqual(["member/not-named"]);
  });

  test("is spared the warnings that the corpus excepts", () => {
    expect(codesOver({ ...corpus, exceptions: listed(reference) })).toEqual([]);
  });

  test("does not answer for exceptions of records that it has not", () => {
    expect(codesOver({ ...corpus, exceptions: listed("membership/nobody") })).toEqual(["member/not-named"]);
  });
});
