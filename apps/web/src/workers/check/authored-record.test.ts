import { publish } from "@vnjp/engine/publish";
import { check, overlayCorpus } from "@vnjp/engine/rules";
import { describe, expect, test } from "vitest";
import { readPublishedCorpus } from "../../../test/published-corpus.ts";
import { toRecordFile } from "./authored-record.ts";
import { buildBaseCorpus } from "./base-corpus.ts";

describe("the release in authored form", async () => {
  const published = await readPublishedCorpus();
  const release = buildBaseCorpus(published);
  const files = [...release.records.values()].map(toRecordFile);

  test("has every record and no findings", () => {
    expect(files.length).toBe(published.records.length);
    expect(files.length).toBeGreaterThan(200);
    expect(check({ files, texts: release.texts }).findings).toEqual([]);
  });

  test("has no findings if one record is opened alone", () => {
    for (const file of files)
      expect(check(overlayCorpus({ files: [file], texts: new Map() }, release)).findings).toEqual([]);
  });

  test("becomes the published release again, with the same offsets", () => {
    const again = Object.values(publish(release)).flatMap((records) => Object.values(records));
    expect(again).toEqual(published.records);
  });
});
