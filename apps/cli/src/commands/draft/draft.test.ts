import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInProcess } from "../../../test/run-in-process.ts";
import { datasetFolder } from "../../../test/run-vnjp.ts";

const text = join(datasetFolder, "texts", "vietnamplus-219224", "e1.txt");

/** Runs the command outside a corpus, so that it knows the published records. */
const runDraft = (path: string, ...args: readonly string[]) =>
  runInProcess(["draft", path, ...args], { cwd: tmpdir() });

describe("vnjp draft", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vnjp-draft-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("prints what it found, and what a person must decide", async () => {
    const { status, stdout } = await runDraft(text);
    expect(status).toBe(0);
    for (const expected of [
      "dispatch/vietnamplus-219224",
      "2024-02-27",
      "person/serizawa-kiyoshi",
      "lost-character",
      "for a person to decide",
    ])
      expect(stdout).toContain(expected);
    expect(stdout).not.toContain("which rule matched what");
  });

  it("prints which rule matched what if it is asked to", async () => {
    expect((await runDraft(text, "--explain")).stdout).toMatch(/which rule matched what[^]*known-names {2,}\d+–\d+/);
  });

  it("prints records, dates and questions as JSON, and the trace if it is asked to", async () => {
    const draftOutput = JSON.parse((await runDraft(text, "--format", "json")).stdout) as Record<string, unknown>;
    expect(Object.keys(draftOutput)).toEqual(["dispatch", "candidates", "dates", "doubts", "undrafted"]);
    const explained = await runDraft(text, "--format", "json", "--explain");
    expect(Object.keys(JSON.parse(explained.stdout) as object)).toContain("trace");
  });

  it("writes records and text, and the text byte for byte", async () => {
    const address = "https://example.org/1";
    const { stderr } = await runDraft(text, "--id", "kept", "--out", folder, "--address", address);
    const record = JSON.parse(readFileSync(join(folder, "records", "dispatch", "kept.json"), "utf8")) as {
      address: string;
    };
    expect(record.address).toBe(address);
    expect(readFileSync(join(folder, "texts", "kept", "e1.txt"))).toEqual(readFileSync(text));
    const messages = stderr.trimEnd().split("\n");
    expect(messages.length).toBeGreaterThan(10);
    expect(messages).toContain(`vnjp: wrote ${join(folder, "records", "dispatch", "kept.json")}`);
  });

  it("lists the sentences from which it drafted nothing", async () => {
    const path = writeInput("idle.txt", "Hanoi (VNA) - Le ministre a visité le port. Il pleuvait sur la ville.");
    expect((await runDraft(path)).stdout).toMatch(/sentences without a draft\n +p1 +“Il pleuvait sur la ville\.”/);
    const { undrafted } = JSON.parse((await runDraft(path, "--format", "json")).stdout) as {
      undrafted: { quote: string }[];
    };
    expect(undrafted.map(({ quote }) => quote)).toEqual(["Il pleuvait sur la ville."]);
  });

  it("knows the records of the folder that it writes to", async () => {
    const out = join(folder, "growing");
    const one = writeInput("one.txt", "Hanoi (VNA) - Le colonel Hara Takashi a remercié le Vietnam.");
    await runDraft(one, "--out", out);
    await runDraft(writeInput("two.txt", "Hanoi (VNA) - Hara Takashi a salué le Vietnam."), "--out", out);
    expect(existsSync(join(out, "records", "person", "hara-takashi-2.json"))).toBe(false);
    const second = readFileSync(join(out, "records", "dispatch", "two.json"), "utf8");
    expect(second).toContain("person/hara-takashi");
  });

  it("chooses another id if one is taken, and reports it as a question", async () => {
    const out = join(folder, "taken");
    await runDraft(writeInput("first.txt", "Hanoi (VNA) - Le colonel Hara Takashi est venu."), "--out", out);
    const person = join(out, "records", "person", "hara-takashi.json");
    writeFileSync(person, readFileSync(person, "utf8").replaceAll("Hara Takashi", "Hara Takashi-sensei"));
    const next = writeInput("next.txt", "Hanoi (VNA) - Le colonel Hara Takashi est venu.");
    const { stdout } = await runDraft(next, "--out", out);
    expect(stdout).toContain("The id hara-takashi is taken, so this person is hara-takashi-2.");
  });

  it("writes nothing if one of the files already exists", async () => {
    const path = join(folder, "records", "dispatch", "kept.json");
    const before = readFileSync(path, "utf8");
    expect(await runDraft(text, "--id", "kept", "--out", folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Nothing written: .* already exist/) as string,
    });
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it.each([
    ["a missing file", () => join(folder, "none.txt"), /There is no file/],
    ["a folder", () => folder, /is a folder/],
    ["an empty file", () => writeInput("empty.txt", ""), /is empty/],
    ["UTF-16", () => writeInput("wide.txt", Buffer.from([0xff, 0xfe, 0x41, 0])), /UTF-16/],
    ["Latin-1", () => writeInput("latin.txt", Buffer.from([0x63, 0x61, 0x66, 0xe9])), /not in UTF-8/],
  ])("rejects %s in one line", async (_, getPath, expected) => {
    const { status, stdout, stderr } = await runDraft(getPath());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(expected);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    ["--id", "Not An Id", /is not an id/],
    ["--address", "example.org", /is not an address/],
  ])("rejects %s %s", async (option, value, expected) => {
    expect(await runDraft(text, option, value)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(expected) as string,
    });
  });

  it("reads standard input", async () => {
    const { stdout } = await runInProcess(["draft", "-"], { cwd: tmpdir(), input: readFileSync(text) });
    expect(stdout).toMatch(/^dispatch\/draft /);
  });

  it("makes the id from the file name", async () => {
    expect((await runDraft(writeInput("Réunion à Hanoï.txt", "Le ministre a parlé."))).stdout).toContain(
      "dispatch/reunion-a-hanoi",
    );
  });

  const writeInput = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
});
