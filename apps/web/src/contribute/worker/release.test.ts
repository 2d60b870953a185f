import { check, overCorpus } from "@vnjp/engine/rules";
import { expect, test } from "vitest";
import { publishedCorpus } from "../testing/published.ts";
import { fileOf } from "./authored.ts";
import { releaseOf } from "./release.ts";

const published = await publishedCorpus();

test("a warning that the repository lets stand is none on the page", () => {
  const exception = {
    code: "member/not-named",
    record: "membership/serizawa-kiyoshi-vice-minister",
    pointer: "/member",
  };
  const reason = { en: "Looked at.", fr: "Vu." };
  const codesWith = (exceptions: object) => {
    const release = releaseOf({ ...published, exceptions: { exceptions } });
    const record = release.records.get(exception.record);
    if (!record) throw new Error(`the release has no ${exception.record}`);
    const { path, content } = fileOf(record);
    const files = [{ path, content: content.replace('"person/serizawa-kiyoshi"', '"person/kono-taro"') }];
    return check(overCorpus({ files, texts: new Map() }, release)).findings.map(({ code }) => code);
  };
  expect(codesWith({})).toEqual(["member/not-named"]);
  expect(codesWith({ looked: { ...exception, reason } })).toEqual([]);
});
