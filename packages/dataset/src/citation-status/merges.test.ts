import { describe, expect, test } from "vitest";
import {
  buildMergeSequence,
  participant,
  serizawa,
  tsuchimichi,
} from "../../../engine/test/release-sequences/merge-sequence.ts";
import { createReleaseData } from "../../test/create-release-data.ts";
import { computeCitationStatus } from "./citation-status.ts";

const steps = buildMergeSequence();

/** Gets the status of a citation of a record or fact, with the data of a later release. */
const getStatus = (location: string, cited: string, now: string) => {
  const step = steps.find(({ release }) => release.version === now);
  if (!step) throw new Error(`there is no release ${now}`);
  const [record, pointer] = location.split("#");
  const citation = `vnjp:${record}@${cited}${pointer === undefined ? "" : `#${pointer}`}`;
  return computeCitationStatus(createReleaseData(step), citation);
};

const reason = { reason: { en: "The page was read anew." } };

describe("a fact that names a record which was merged", () => {
  test("is corrected: it names another record, for the reason of the redirect", () => {
    expect(getStatus(participant, "1.0.0", "1.1.0")).toMatchObject({
      outcome: "corrected",
      changes: [
        {
          before: { record: tsuchimichi },
          after: { record: serizawa },
          severity: "substantive",
          corrections: [{ kind: "redirect", redirects: [tsuchimichi], release: "1.1.0", ...reason }],
        },
      ],
    });
  });

  test.each(["", "#/participants", "#/participants/tsuchimichi/who/person/value"])(
    "makes its record corrected at %s",
    (pointer) => {
      const [record] = participant.split("#");
      expect(getStatus(`${record}${pointer}`, "1.0.0", "1.1.0").outcome).toBe("corrected");
    },
  );

  test("is current if it was cited after the merge", () => {
    expect(getStatus(participant, "1.1.0", "1.1.0")).toMatchObject({ outcome: "current", changes: [] });
  });

  test("is as cited again if the merge is undone, with what happened", () => {
    expect(getStatus(participant, "1.0.0", "1.3.0")).toMatchObject({
      outcome: "current",
      changes: [],
      undone: [{ release: "1.1.0" }, { release: "1.3.0", kind: "redirect" }],
    });
  });

  test.each(["1.1.0", "1.2.0"])("is corrected if it was cited from %s, while they were merged", (cited) => {
    expect(getStatus(participant, cited, "1.3.0")).toMatchObject({
      outcome: "corrected",
      changes: [{ after: { record: tsuchimichi }, severity: "substantive" }],
    });
  });
});

describe("a fact that names a record which moved", () => {
  const fact = "event/2024-02-27-defence-policy-dialogue-10#/participants/serizawa/who/person";

  test.each(["1.0.0", "1.1.0"])("is current, with the new id, if it was cited from %s", (cited) => {
    expect(getStatus(fact, cited, "1.2.0")).toMatchObject({
      outcome: "current",
      changes: [],
      renamed: [{ from: serizawa, to: "person/serizawa", release: "1.2.0" }],
    });
  });

  test("is current if it was cited after the move", () => {
    expect(getStatus(fact, "1.2.0", "1.2.0")).toMatchObject({ outcome: "current", renamed: [] });
  });

  test("is as cited after a merge, its end, and a move", () => {
    expect(getStatus(participant, "1.0.0", "1.4.0")).toMatchObject({
      outcome: "current",
      undone: [{}, {}],
      renamed: [{ from: tsuchimichi, to: "person/tsuchimichi", release: "1.4.0" }],
    });
  });
});

describe("a record that was merged by mistake", () => {
  test("is merged until that is undone", () => {
    expect(getStatus(tsuchimichi, "1.0.0", "1.1.0")).toMatchObject({ outcome: "merged", redirect: { to: serizawa } });
    expect(getStatus(tsuchimichi, "1.0.0", "1.2.0")).toMatchObject({
      outcome: "merged",
      since: "1.2.0",
      redirect: { to: "person/serizawa" },
    });
  });

  test("is current afterwards, with what happened", () => {
    expect(getStatus(tsuchimichi, "1.0.0", "1.3.0")).toMatchObject({
      outcome: "current",
      undoneRedirects: [
        {
          reference: tsuchimichi,
          redirect: { kind: "merged", to: serizawa, release: "1.1.0" },
          end: { kind: "reinstated", release: "1.3.0" },
          isCited: false,
        },
      ],
    });
    expect(getStatus(tsuchimichi, "1.3.0", "1.3.0")).toMatchObject({ outcome: "current", undoneRedirects: [] });
  });

  test("is corrected if it was cited while it was merged, and so is the record that it was part of", () => {
    for (const [record, cited] of [
      [tsuchimichi, "1.1.0"],
      [serizawa, "1.1.0"],
      ["person/serizawa", "1.2.0"],
    ] as const)
      expect(getStatus(record, cited, "1.3.0")).toMatchObject({
        changes: [],
        undoneRedirects: [{ reference: tsuchimichi, isCited: true }],
      });
    expect(getStatus("person/serizawa", "1.2.0", "1.3.0").outcome).toBe("corrected");
    expect(getStatus(serizawa, "1.0.0", "1.3.0")).toMatchObject({
      outcome: "moved",
      undoneRedirects: [{ isCited: false }],
    });
  });

  test("keeps the corrections that it had, under each of its ids", () => {
    expect(getStatus(`${tsuchimichi}#/names/printed`, "1.0.0", "1.4.0")).toMatchObject({
      outcome: "moved",
      changes: [{ corrections: [{ id: "name-of-tsuchimichi", release: "1.4.0" }] }],
    });
    expect(getStatus(`${tsuchimichi}#/names/japanese`, "1.0.0", "1.3.0").outcome).toBe("current");
  });
});
