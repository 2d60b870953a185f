import { describe, expect, it } from "vitest";
import { check } from "../rules/index.ts";
import { draft } from "./index.ts";
import { corpus, dispatches } from "../testing/drafting.ts";

const findingsOf = (text: string) => {
  const { dispatch, candidates } = draft({ text, id: "draft", corpus });
  const files = [dispatch, ...Object.values(candidates).flat()].map((record) => ({
    path: `records/${record.kind}/${record.id}.json`,
    content: JSON.stringify(record),
  }));
  const frozen = { bytes: new TextEncoder().encode(text), characters: text };
  const texts = new Map([...corpus.texts, ["draft/e1", frozen] as const]);
  return check({ files, texts, known: corpus.records }).findings;
};

/** What a finding may say of a draft: there is work left, and not that the draft is wrong. */
const workLeft = new Set(["text/sentence-without-fact", "draft/unfinished"]);

const all = () => dispatches.map(({ text, id }) => JSON.stringify(draft({ text, id, corpus })));

const [{ text: sample } = { text: "" }] = dispatches;
const megabyte = 1_000_000;

/** The milliseconds that this thread worked on something: a clock would count what else the machine does. */
const worked = (work: () => void): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

describe("a draft", () => {
  it.each(dispatches)(
    "$id: validates; what is left is the sentences on which no fact rests, and those that are to be written",
    ({ text }) => {
      expect(findingsOf(text).filter(({ code }) => !workLeft.has(code))).toEqual([]);
      expect(findingsOf(text).length).toBeGreaterThan(0);
    },
  );

  it.each([
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["characters outside the basic plane", (text: string) => text.replaceAll(". ", ". 😀 ")],
    ["everything twice", (text: string) => `${text}\n${text}`],
    ["all on one line", (text: string) => text.replaceAll(/\s+/g, " ")],
  ])("validates of a text with %s", (_, change) => {
    for (const { text } of dispatches)
      expect(
        findingsOf(change(text)).filter(({ severity, code }) => severity === "error" && !workLeft.has(code)),
      ).toEqual([]);
  });

  it("is one of its text: hash, bytes and code points", () => {
    for (const { id, text, record } of dispatches) {
      const { sha256, bytes, codePoints } = draft({ text, id, corpus }).dispatch.editions["e1"] ?? {};
      expect({ sha256, bytes, codePoints }).toEqual({
        sha256: record.editions["e1"]?.sha256,
        bytes: record.editions["e1"]?.bytes,
        codePoints: record.editions["e1"]?.codePoints,
      });
    }
  });

  it("is the same, however often it is made, and in whatever order", () => {
    expect(all()).toEqual(all());
  });

  it("knows no name that it was not handed", () => {
    const { dispatch } = draft({ text: sample, id: "draft", corpus: { records: new Map() } });
    expect(dispatch.mentions).toBeUndefined();
  });

  it("is drafted, and asks for what the text does not tell", () => {
    const { dispatch, candidates, doubts } = draft({ text: sample, id: "draft", corpus });
    for (const record of [dispatch, ...Object.values(candidates).flat()]) expect(record.review.state).toBe("drafted");
    expect(doubts.map(({ reason }) => reason)).toContain("where it was published: its address");
    expect(doubts.some(({ reason }) => reason.includes("has the same text"))).toBe(true);
  });

  it("says of each conclusion which rule saw what, where", () => {
    const { trace } = draft({ text: sample, id: "draft", corpus });
    const characters = Array.from(sample);
    for (const { rule, start, end, saw, concluded } of trace) {
      expect(characters.slice(start, end).join("")).toBe(saw);
      expect(rule && concluded).not.toBe("");
    }
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t \r\n"],
    ["one letter", "a"],
    ["Japanese", "防衛省は二十七日、ハノイで対話を行った。".repeat(30)],
    ["English", "The two sides agreed to promote cooperation in the fields of training. ".repeat(30)],
    ["brackets", "(".repeat(5000)],
    ["one line again and again", "VNA\n".repeat(2000)],
    ["half characters", "\uD83D Hanoi \uDE00 (VNA) - Le \uD83D".repeat(20)],
  ])("does not crash on %s", (_, text) => {
    expect(() => draft({ text, id: "draft", corpus })).not.toThrow();
  });

  it.each([
    [
      "prose on one line",
      dispatches
        .map(({ text }) => text.replaceAll("\n", " "))
        .join(" ")
        .repeat(90)
        .slice(0, megabyte),
    ],
    ["one letter", "a".repeat(megabyte)],
    ["one name", "Vietnam ".repeat(megabyte / 8)],
    ["numbers", "12, ".repeat(megabyte / 4)],
    ["empty lines", "\n".repeat(megabyte)],
    ["spaces", `${" ".repeat(megabyte)}a`],
  ])("comes to an end on a megabyte of %s", (_, text) => {
    expect(() => draft({ text, id: "draft", corpus })).not.toThrow();
  });

  it("asks a question once, however often its words stand", () => {
    const { doubts } = draft({ text: "Le ministre est arrivé hier à Hanoi.\n".repeat(50), id: "draft", corpus });
    expect(doubts.filter(({ quote }) => quote === "hier")).toMatchObject([{ times: 50, start: 23 }]);
    expect(doubts.length).toBeLessThan(20);
  });

  it("takes a few seconds at most for a megabyte of one line again and again", () => {
    const line =
      "Hanoi (VNA) - Le vice-ministre a eu hier un entretien, et les deux parties ont convenu de coopérer.\n";
    const text = line.repeat(megabyte / line.length);
    expect(worked(() => expect(draft({ text, id: "draft", corpus }).doubts.length).toBeLessThan(20))).toBeLessThan(
      5000,
    );
  });

  it("takes less than a second for a hundred thousand characters", () => {
    const words = dispatches
      .map(({ text }) => text)
      .join("\n")
      .repeat(9)
      .split(/(?<= )/);
    const unlike = words.map((word, index) => (index % 12 === 0 ? `${word}no${index} ` : word));
    const text = unlike.join("").slice(0, 100_000);
    draft({ text: sample, id: "draft", corpus });
    const times = [1, 2, 3].map(() => worked(() => draft({ text, id: "draft", corpus })));
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
