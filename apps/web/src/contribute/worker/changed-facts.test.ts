import { describe, expect, test } from "vitest";
import { publishedCorpus } from "../testing/published.ts";
import { fileOf } from "./authored.ts";
import { changedFacts } from "./changed-facts.ts";
import { releaseOf } from "./release.ts";

const release = releaseOf(await publishedCorpus());
const reference = "event/2024-02-27-defence-policy-dialogue-10";

const openedFile = () => {
  const record = release.records.get(reference);
  if (!record) throw new Error(`the release has no ${reference}`);
  return fileOf(record);
};

const after = (change: (content: string) => string) => {
  const file = openedFile();
  return changedFacts([{ ...file, content: change(file.content) }], release);
};

describe("what a contribution changes of the release", () => {
  test("is nothing of any record as it was opened", () => {
    expect(changedFacts([...release.records.values()].map(fileOf), release)).toEqual([]);
  });

  test("is a value, with what it was", () => {
    expect(after((content) => content.replace('"value": "2024-02-27"', '"value": "2024-02-28"'))).toEqual([
      { record: reference, pointer: "/date/day", parts: ["value"], before: "2024-02-27", after: "2024-02-28" },
    ]);
  });

  test("is a quote that was re-pointed, where the value stays", () => {
    const [change] = after((content) => content.replace('"quote": "mardi 27 février"', '"quote": "27 février"')) ?? [];
    expect(change).toMatchObject({ pointer: "/date/day", parts: ["evidence"], before: "2024-02-27" });
  });

  test("is a fact that is gone", () => {
    const [change] = after((content) => content.replace('"ordinal"', '"ordinals"')) ?? [];
    expect(change).toEqual({ record: reference, pointer: "/ordinal/ten", parts: [], before: "10" });
  });

  test("is nothing of a record that is new", () => {
    expect(after((content) => content.replace(/"id": "[^"]+"/, '"id": "another"'))).toEqual([]);
  });

  test("is not known while the file cannot be read", () => {
    expect(after(() => "{")).toBeUndefined();
  });
});
