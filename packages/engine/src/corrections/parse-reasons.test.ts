import { describe, expect, test } from "vitest";
import { createReason } from "../../test/release-sequences/release-steps.ts";
import { InvalidReasonsError, parseReasonsFiles } from "./index.ts";

const day = "event/2024-02-27-defence-policy-dialogue-10#/date/day";

/** A reason as a person writes it, without evidence. */
const { record, pointer, kind, severity, reason } = createReason(day);
const authored = { record, pointer, kind, severity, reason };
const createFile = (name: string, corrections: object) => ({ name, content: JSON.stringify({ corrections }) });

describe("reasons files", () => {
  test("are parsed together", () => {
    const parsed = parseReasonsFiles(
      [createFile("a.json", { constructor: authored }), createFile("b.json", { other: authored })],
      { texts: new Map() },
    );
    expect(Object.keys(parsed.reasons)).toEqual(["constructor", "other"]);
    expect(parsed.reasons["other"]).toEqual(createReason(day));
  });

  test.each([
    [
      "with the same id",
      [createFile("a.json", { day: authored }), createFile("b.json", { day: authored })],
      /b\.json uses the id day/,
    ],
    ["that are not JSON", [{ name: "a.json", content: "{" }], /a\.json is not JSON/],
    [
      "with an unknown code",
      [createFile("a.json", { day: { ...authored, kind: "typo" } })],
      /a\.json is not a reasons file\.\n {2}\/corrections\/day\/kind/,
    ],
    [
      "with a release number, which people do not write",
      [createFile("a.json", { day: { ...authored, release: "1.0.1" } })],
      /corrections\/day/,
    ],
  ])("%s give an error with the name of the file", (_, files, expected) => {
    expect(() => parseReasonsFiles(files, { texts: new Map() })).toThrow(InvalidReasonsError);
    expect(() => parseReasonsFiles(files, { texts: new Map() })).toThrow(expected);
  });
});
