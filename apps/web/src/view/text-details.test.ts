import { listRecords, type Dispatch, type Fact } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getTextDetails } from "./text-details.ts";

const silentFact = { basis: "not-stated", evidence: {} } as const;

const createDispatch = (fields: Readonly<Record<string, Readonly<Record<string, Fact>>>>) => {
  const [first] = listRecords("dispatch");
  if (!first) throw new Error("there is no dispatch");
  const { kind, id, label, language, address, review, editions } = first;
  return { kind, id, label, language, address, review, editions, ...fields } as unknown as Dispatch;
};

describe("getTextDetails", () => {
  test("leaves out a field that nobody has looked for", () => {
    expect(getTextDetails(createDispatch({}))).toEqual([]);
  });
  test("has the not-stated fact of a field without a value", () => {
    const dispatch = createDispatch({ agency: { unsaid: silentFact } });
    expect(getTextDetails(dispatch)).toEqual([{ label: "Agency", fact: silentFact }]);
  });
  test("prefers a value to a not-stated fact", () => {
    const known: Fact = { basis: "external", value: "2023-03-01?", evidence: {} };
    const dispatch = createDispatch({ published: { unsaid: silentFact, likely: known } });
    expect(getTextDetails(dispatch)).toEqual([{ label: "Published", fact: known }]);
  });
});
