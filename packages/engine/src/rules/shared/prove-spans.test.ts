import { describe, expect, test } from "vitest";
import { readRealCorpus, readToyCorpus } from "../../../test/corpora.ts";
import { collectQuotedSpans, findSpanRange, locateSpan, type Corpus } from "../../corpus/index.ts";
import { publish } from "../../publish/index.ts";
import type { AuthoredPassage, AuthoredRecord } from "../../schema/index.ts";
import { check } from "../check.ts";
import { proveSpans } from "./prove-spans.ts";

const folders = { toy: await readToyCorpus(), published: await readRealCorpus() };

type Entries = Readonly<Record<string, { readonly span: AuthoredPassage }>>;

/** The content of a dispatch whose text is withheld: its passages have positions. */
const withhold = (record: AuthoredRecord, text: string, corpus: Corpus): AuthoredRecord => {
  if (record.kind !== "dispatch") return record;
  const replaceQuotes = (entries: Entries = {}) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        entry.span.text === text ? { ...entry, span: { text, ...findSpanRange(corpus, entry.span) } } : entry,
      ]),
    );
  return {
    ...record,
    editions: Object.fromEntries(
      Object.entries(record.editions).map(([key, edition]) => [
        key,
        edition.text === text ? { ...edition, availability: "withheld" } : edition,
      ]),
    ),
    ...(record.segments && { segments: replaceQuotes(record.segments) }),
    ...(record.withoutFacts && { withoutFacts: replaceQuotes(record.withoutFacts) }),
  } as AuthoredRecord;
};

const serializeWithoutAvailability = (records: object): string =>
  JSON.stringify(records).replaceAll(/"availability":"\w+"/g, "");

describe.each(
  Object.entries(folders).flatMap(([name, folder]) =>
    [...folder.texts.keys()].map((text) => [name, text, folder] as const),
  ),
)("of the %s corpus, the text %s, if it is withheld,", (_, text, folder) => {
  const { corpus } = check(folder);
  const proved = proveSpans(text, corpus);
  if (!proved) throw new Error(`nothing was proved of ${text}`);
  const files = folder.files.map((file) => {
    const record = JSON.parse(file.content) as AuthoredRecord;
    return record.kind === "dispatch" && text.startsWith(`${record.id}/`)
      ? { ...file, content: JSON.stringify(withhold(record, text, corpus)) }
      : file;
  });
  const texts = new Map([...folder.texts].filter(([edition]) => edition !== text));
  const contribution = { ...folder, files, texts, provedSpans: new Map([[text, proved]]) };
  const withheld = check(contribution);

  test("leaves the records without an error", () => {
    expect(withheld.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("leaves every span where it was", () => {
    expect(serializeWithoutAvailability(publish(withheld.corpus))).toBe(serializeWithoutAvailability(publish(corpus)));
  });

  test("gives no range to a quote that was not proved, even if it is in the text", () => {
    const points = Array.from(folder.texts.get(text)?.characters ?? "");
    for (const record of corpus.records.values())
      for (const { value } of collectQuotedSpans(record)) {
        const range = value.text === text ? findSpanRange(corpus, value) : undefined;
        if (!range || range.end >= points.length) continue;
        const longer = points.slice(range.start, range.end + 1).join("");
        if (proved.spans.some(({ quote }) => quote === longer)) continue;
        expect(locateSpan(withheld.corpus, { text, quote: longer })).toEqual({
          outcome: "unproved",
          problem: "absent",
        });
      }
  });

  test("is checked again if it is at hand: then its quotes count, and not what was proved", () => {
    const atHand = check({ ...contribution, texts: new Map([...texts, [text, { ...getText(), isPrivate: true }]]) });
    expect(atHand.findings).toEqual(check(folder).findings);
    const changed = { characters: `x${getText().characters}`, bytes: getText().bytes, isPrivate: true as const };
    const codes = check({ ...contribution, texts: new Map([...texts, [text, changed]]) }).findings.map(
      ({ code }) => code,
    );
    expect(codes).toContain("text/changed");
    expect(codes).toContain("text/wrong-proved-spans");
  });

  const getText = () => {
    const found = folder.texts.get(text);
    if (!found) throw new Error(`there is no ${text}`);
    return found;
  };
});
