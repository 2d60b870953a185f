import { check, overlayCorpus } from "@vnjp/engine/rules";
import { describe, expect, test } from "vitest";
import { readPublishedCorpus } from "../../../test/published-corpus.ts";
import { toRecordFile } from "./authored-record.ts";
import { buildBaseCorpus } from "./base-corpus.ts";
import { listUnchecked } from "./unchecked.ts";

const release = buildBaseCorpus(await readPublishedCorpus());

/** Groups what could not be checked of a record of the release after a change to its file. */
const groupUncheckedItems = (reference: string, change: (content: string) => string) => {
  const record = release.records.get(reference);
  if (!record) throw new Error(`the release has no ${reference}`);
  const file = toRecordFile(record);
  const files = [{ ...file, content: change(file.content) }];
  const { corpus } = check(overlayCorpus({ files, texts: new Map() }, release));
  return new Map(listUnchecked([file.path], corpus, release).map(({ about, items }) => [about.split(":")[0], items]));
};

const dispatch = "dispatch/vietnamplus-219237";

describe("listUnchecked", () => {
  test("always lists what no rule can answer", () => {
    const items = groupUncheckedItems(dispatch, (content) => content).get("Questions that no rule can answer") ?? [];
    expect(items.join()).toContain(release.version);
  });
  test("lists the addresses of the cited pages", () => {
    const items = groupUncheckedItems(dispatch, (content) => content).get("Cited pages") ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toMatch(/^https?:\/\//);
  });
  test("lists the records that depend on it", () => {
    const items = groupUncheckedItems(dispatch, (content) => content).get(
      "Records of the release that depend on these",
    );
    expect(items).toContain("event/2024-02-27-defence-policy-dialogue-10");
    expect(items).not.toContain(dispatch);
  });
  test("lists missing records and texts", () => {
    const items = groupUncheckedItems(dispatch, (content) =>
      content
        .replace('"organization/vna"', '"organization/nowhere"')
        .replaceAll("vietnamplus-219237/e1", "vietnamplus-219237/e9"),
    ).get("Missing files");
    expect(items).toEqual(["records/organization/nowhere.json", "texts/vietnamplus-219237/e9.txt"]);
  });
  test("lists withheld texts, and not as missing", () => {
    const unchecked = groupUncheckedItems(dispatch, (content) =>
      content.replaceAll("vietnamplus-219237/e1", "vietnamplus-219237/e9").replace('"shipped"', '"withheld"'),
    );
    expect(unchecked.get("Withheld texts")).toEqual(["vietnamplus-219237/e9"]);
    expect(unchecked.get("Missing files")).toBeUndefined();
  });
  test.each(["{", '{ "kind": "event" }'])("lists a file with the wrong shape: %s", (content) => {
    const items = groupUncheckedItems(dispatch, () => content).get("Files with the wrong shape");
    expect(items).toEqual(["1 of 1 file"]);
  });
});
