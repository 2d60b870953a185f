import { describe, expect, test } from "vitest";
import { findCitations, listFacts, listStatusHistory, parseCitation, toCitation, get } from "../index.ts";
import { getSummary } from "../answers/index.ts";
import { findPrintedCitations, findUnreadCitations } from "../citation-status/index.ts";

const unknownKind = "vnjp:meeting/vinh-calls-on-kono@1.0.0";

describe("parseCitation", () => {
  test("the reference that it gives is one that other functions take", () => {
    const { reference } = parseCitation(toCitation(get("event/vinh-calls-on-kono")));
    expect(getSummary(reference).reference).toBe("event/vinh-calls-on-kono");
    expect(listFacts(reference)).toEqual(listFacts("event/vinh-calls-on-kono"));
  });

  test("a kind that this release does not have throws, with the kinds", () => {
    expect(() => parseCitation(unknownKind)).toThrow(RangeError);
    expect(() => parseCitation(unknownKind)).toThrow('there is no kind "meeting"; the kinds are dispatch, event,');
  });

  test("in a text, a citation of such a kind is not found, but listed as unread", () => {
    expect(findCitations(unknownKind)).toEqual([]);
    expect(findPrintedCitations(unknownKind)).toEqual([]);
    expect(findUnreadCitations(unknownKind)).toMatchObject([{ words: unknownKind, reason: "malformed" }]);
  });

  test("a compiler refuses what is no reference, or a reference of another kind", () => {
    // @ts-expect-error it has no kind
    expect(() => listFacts("nope")).toThrow(RangeError);
    // @ts-expect-error a person has no status
    expect(() => listStatusHistory("person/kono-taro")).toThrow("person/kono-taro is not an event");
  });
});
