import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requireValidCorpus, readRealCorpus } from "../../test/corpora.ts";
import { getRunCount } from "../../test/run-count.ts";
import { formatPointer, isObject } from "../corpus/index.ts";
import { fixRecord } from "../fix/index.ts";
import { setJsonValue } from "../../test/edit-json.ts";
import { check, overlayCorpus } from "./index.ts";

const base = requireValidCorpus(await readRealCorpus());
const records = [
  "event/2024-02-27-defence-policy-dialogue-10",
  "person/kono-taro",
  "place/tokyo",
  "dispatch/vietnamplus-219224",
].map((reference) => base.records.get(reference));

/** Values of which a careless program makes a fault instead of a finding: they answer `String(value)` with an exception. */
const hostileValues: readonly string[] = [
  '{"toString": 1}',
  '{"toString": 1, "valueOf": 1}',
  '{"toString": null, "valueOf": null}',
  '[{"toString": null, "valueOf": null}]',
  '{"toString": "x", "toJSON": "x"}',
  '{"__proto__": {"kind": "person"}}',
  '{"constructor": {"prototype": 1}}',
  '{"hasOwnProperty": 1, "length": -1, "then": 1}',
  "[]",
  "{}",
  "null",
  "true",
  "1e308",
  '""',
  '"__proto__"',
  '"constructor"',
  '"\\ud800"',
  '"person/__proto__"',
  '"\\u0000\\u001b[2J"',
];

const checkContent = (content: string, path = "records/person/x.json") =>
  check(overlayCorpus({ files: [{ path, content }], texts: new Map() }, base)).findings;

/** The pointers of all values of a record. */
const listPointers = (value: unknown, path: readonly string[] = []): string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, child]) => [
        formatPointer([...path, key]),
        ...listPointers(child, [...path, key]),
      ])
    : [];

const places = records.flatMap((record) => listPointers(record).map((pointer) => ({ record, pointer })));

describe("a hostile value", () => {
  test.each(hostileValues)("%s is a finding in kind, in id, in both, and as the whole record", (value) => {
    for (const content of [
      `{"kind": ${value}, "id": "x"}`,
      `{"kind": "person", "id": ${value}}`,
      `{"kind": ${value}, "id": ${value}}`,
      value,
    ])
      expect(checkContent(content).length, content).toBeGreaterThan(0);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "\u0000", ""])(
    "is a finding under the key %j, on any level",
    (key) => {
      const name = JSON.stringify(key);
      const { names, ...others } = JSON.parse(JSON.stringify(base.records.get("place/tokyo"))) as { names: object };
      const tail = JSON.stringify(others).slice(1);
      const collection = JSON.stringify(names).slice(1);
      for (const content of [
        `{${name}: 1, "names": ${JSON.stringify(names)}, ${tail}`,
        `{"names": {${name}: 1, ${collection}, ${tail}`,
      ])
        expect(checkContent(content, "records/place/tokyo.json").length, content).toBeGreaterThan(0);
    },
  );

  test("anywhere in a record is a finding or right, and never stops the check or the fix", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...hostileValues), ({ record, pointer }, value) => {
        const changed = setJsonValue(record, pointer, JSON.parse(value));
        const content = JSON.stringify(changed);
        const path = `records/${record?.kind ?? ""}/${record?.id ?? ""}.json`;
        expect(Array.isArray(checkContent(content, path))).toBe(true);
        fixRecord(JSON.parse(content), { records: new Map(), texts: base.texts });
      }),
      { seed: 20240227, numRuns: getRunCount(300) },
    );
  });

  test("in one file does not hide the findings of another", () => {
    const good = JSON.stringify(setJsonValue(base.records.get("place/tokyo"), "/id", "kyoto-2"));
    const files = [
      { path: "records/person/x.json", content: '{"kind": {"toString": 1, "valueOf": 1}, "id": "x"}' },
      { path: "records/place/tokyo.json", content: good },
    ];
    const codes = check(overlayCorpus({ files, texts: new Map() }, base)).findings.map(({ code }) => code);
    expect(codes).toContain("shape/unknown-kind");
    expect(codes).toContain("file/misplaced");
  });
});
