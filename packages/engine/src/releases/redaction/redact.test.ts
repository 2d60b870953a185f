import { describe, expect, test } from "vitest";
import { serializeData, diffSnapshots } from "../../diff/index.ts";
import { setJsonValue } from "../../../test/edit-json.ts";
import { buildReleaseSequence } from "../../../test/release-sequences/scripted-sequence.ts";
import {
  fact,
  factPath,
  secret,
  setVersion,
  setPersonName,
  removeOtherMentions,
  createRedaction,
  proveReleaseData,
  serializePublished,
} from "../../../test/release-sequences/redaction-example.ts";
import {
  createFirstStep,
  createNextStep,
  createPending,
  updateReferences,
  createReason,
  createRedirect,
  checkNextRelease,
  type ReleaseStep,
} from "../../../test/release-sequences/release-steps.ts";
import { excerpt, removeSnapshotKey, setSnapshotValue } from "../../../test/snapshots.ts";
import { findFirstReleases, proveReleases, replay, removeRedacted, type ReleaseSnapshot } from "../index.ts";

describe("a redacted fact", () => {
  const first = createFirstStep(removeOtherMentions(excerpt));
  const second = createNextStep(
    first,
    setVersion(setPersonName(first.release, "Secret Second"), "1.0.1"),
    createPending({ one: createReason(fact) }),
  );
  const third = createNextStep(
    second,
    setVersion(setPersonName(second.release, "N. S."), "1.0.2"),
    createRedaction(fact),
  );
  const fourth = createNextStep(
    third,
    setVersion(setPersonName(third.release, "Nem S."), "1.0.3"),
    createPending({ two: createReason(fact) }),
  );

  test("has a hash of the old value and the new value in the log", () => {
    const entry = third.releaseData.corrections["name-redacted"];
    expect(entry).not.toHaveProperty("before");
    expect(entry?.beforeSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(entry).toMatchObject({ kind: "redaction", after: { name: "N. S." } });
  });

  test("is in nothing that is published from then on: neither log nor history", () => {
    expect(serializePublished(second)).toContain(secret);
    for (const step of [third, fourth]) {
      expect(serializePublished(step)).not.toContain(secret);
      expect(serializePublished(step)).not.toContain("Secret Second");
    }
    expect(third.releaseData.corrections["one"]).toMatchObject({
      beforeSha256: expect.any(String),
      afterSha256: expect.any(String),
    });
  });

  test("is left out of a replay, which gives everything else", () => {
    const replayed = [...replay(fourth.release, fourth.releaseData.releases)];
    expect(replayed.map(({ redactedPaths }) => redactedPaths)).toEqual([[], [], [factPath], [factPath]]);
    expect(replayed.map(({ release }) => serializeData(release))).toEqual(
      [
        fourth.release,
        third.release,
        removeSnapshotKey(second.release, factPath),
        removeSnapshotKey(first.release, factPath),
      ].map(serializeData),
    );
  });

  test("leaves all releases provable", () => {
    for (const step of [first, second, third, fourth]) expect(proveReleaseData(step)).toEqual([]);
  });

  test("does not hide that the log was forged", () => {
    const { two: _, ...corrections } = fourth.releaseData.corrections;
    const findings = proveReleases(
      fourth.release,
      { ...fourth.releaseData, corrections },
      fourth.releaseData.identities,
    );
    expect(findings.map(({ code }) => code)).toEqual(["correction/missing", "history/edited"]);
    const { "name-redacted": __, ...others } = fourth.releaseData.corrections;
    const otherFindings = proveReleases(
      fourth.release,
      { ...fourth.releaseData, corrections: others },
      fourth.releaseData.identities,
    );
    expect(otherFindings.map(({ code, record }) => [code, record])).toEqual([
      ["redaction/unmatched", "person/nem-sowat"],
      ["history/edited", "1.0.3"],
    ]);
  });

  test("can be redacted again", () => {
    const again = createNextStep(
      fourth,
      setVersion(setPersonName(fourth.release, "A name"), "1.0.4"),
      createPending({ more: createReason(fact, { kind: "redaction" }) }),
    );
    expect(serializePublished(again)).not.toContain("Nem S.");
    expect(serializePublished(again)).not.toContain("N. S.");
    expect(proveReleaseData(again)).toEqual([]);
  });
});

describe("a redacted value is not left in a larger value of the history:", () => {
  test("if its collection is withdrawn with it", () => {
    const first = createFirstStep(removeOtherMentions(excerpt));
    const second = createNextStep(
      first,
      setVersion(removeSnapshotKey(first.release, "/records/person/nem-sowat/names"), "1.1.0"),
      createRedaction(fact),
    );
    expect(serializePublished(second)).not.toContain(secret);
    expect(proveReleaseData(second)).toEqual([]);
  });

  test("if its collection was added with it in an earlier release", () => {
    const full = removeOtherMentions(excerpt);
    const first = createFirstStep(removeSnapshotKey(full, "/records/person/nem-sowat/names"));
    const second = createNextStep(first, setVersion(full, "1.1.0"));
    const third = createNextStep(second, setVersion(setPersonName(full, "N. S."), "1.1.1"), createRedaction(fact));
    const fourth = createNextStep(
      third,
      setVersion(removeSnapshotKey(full, "/records/person/nem-sowat/names"), "1.2.0"),
      createPending({ gone: createReason(fact) }),
    );
    for (const step of [third, fourth]) {
      expect(serializePublished(step)).not.toContain(secret);
      expect(proveReleaseData(step)).toEqual([]);
    }
  });

  test.each(["with the move", "after the move"])("if its record moved and it was redacted %s", (when) => {
    const first = createFirstStep(removeOtherMentions(excerpt));
    const record = first.release.records.person["nem-sowat"];
    const moved = updateReferences(
      setSnapshotValue(removeSnapshotKey(first.release, "/records/person/nem-sowat"), "/records/person/general", {
        ...record,
        id: "general",
      }),
      "person/nem-sowat",
      "person/general",
    );
    const redacted = setSnapshotValue(moved, "/records/person/general/names/english/value/name", "N. S.");
    const redirects = { "person/nem-sowat": createRedirect("moved", "person/general") };
    const { reasons } = createRedaction("person/general#/names/english");
    const steps =
      when === "with the move"
        ? [createNextStep(first, setVersion(redacted, "1.1.0"), createPending(reasons, redirects))]
        : [createNextStep(first, setVersion(moved, "1.1.0"), createPending({}, redirects))].flatMap((second) => [
            createNextStep(second, setVersion(redacted, "1.1.1"), createPending(reasons)),
          ]);
    const last = steps.at(-1) as ReleaseStep;
    expect(serializePublished(last)).not.toContain(secret);
    expect(proveReleaseData(last)).toEqual([]);
  });
});

test("a release with a redaction has a level like any other", () => {
  const first = createFirstStep(removeOtherMentions(excerpt));
  const plan = checkNextRelease(
    first,
    setVersion(setPersonName(first.release, "N. S."), "1.0.1"),
    createRedaction(fact),
  );
  expect(plan).toMatchObject({ level: "patch", findings: [] });
});

describe("a redaction hides only what it names:", () => {
  const first = createFirstStep(removeOtherMentions(excerpt));

  test.each([`${fact}/value`, `${fact}/evidence`, "person/nem-sowat#/names"])(
    "%s is not a fact, and its change needs another reason",
    (where) => {
      const { findings } = checkNextRelease(
        first,
        setVersion(setPersonName(first.release, "N. S."), "1.0.1"),
        createRedaction(where),
      );
      expect(findings.map(({ code }) => code)).toEqual(["redaction/not-a-fact", "correction/missing"]);
    },
  );

  test("a record that moved cannot be redacted under its old id, since it is published under the new one", () => {
    const moved = buildReleaseSequence(excerpt)[3] as ReleaseStep;
    const whole = createPending({ one: createReason("person/nem-sowat#", { kind: "redaction" }) });
    expect(checkNextRelease(moved, setVersion(moved.release, "1.2.1"), whole).findings).toMatchObject([
      { code: "redaction/not-a-fact" },
    ]);
  });

  const second = createNextStep(
    first,
    setVersion(setPersonName(first.release, "Secret Second"), "1.0.1"),
    createPending({ one: createReason(fact) }),
  );
  const third = createNextStep(
    second,
    setVersion(setPersonName(second.release, "N. S."), "1.0.2"),
    createRedaction(fact),
  );
  const listForgedFindings = (pointer: string, value: unknown) =>
    proveReleases(third.release, setJsonValue(third.releaseData, pointer, value) as typeof third.releaseData).map(
      ({ code, record }) => `${code} ${record}`,
    );
  const { data } = third.releaseData.releases["1.0.2"] as { data: readonly object[] };
  const hash = "0".repeat(64);

  test("the history cannot redact a value without it", () => {
    const forged = [...data, { op: "withhold", path: "/records/topic/never-was", sha256: hash }];
    expect(listForgedFindings("/releases/1.0.2/data", forged)).toEqual(["redaction/unmatched topic/never-was"]);
  });

  test("it does not cover a rewritten earlier release", () => {
    const back = third.releaseData.releases["1.0.1"]?.data ?? [];
    const rewritten = [...back, { op: "replace", path: "/records/organization/asean/label/en", value: "Forged" }];
    expect(listForgedFindings("/releases/1.0.1/data", rewritten)).toContain("history/wrong-hash 1.0.0");
  });

  test("no forged value can return to an entry of a redacted fact", () => {
    const expected = ["correction/wrong-entry person/nem-sowat", "history/edited 1.0.2"];
    expect(listForgedFindings("/corrections/one/before", { name: "Forged Name" })).toEqual(expected);
    expect(listForgedFindings("/corrections/one/support", { before: {}, after: {} })).toEqual(expected);
  });

  test("the reason of an earlier correction is removed too, since it may repeat the redacted value", () => {
    expect(third.releaseData.corrections["one"]?.reason.en).toBe(
      "The reason was taken out by the redaction name-redacted.",
    );
  });
});

test("a redacted fact keeps the release that first published it", () => {
  const full = removeOtherMentions(excerpt);
  const first = createFirstStep(removeSnapshotKey(full, factPath));
  const second = createNextStep(first, setVersion(full, "1.1.0"));
  const third = createNextStep(second, setVersion(setPersonName(full, "N. S."), "1.1.1"), createRedaction(fact));
  const fourth = createNextStep(
    third,
    setVersion(setPersonName(full, "General N."), "1.1.2"),
    createPending({ again: createReason(fact, { kind: "redaction" }) }),
  );
  for (const { release, releaseData } of [third, fourth])
    expect(findFirstReleases(release, releaseData)).toEqual({
      [fact]: "1.1.0",
    });
});

test("a value that is redacted in one of two releases is not a difference between them", () => {
  const first = createFirstStep(removeOtherMentions(excerpt));
  const second = createNextStep(
    first,
    setVersion(setPersonName(first.release, "N. S."), "1.0.1"),
    createRedaction(fact),
  );
  const [newest, oldest] = [...replay(second.release, second.releaseData.releases)];
  const states = [oldest, newest].map((state) => state?.release as ReleaseSnapshot);
  const comparable = states.map((state) =>
    removeRedacted(state, oldest?.redactedPaths ?? [], second.releaseData.redirects),
  );
  expect(diffSnapshots(states[0] as ReleaseSnapshot, states[1] as ReleaseSnapshot).changed).toHaveLength(1);
  expect(diffSnapshots(comparable[0] as ReleaseSnapshot, comparable[1] as ReleaseSnapshot).changed).toEqual([]);
});
