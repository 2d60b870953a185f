import { describe, expect, it } from "vitest";
import { check } from "@vnjp/engine/rules";
import { createDraft } from "./index.ts";
import { corpus, dispatches } from "../test/real-corpus.ts";

const checkDraft = (text: string) => {
  const { dispatch, candidates } = createDraft({ text, id: "draft", corpus });
  const files = [dispatch, ...Object.values(candidates).flat()].map((record) => ({
    path: `records/${record.kind}/${record.id}.json`,
    content: JSON.stringify(record),
  }));
  const draftText = { bytes: new TextEncoder().encode(text), characters: text };
  const texts = new Map([...corpus.texts, ["draft/e1", draftText] as const]);
  return check({ files, texts, known: corpus.records }).findings;
};

/** Findings that a draft may have: it is unfinished, but not wrong. */
const expectedCodes = new Set(["text/sentence-without-fact", "draft/unfinished"]);

const draftAll = () => dispatches.map(({ text, id }) => JSON.stringify(createDraft({ text, id, corpus })));

const [{ text: sampleText } = { text: "" }] = dispatches;
const megabyte = 1_000_000;

describe("a draft", () => {
  it.each(dispatches)("of $id is valid, except for sentences without a fact and content to be written", ({ text }) => {
    expect(checkDraft(text).filter(({ code }) => !expectedCodes.has(code))).toEqual([]);
    expect(checkDraft(text).length).toBeGreaterThan(0);
  });

  it.each([
    ["Windows line breaks", (text: string) => text.replaceAll("\n", "\r\n")],
    ["decomposed letters", (text: string) => text.normalize("NFD")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["characters outside the basic plane", (text: string) => text.replaceAll(". ", ". 😀 ")],
    ["everything twice", (text: string) => `${text}\n${text}`],
    ["everything on one line", (text: string) => text.replaceAll(/\s+/g, " ")],
  ])("of a text with %s is valid", (_, change) => {
    for (const { text } of dispatches)
      expect(
        checkDraft(change(text)).filter(({ severity, code }) => severity === "error" && !expectedCodes.has(code)),
      ).toEqual([]);
  });

  it("has the hash, the bytes and the code points of its text", () => {
    for (const { id, text, record } of dispatches) {
      const { sha256, bytes, codePoints } = createDraft({ text, id, corpus }).dispatch.editions["e1"] ?? {};
      expect({ sha256, bytes, codePoints }).toEqual({
        sha256: record.editions["e1"]?.sha256,
        bytes: record.editions["e1"]?.bytes,
        codePoints: record.editions["e1"]?.codePoints,
      });
    }
  });

  it("is the same each time", () => {
    expect(draftAll()).toEqual(draftAll());
  });

  it("knows only the names of the records in its input", () => {
    const { dispatch } = createDraft({ text: sampleText, id: "draft", corpus: { records: new Map() } });
    expect(dispatch.mentions).toBeUndefined();
  });

  it("has no check yet and asks for what the text does not say", () => {
    const { dispatch, candidates, doubts } = createDraft({ text: sampleText, id: "draft", corpus });
    for (const record of [dispatch, ...Object.values(candidates).flat()]) expect(record).not.toHaveProperty("review");
    expect(doubts.map(({ reason }) => reason)).toContain("Where was it published? The record needs the address.");
    expect(doubts.some(({ reason }) => reason.includes("has the same text"))).toBe(true);
  });

  it("has a trace of each conclusion with its rule and its words", () => {
    const { trace } = createDraft({ text: sampleText, id: "draft", corpus });
    const characters = Array.from(sampleText);
    for (const { rule, start, end, matched, conclusion } of trace) {
      expect(characters.slice(start, end).join("")).toBe(matched);
      expect(rule && conclusion).not.toBe("");
    }
  });

  it.each([
    ["an empty text", ""],
    ["white space", " \n\t \r\n"],
    ["one letter", "a"],
    ["Japanese", "防衛省は二十七日、ハノイで対話を行った。".repeat(30)],
    ["English", "The two sides agreed to promote cooperation in the fields of training. ".repeat(30)],
    ["brackets", "(".repeat(5000)],
    ["one line many times", "VNA\n".repeat(2000)],
    ["half characters", "\uD83D Hanoi \uDE00 (VNA) - Le \uD83D".repeat(20)],
  ])("does not crash on %s", (_, text) => {
    expect(() => createDraft({ text, id: "draft", corpus })).not.toThrow();
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
  ])("finishes with a megabyte of %s", (_, text) => {
    expect(() => createDraft({ text, id: "draft", corpus })).not.toThrow();
  });

  it("has each question once, with the number of times that its words occur", () => {
    const { doubts } = createDraft({ text: "Le ministre est arrivé hier à Hanoi.\n".repeat(50), id: "draft", corpus });
    expect(doubts.filter(({ quote }) => quote === "hier")).toMatchObject([{ times: 50, start: 23 }]);
    expect(doubts.length).toBeLessThan(20);
  });

  it("has no more questions for a megabyte of the same line than for the line", () => {
    const line =
      "Hanoi (VNA) - Le vice-ministre a eu hier un entretien, et les deux parties ont convenu de coopérer.\n";
    const { doubts } = createDraft({ text: line.repeat(megabyte / line.length), id: "draft", corpus });
    expect(doubts.length).toBeLessThan(20);
  });

  it("finishes with a hundred thousand characters of different words", () => {
    const words = dispatches
      .map(({ text }) => text)
      .join("\n")
      .repeat(9)
      .split(/(?<= )/);
    const distinctWords = words.map((word, index) => (index % 12 === 0 ? `${word}no${index} ` : word));
    const text = distinctWords.join("").slice(0, 100_000);
    expect(() => createDraft({ text, id: "draft", corpus })).not.toThrow();
  });
});
