import { describe, expect, test } from "vitest";
import { parsePointer, getReference, collectFacts } from "../corpus/index.ts";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { resolveExpectedPart, resolveExpectedValue } from "./index.ts";

const corpus = requireValidCorpus(await readRealCorpus());

const getExpected = (reference: string, pointer: string) => {
  const record = corpus.records.get(reference);
  return record && resolveExpectedValue(record, parsePointer(pointer));
};

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";

describe("the expected value", () => {
  test.each([
    ["/date/day", { form: "date" }],
    [
      "/type/dialogue",
      { form: "code", list: "EventType", known: expect.objectContaining({ talks: expect.any(String) as string }) },
    ],
    ["/place/ha-noi", { form: "reference", kinds: ["place"] }],
    ["/ordinal/ten", { form: "number" }],
    ["/label", { form: "parts" }],
    ["/participants/others/who/unsaid", { form: "union", by: "kind" }],
  ])("of %s has the form of its field", (pointer, expected) => {
    expect(getExpected(dialogue, pointer)).toMatchObject(expected);
  });

  test("accepts the value of every published fact", () => {
    for (const record of corpus.records.values())
      for (const { pointer, value } of collectFacts(record)) {
        const expected = resolveExpectedValue(record, parsePointer(pointer));
        expect(expected?.form, `${getReference(record)}#${pointer}`).not.toBe("json");
        if (value.basis === "not-stated") continue;
        expect(expected?.isWellFormed(value.value), `${getReference(record)}#${pointer}`).toBe(true);
      }
  });

  test("of a part depends on the shape of the value", () => {
    const name = getExpected(dialogue, "/names/hyphen");
    expect(name && resolveExpectedPart(name, {}, ["order"])).toMatchObject({
      form: "one-of",
      options: ["family-given", "given-family"],
    });
    const party = getExpected(dialogue, "/participants/chien/who/person");
    expect(party && resolveExpectedPart(party, { kind: "record" }, ["record"])).toMatchObject({ form: "reference" });
    expect(party && resolveExpectedPart(party, { kind: "description" }, ["description", "en"])).toMatchObject({
      form: "text",
    });
    expect(party && resolveExpectedPart(party, { kind: "description" }, ["record"])).toBeUndefined();
  });
});
