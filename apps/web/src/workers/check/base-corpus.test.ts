import { check, overlayCorpus } from "@vnjp/engine/rules";
import { expect, test } from "vitest";
import { readPublishedCorpus } from "../../../test/published-corpus.ts";
import { toRecordFile } from "./authored-record.ts";
import { buildBaseCorpus } from "./base-corpus.ts";

const published = await readPublishedCorpus();

test("a warning that is listed as an exception is not shown", () => {
  const exception = {
    code: "member/not-named",
    record: "membership/serizawa-kiyoshi-vice-minister",
    pointer: "/member",
  };
  const reason = { en: "Looked at.", fr: "Vu." };
  const listCodes = (exceptions: object) => {
    const release = buildBaseCorpus({ ...published, exceptions: { exceptions } });
    const record = release.records.get(exception.record);
    if (!record) throw new Error(`the release has no ${exception.record}`);
    const { path, content } = toRecordFile(record);
    const files = [{ path, content: content.replace('"person/serizawa-kiyoshi"', '"person/kono-taro"') }];
    return check(overlayCorpus({ files, texts: new Map() }, release)).findings.map(({ code }) => code);
  };
  expect(listCodes({})).toEqual(["member/not-named"]);
  expect(listCodes({ looked: { ...exception, reason } })).toEqual([]);
});
