import { list, type Dispatch, type Fact } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { imprintOf } from "./imprint.ts";

const silent = { basis: "not-stated", evidence: {} } as const;

const dispatchWith = (fields: Readonly<Record<string, Readonly<Record<string, Fact>>>>) => {
  const [first] = list("dispatch");
  if (!first) throw new Error("there is no dispatch");
  const { kind, id, label, language, address, review, editions } = first;
  return { kind, id, label, language, address, review, editions, ...fields } as unknown as Dispatch;
};

describe("the imprint of a dispatch", () => {
  test("has no line for a field that nobody has looked into", () => {
    expect(imprintOf(dispatchWith({}))).toEqual([]);
  });
  test("says of a field that was looked for in vain that it is not stated", () => {
    const dispatch = dispatchWith({ agency: { unsaid: silent } });
    expect(imprintOf(dispatch)).toEqual([{ word: "Agency", fact: silent }]);
  });
  test("gives the value where one fact has it and another text is silent", () => {
    const known: Fact = { basis: "external", value: "2023-03-01?", evidence: {} };
    const dispatch = dispatchWith({ published: { unsaid: silent, likely: known } });
    expect(imprintOf(dispatch)).toEqual([{ word: "Published", fact: known }]);
  });
});
