import { describe, expect, test } from "vitest";
import { get, listOrigins } from "../index.ts";
import { groupByOrigin } from "./origins.ts";

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const dispatch = get("dispatch/vietnamplus-219224");

describe("the origins of a record", () => {
  test("are one for two dispatches of one agency: they are not two witnesses", () => {
    expect(listOrigins(dialogue, "/status")).toEqual([
      { reference: "organization/vna", reports: ["dispatch/vietnamplus-219224", "dispatch/vietnamplus-219237"] },
    ]);
  });

  test("are one for the story of an agency that two outlets print", () => {
    const reprint = {
      ...dispatch,
      id: "nhandan-post1",
      outlet: get("dispatch/nhandan-post78842").outlet,
    };
    expect(groupByOrigin(["dispatch/vietnamplus-219224", "dispatch/nhandan-post1"], [dispatch, reprint])).toEqual([
      { reference: "organization/vna", reports: ["dispatch/vietnamplus-219224", "dispatch/nhandan-post1"] },
    ]);
  });

  test("are one for an item of an agency and its version in another language", () => {
    expect(groupByOrigin(["source/vietnamplus-en-280060", "dispatch/vietnamplus-219224"], [dispatch])).toHaveLength(1);
  });

  test("are one for a page and its copies, and for pages of one agency", () => {
    const original = get("source/sggp-post108422");
    const copy = { ...original, id: "copy", copyOf: { original: "source/sggp-post108422" } } as const;
    const second = { ...original, id: "second", copyOf: { original: "source/copy" } } as const;
    const english = get("source/vietnamplus-en-164358");
    const reports = ["source/second", "source/sggp-post108422", "source/vietnamplus-en-164358"] as const;
    expect(groupByOrigin(reports, [original, copy, second, english])).toEqual([
      { reference: "source/sggp-post108422", reports: reports.slice(0, 2) },
      { reference: "organization/vna", reports: reports.slice(2) },
    ]);
  });

  test("are one for reports that share one of several agencies", () => {
    const shared = get("source/vietnamplus-en-164358");
    const both = {
      ...shared,
      id: "both",
      agency: { vna: "organization/vna", other: "organization/vietnam-plus" },
    } as const;
    const other = { ...shared, id: "other", agency: { other: "organization/vietnam-plus" } } as const;
    const reports = ["source/other", "source/vietnamplus-en-164358", "source/both"] as const;
    expect(groupByOrigin(reports, [shared, both, other])).toHaveLength(1);
    expect(groupByOrigin(reports.slice(0, 2), [shared, both, other])).toHaveLength(2);
  });

  test("are two for an agency and the page of another outlet", () => {
    expect(listOrigins(dialogue).map(({ reference }) => reference)).toContain("organization/vna");
    expect(groupByOrigin(["dispatch/vietnamplus-219224", "source/sggp-post108422"], [dispatch])).toEqual([
      { reference: "organization/vna", reports: ["dispatch/vietnamplus-219224"] },
      { reference: "source/sggp-post108422", reports: ["source/sggp-post108422"] },
    ]);
  });

  test("of a dispatch without an agency are the dispatch itself", () => {
    expect(groupByOrigin(["dispatch/nhandan-post78842"], [get("dispatch/nhandan-post78842")])).toEqual([
      { reference: "dispatch/nhandan-post78842", reports: ["dispatch/nhandan-post78842"] },
    ]);
  });

  test("are asked of a record that exists", () => {
    expect(() => listOrigins("event/never")).toThrow(RangeError);
  });
});
