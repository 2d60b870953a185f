import { describe, expect, test } from "vitest";
import { readPublishedCorpus } from "../../../test/published-corpus.ts";
import { toRecordFile } from "./authored-record.ts";
import { listChangedFacts } from "./changed-facts.ts";
import { buildBaseCorpus } from "./base-corpus.ts";

const release = buildBaseCorpus(await readPublishedCorpus());
const reference = "event/2024-02-27-defence-policy-dialogue-10";

const getRecordFile = () => {
  const record = release.records.get(reference);
  if (!record) throw new Error(`the release has no ${reference}`);
  return toRecordFile(record);
};

const listChangesAfterEdit = (change: (content: string) => string) => {
  const file = getRecordFile();
  return listChangedFacts([{ ...file, content: change(file.content) }], release);
};

describe("listChangedFacts", () => {
  test("lists nothing for records that were not edited", () => {
    expect(listChangedFacts([...release.records.values()].map(toRecordFile), release)).toEqual([]);
  });

  test("lists a changed value with the value before", () => {
    expect(
      listChangesAfterEdit((content) => content.replace('"value": "2024-02-27"', '"value": "2024-02-28"')),
    ).toEqual([
      {
        record: reference,
        pointer: "/date/day",
        field: "Date",
        parts: ["value"],
        before: "2024-02-27",
        after: "2024-02-28",
      },
    ]);
  });

  test("lists a changed quote of an unchanged value", () => {
    const [change] =
      listChangesAfterEdit((content) => content.replace('"quote": "mardi 27 février"', '"quote": "27 février"')) ?? [];
    expect(change).toMatchObject({ pointer: "/date/day", parts: ["evidence"], before: "2024-02-27" });
  });

  test("lists a fact that was removed", () => {
    const [change] = listChangesAfterEdit((content) => content.replace('"ordinal"', '"ordinals"')) ?? [];
    expect(change).toEqual({
      record: reference,
      pointer: "/ordinal/ten",
      field: "Number in the series",
      parts: [],
      before: "10",
    });
  });

  test("lists nothing for a new record", () => {
    expect(listChangesAfterEdit((content) => content.replace(/"id": "[^"]+"/, '"id": "another"'))).toEqual([]);
  });

  test("is undefined while the file cannot be parsed", () => {
    expect(listChangesAfterEdit(() => "{")).toBeUndefined();
  });
});
