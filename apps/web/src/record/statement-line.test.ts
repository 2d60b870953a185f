import { list, type Fact, type Statement } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { statementLine } from "./statement-line.ts";

const silent = { basis: "not-stated", evidence: {} } as const;
const stated = (value: unknown): Fact => ({ basis: "stated", value, evidence: {} });

const lineWith = (fields: Readonly<Record<string, Readonly<Record<string, Fact>>>>) => {
  const [first] = list("statement");
  if (!first) throw new Error("there is no statement");
  const { kind, id, label, review } = first;
  return statementLine({ kind, id, label, review, ...fields } as unknown as Statement);
};

describe("the line of a statement", () => {
  const act = { words: stated("agreed") };
  test("names no speaker where nobody has looked for one", () => {
    expect(lineWith({ act })).toBe("Agreed");
  });
  test("says that the speaker is not stated where the text is silent", () => {
    expect(lineWith({ speakers: { unsaid: silent }, act })).toBe("Speaker not stated: agreed");
  });
  test("says who speaks, and how far it has come", () => {
    const speakers = { sides: stated("both-sides") };
    expect(lineWith({ speakers, act, status: { words: stated("planned") } })).toBe("Both sides: agreed (planned)");
  });
  test("does not say the act again as its status", () => {
    expect(lineWith({ act: { words: stated("hoped") }, status: { words: stated("hoped") } })).toBe("Hoped");
  });
  test("is a status alone, or nothing, where no more is known", () => {
    expect(lineWith({ status: { words: stated("planned") } })).toBe("Planned");
    expect(lineWith({})).toBe("");
  });
});
