import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCorpus } from "./read-corpus.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vnjp-"));
  await mkdir(join(folder, "records", "place"), { recursive: true });
  await mkdir(join(folder, "texts", "gull-1"), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

describe("a corpus folder", () => {
  test("is read in order, with paths that are the same on every system", async () => {
    for (const name of ["b.json", "a.json", "a.json.orig", "notes.md"])
      await writeFile(join(folder, "records", "place", name), "{}");
    const { files } = await readCorpus(folder);
    expect(files).toEqual([
      { path: "records/place/a.json", content: "{}" },
      { path: "records/place/b.json", content: "{}" },
    ]);
  });

  test("has its texts by edition, with their bytes unchanged", async () => {
    await writeFile(join(folder, "texts", "gull-1", "e1.txt"), "\uFEFFUn phare.\r\n");
    const text = (await readCorpus(folder)).texts.get("gull-1/e1");
    expect(text?.characters).toBe("\uFEFFUn phare.\r\n");
    expect(text?.bytes.length).toBe(14);
  });

  test("keeps the bytes of a text that is not UTF-8, and decodes invalid ones as U+FFFD", async () => {
    await writeFile(join(folder, "texts", "gull-1", "e1.txt"), Uint8Array.of(0x41, 0xe9, 0x42));
    const text = (await readCorpus(folder)).texts.get("gull-1/e1");
    expect(text?.characters).toBe("A\uFFFDB");
    expect([...(text?.bytes ?? [])]).toEqual([0x41, 0xe9, 0x42]);
  });

  test("that does not exist is an error", async () => {
    await expect(readCorpus(join(folder, "nowhere"))).rejects.toThrow("ENOENT");
  });
});
