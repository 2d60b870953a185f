import { listRecords, type Fact, type Statement } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { formatStatementLine } from "./statement-line.ts";

const silentFact = { basis: "not-stated", evidence: {} } as const;
const createStatedFact = (value: unknown): Fact => ({ basis: "stated", value, evidence: {} });

const formatTestStatement = (fields: Readonly<Record<string, Readonly<Record<string, Fact>>>>) => {
  const [first] = listRecords("statement");
  if (!first) throw new Error("there is no statement");
  const { kind, id, label, review } = first;
  return formatStatementLine({ kind, id, label, review, ...fields } as unknown as Statement);
};

describe("the line of a statement", () => {
  const act = { words: createStatedFact("agreed") };
  test("has no speaker if nobody has looked for one", () => {
    expect(formatTestStatement({ act })).toBe("Agreed");
  });
  test("says that the speaker is not stated if the text does not say", () => {
    expect(formatTestStatement({ speakers: { unsaid: silentFact }, act })).toBe("Speaker not stated: agreed");
  });
  test("has the speakers and the status", () => {
    const speakers = { sides: createStatedFact("both-sides") };
    expect(formatTestStatement({ speakers, act, status: { words: createStatedFact("planned") } })).toBe(
      "Both sides: agreed (planned)",
    );
  });
  test("has the description of a speaker without a name", () => {
    const speakers = { official: createStatedFact("unnamed") };
    const unnamedSpeakers = {
      official: createStatedFact({ en: "a Japanese official", fr: "un responsable japonais" }),
    };
    expect(formatTestStatement({ speakers, unnamedSpeakers, act })).toBe("A Japanese official: agreed");
    expect(formatTestStatement({ speakers, act })).toBe("Unnamed: agreed");
  });
  test("does not repeat the act as the status", () => {
    expect(
      formatTestStatement({ act: { words: createStatedFact("hoped") }, status: { words: createStatedFact("hoped") } }),
    ).toBe("Hoped");
  });
  test("is the status alone, or empty, if nothing else is known", () => {
    expect(formatTestStatement({ status: { words: createStatedFact("planned") } })).toBe("Planned");
    expect(formatTestStatement({})).toBe("");
  });
});
