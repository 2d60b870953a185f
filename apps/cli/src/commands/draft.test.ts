import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CannotRun } from "../output.ts";
import { dataset } from "../testing/run-vnjp.ts";
import { draft, type DraftOptions } from "./draft.ts";

const text = join(dataset, "texts", "vietnamplus-219224", "e1.txt");

/** Runs the verb as the program does, and gives what it says. */
const run = async (path: string, options: DraftOptions = {}, format: "text" | "json" = "text") => {
  const [printed, told]: [string[], string[]] = [[], []];
  const output = {
    format,
    colour: false,
    print: (line: string) => printed.push(line),
    tell: (line: string) => told.push(line),
  };
  const exit = await draft(path, options, output as unknown as Parameters<typeof draft>[2]);
  return { exit, printed: printed.join("\n"), told };
};

describe("vnjp draft", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-draft-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("tells people what it found, and what is left for them", async () => {
    const { exit, printed } = await run(text);
    expect(exit).toBe(0);
    for (const words of [
      "dispatch/vietnamplus-219224",
      "2024-02-27",
      "person/serizawa-kiyoshi",
      "lost-character",
      "for a person to decide",
    ])
      expect(printed).toContain(words);
    expect(printed).not.toContain("which rule saw what");
  });

  it("explains which rule saw what, on demand", async () => {
    expect((await run(text, { explain: true })).printed).toMatch(/which rule saw what[^]*known-names {2,}\d+–\d+/);
  });

  it("gives programs records, dates and questions; the trace where it is asked for", async () => {
    const made = JSON.parse((await run(text, {}, "json")).printed) as Record<string, unknown>;
    expect(Object.keys(made)).toEqual(["dispatch", "candidates", "dates", "doubts", "undrafted"]);
    expect(Object.keys(JSON.parse((await run(text, { explain: true }, "json")).printed) as object)).toContain("trace");
  });

  it("writes records and text, and the text byte for byte", async () => {
    const { told } = await run(text, { id: "kept", out: folder, address: "https://example.org/1" });
    const record = JSON.parse(readFileSync(join(folder, "records", "dispatch", "kept.json"), "utf8")) as {
      address: string;
    };
    expect(record.address).toBe("https://example.org/1");
    expect(readFileSync(join(folder, "texts", "kept", "e1.txt"))).toEqual(readFileSync(text));
    expect(told.length).toBeGreaterThan(10);
  });

  it("lists the sentences from which it drafted nothing", async () => {
    const path = file("idle.txt", "Hanoi (VNA) - Le ministre a visité le port. Il pleuvait sur la ville.");
    expect((await run(path)).printed).toMatch(/nothing drafted from\n +p1 +“Il pleuvait sur la ville\.”/);
    const { undrafted } = JSON.parse((await run(path, {}, "json")).printed) as { undrafted: { quote: string }[] };
    expect(undrafted.map(({ quote }) => quote)).toEqual(["Il pleuvait sur la ville."]);
  });

  it("knows what the folder that it writes to has already", async () => {
    const out = join(folder, "growing");
    await run(file("one.txt", "Hanoi (VNA) - Le colonel Hara Takashi a remercié le Vietnam."), { id: "one", out });
    await run(file("two.txt", "Hanoi (VNA) - Hara Takashi a salué le Vietnam."), { id: "two", out });
    expect(existsSync(join(out, "records", "person", "hara-takashi-2.json"))).toBe(false);
    const second = readFileSync(join(out, "records", "dispatch", "two.json"), "utf8");
    expect(second).toContain("person/hara-takashi");
  });

  it("says of an id that is taken which one it has given, and asks", async () => {
    const out = join(folder, "taken");
    await run(file("first.txt", "Hanoi (VNA) - Le colonel Hara Takashi est venu."), { id: "first", out });
    const person = join(out, "records", "person", "hara-takashi.json");
    writeFileSync(person, readFileSync(person, "utf8").replaceAll("Hara Takashi", "Hara Takashi-sensei"));
    const { printed } = await run(file("next.txt", "Hanoi (VNA) - Le colonel Hara Takashi est venu."), {
      id: "next",
      out,
    });
    expect(printed).toContain("the id hara-takashi is taken, so that it is hara-takashi-2 here");
  });

  it("never writes over what is there, and then writes nothing at all", async () => {
    const path = join(folder, "records", "dispatch", "kept.json");
    const before = readFileSync(path, "utf8");
    await expect(run(text, { id: "kept", out: folder })).rejects.toThrow(CannotRun);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it.each([
    ["a file that is not there", () => join(folder, "none.txt"), /There is no file/],
    ["a folder", () => folder, /is a folder/],
    ["nothing", () => file("empty.txt", ""), /is empty/],
    ["UTF-16", () => file("wide.txt", Buffer.from([0xff, 0xfe, 0x41, 0])), /UTF-16/],
    ["Latin-1", () => file("latin.txt", Buffer.from([0x63, 0x61, 0x66, 0xe9])), /not in UTF-8/],
  ])("refuses %s in one line", async (_, path, words) => {
    await expect(run(path())).rejects.toThrow(words);
    await expect(run(path())).rejects.toBeInstanceOf(CannotRun);
  });

  it.each([
    [{ id: "Not An Id" }, /is no id/],
    [{ address: "example.org" }, /is no address/],
  ] as const)("refuses %o", async (options, words) => {
    await expect(run(text, options)).rejects.toThrow(words);
  });

  it("takes the id from the name of the file", async () => {
    expect((await run(file("Réunion à Hanoï.txt", "Le ministre a parlé."))).printed).toContain(
      "dispatch/reunion-a-hanoi",
    );
  });

  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
});
