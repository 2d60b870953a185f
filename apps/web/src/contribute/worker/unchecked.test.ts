import { check, overCorpus } from "@vnjp/engine/rules";
import { describe, expect, test } from "vitest";
import { publishedCorpus } from "../testing/published.ts";
import { fileOf } from "./authored.ts";
import { releaseOf } from "./release.ts";
import { uncheckedOf } from "./unchecked.ts";

const release = releaseOf(await publishedCorpus());

/** What could not be checked of one record of the release, after a change to its file. */
const uncheckedAfter = (reference: string, change: (content: string) => string) => {
  const record = release.records.get(reference);
  if (!record) throw new Error(`the release has no ${reference}`);
  const file = fileOf(record);
  const files = [{ ...file, content: change(file.content) }];
  const { corpus } = check(overCorpus({ files, texts: new Map() }, release));
  return new Map(uncheckedOf([file.path], corpus, release).map(({ about, items }) => [about.split(/[:,]/)[0], items]));
};

const dispatch = "dispatch/vietnamplus-219237";

describe("what could not be checked of a contribution", () => {
  test("is, of any, what its words mean and whether there is something newer", () => {
    const items = uncheckedAfter(dispatch, (content) => content).get("What no rule can know") ?? [];
    expect(items.join()).toContain(release.version);
  });
  test("are the pages that it cites, by their addresses", () => {
    const items = uncheckedAfter(dispatch, (content) => content).get("Pages that are cited") ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toMatch(/^https?:\/\//);
  });
  test("are the records that rest on it", () => {
    const items = uncheckedAfter(dispatch, (content) => content).get("Records of the release that rest on these ones");
    expect(items).toContain("event/2024-02-27-defence-policy-dialogue-10");
    expect(items).not.toContain(dispatch);
  });
  test("are records and texts that are not there", () => {
    const items = uncheckedAfter(dispatch, (content) =>
      content
        .replace('"organization/vna"', '"organization/nowhere"')
        .replaceAll("vietnamplus-219237/e1", "vietnamplus-219237/e9"),
    ).get("Files that are neither open here nor in the release");
    expect(items).toEqual(["records/organization/nowhere.json", "texts/vietnamplus-219237/e9.txt"]);
  });
  test("are texts that are withheld, and these are not missing", () => {
    const unchecked = uncheckedAfter(dispatch, (content) =>
      content.replaceAll("vietnamplus-219237/e1", "vietnamplus-219237/e9").replace('"shipped"', '"withheld"'),
    );
    expect(unchecked.get("Texts that are withheld")).toEqual(["vietnamplus-219237/e9"]);
    expect(unchecked.get("Files that are neither open here nor in the release")).toBeUndefined();
  });
  test.each(["{", '{ "kind": "event" }'])("is all of a file that cannot be read: %s", (content) => {
    const items = uncheckedAfter(dispatch, () => content).get("Not yet read by the rules");
    expect(items).toEqual(["1 of 1 file"]);
  });
});
