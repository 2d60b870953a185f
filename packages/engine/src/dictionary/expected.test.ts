import { describe, expect, test } from "vitest";
import { pathOf, refOf, factsOf } from "../corpus/index.ts";
import { checked, readRealCorpus } from "../testing/corpora.ts";
import { expectedAt, expectedIn } from "./index.ts";

const corpus = checked(await readRealCorpus());

const expectedOf = (reference: string, pointer: string) => {
  const record = corpus.records.get(reference);
  return record && expectedIn(record, pathOf(pointer));
};

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

describe("what is expected of a value", () => {
  test.each([
    ["/date/day", { form: "date" }],
    ["/type/dialogue", { form: "code", known: expect.objectContaining({ talks: expect.any(String) as string }) }],
    ["/place/ha-noi", { form: "reference", kinds: ["place"] }],
    ["/ordinal/ten", { form: "number" }],
    ["/label", { form: "parts" }],
    ["/participants/others/who/unsaid", { form: "either", by: "kind" }],
  ])("%s", (pointer, expected) => {
    expect(expectedOf(dialogue, pointer)).toMatchObject(expected);
  });

  test("is well-formed in every fact that there is, whole and in its parts", () => {
    for (const record of corpus.records.values())
      for (const { pointer, value } of factsOf(record)) {
        const expected = expectedIn(record, pathOf(pointer));
        expect(expected?.form, `${refOf(record)}#${pointer}`).not.toBe("json");
        if (value.basis === "not-stated") continue;
        expect(expected?.isWellFormed(value.value), `${refOf(record)}#${pointer}`).toBe(true);
      }
  });

  test("is known of a part of a value, whichever shape it has", () => {
    const name = expectedOf(dialogue, "/names/hyphen");
    expect(name && expectedAt(name, {}, ["form"])).toMatchObject({
      form: "one-of",
      options: ["full", "short", "acronym", "variant"],
    });
    const party = expectedOf(dialogue, "/participants/chien/who/person");
    expect(party && expectedAt(party, { kind: "record" }, ["record"])).toMatchObject({ form: "reference" });
    expect(party && expectedAt(party, { kind: "description" }, ["description", "en"])).toMatchObject({ form: "words" });
    expect(party && expectedAt(party, { kind: "description" }, ["record"])).toBeUndefined();
  });
});
