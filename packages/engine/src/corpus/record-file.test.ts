import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRealCorpus } from "../../test/corpora.ts";
import { walkJson } from "../../test/edit-json.ts";
import { parseFile, type Position } from "./index.ts";
import { getRunCount } from "../../test/run-count.ts";

const parse = (content: string) => parseFile({ path: "records/place/tokyo.json", content });

const requireParsed = (content: string) => {
  const outcome = parse(content);
  if (outcome.outcome !== "parsed") throw new Error(`${content} is ${outcome.outcome}`);
  return outcome;
};

const toOffset = (content: string, { line, column }: Position): number =>
  content
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0) +
  column -
  1;

const { files } = await readRealCorpus();

describe("the position of a field", () => {
  const content = '{\n  "kind": "place",\n  "names": {\n    "short": { "basis": "stated" }\n  }\n}\n';
  const { getPosition } = requireParsed(content);

  test("is the position of its key, counted from 1", () => {
    expect(getPosition("/kind")).toEqual({ line: 2, column: 3 });
    expect(getPosition("/names/short/basis")).toEqual({ line: 4, column: 16 });
  });

  test("of the whole record is its opening brace", () => {
    expect(getPosition("")).toEqual({ line: 1, column: 1 });
  });

  test("that is missing is the position of the nearest object", () => {
    expect(getPosition("/names/full/basis")).toEqual({ line: 3, column: 3 });
    expect(getPosition("/review")).toEqual({ line: 1, column: 1 });
  });

  test("is the same for lines that end in LF and in CRLF", () => {
    expect(requireParsed(content.replaceAll("\n", "\r\n")).getPosition("/names/short")).toEqual(
      getPosition("/names/short"),
    );
  });

  test("is found for keys that need escaping", () => {
    expect(requireParsed('{"a/b": 1,\n "m~n": 2}').getPosition("/m~0n")).toEqual({ line: 2, column: 2 });
  });

  test("is the position of the key, for every field of every published record", () => {
    for (const { path, content: text } of files) {
      const file = requireParsed(text);
      for (const { pointer } of walkJson(file.value)) {
        if (pointer === "") continue;
        const found = text.slice(toOffset(text, file.getPosition(pointer)));
        const key = JSON.stringify(pointer.slice(pointer.lastIndexOf("/") + 1));
        expect(`${path} ${found.slice(0, key.length)}`).toBe(`${path} ${key}`);
      }
    }
  });
});

describe("invalid JSON is reported with its position", () => {
  test.each([
    ["an empty file", "", 1, 1],
    ["white space only", " \n\n", 3, 1],
    ["a byte order mark", '\uFEFF{"kind": "place"}', 1, 1],
    ["a missing comma", '{\n  "kind": "place"\n  "id": "tokyo"\n}', 3, 3],
    ["a comma after the last part", '{\n  "kind": "place",\n}', 2, 18],
    ["two commas", '{\n  "kind": "place",,\n  "id": "tokyo"\n}', 2, 19],
    ["a missing brace", '{\n  "kind": "place"', 2, 18],
    ["a comment", '{\n  // which place\n  "kind": "place"\n}', 2, 3],
    ["single quotation marks", "{'kind': 'place'}", 1, 2],
    ["something after the end", '{"kind": "place"} x', 1, 19],
  ])("%s", (_, content, line, column) => {
    expect(parse(content)).toMatchObject({ outcome: "not-json", position: { line, column } });
  });

  test("exactly if JSON.parse rejects it, and nothing is thrown, however a published file is broken", () => {
    const broken = fc
      .tuple(fc.constantFrom(...files), fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }))
      .map(([{ content }, at, length, inserted]) => {
        const start = at % content.length;
        return content.slice(0, start) + inserted + content.slice(start + length);
      });
    const outcomes = { json: 0, broken: 0 };
    fc.assert(
      fc.property(broken, (content) => {
        const { outcome } = parse(content);
        let isJson = true;
        try {
          JSON.parse(content);
        } catch {
          isJson = false;
        }
        outcomes[isJson ? "json" : "broken"] += 1;
        expect(outcome === "not-json").toBe(!isJson);
      }),
      { seed: 20240227, numRuns: getRunCount(2000) },
    );
    expect(outcomes.json).toBeGreaterThan(100);
    expect(outcomes.broken).toBeGreaterThan(100);
  });
});

describe("a duplicate key of an object", () => {
  test("is reported at its second position", () => {
    expect(parse('{\n  "id": "tokyo",\n  "id": "kyoto"\n}')).toEqual({
      outcome: "duplicate-key",
      key: "id",
      position: { line: 3, column: 3 },
    });
  });

  test("is reported at any depth, and with any escapes", () => {
    expect(parse('{"names": {"short": 1, "sh\\u006frt": 2}}')).toMatchObject({
      outcome: "duplicate-key",
      key: "short",
    });
    expect(parse('{"names": [{"__proto__": 1, "__proto__": 2}]}')).toMatchObject({ key: "__proto__" });
  });

  test("is none if the keys are in two objects", () => {
    expect(parse('{"from": {"id": 1}, "to": {"id": 1}, "id": 1}').outcome).toBe("parsed");
  });
});

describe("excessive nesting", () => {
  test.each([
    ["arrays", "[", "]"],
    ["objects", '{"a":', "}"],
  ])("%s is reported, closed or not, without a stack overflow", (_, open, close) => {
    for (const depth of [101, 10_000, 1_000_000]) {
      const position = { line: 1, column: 100 * open.length + 1 };
      expect(parse(`${open.repeat(depth)}1${close.repeat(depth)}`)).toMatchObject({ outcome: "too-deep", position });
      expect(parse(open.repeat(depth))).toMatchObject({ outcome: "too-deep", position });
    }
  });

  test("is not reported for brackets in a string, or next to each other", () => {
    expect(parse(`{"a": "${"[".repeat(10_000)}\\"${"{".repeat(10_000)}"}`).outcome).toBe("parsed");
    expect(parse(`[${"[],".repeat(10_000)}[]]`).outcome).toBe("parsed");
    expect(parse("[".repeat(100) + "]".repeat(100)).outcome).toBe("parsed");
  });
});
