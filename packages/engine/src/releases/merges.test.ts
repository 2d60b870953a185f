import { describe, expect, test } from "vitest";
import { resolvePointer } from "../corpus/index.ts";
import { serializeData } from "../diff/index.ts";
import {
  buildMergeSequence,
  identity,
  mergeRecord,
  participant,
  serizawa,
  tsuchimichi,
} from "../../test/release-sequences/merge-sequence.ts";
import {
  checkNextRelease,
  createNextStep,
  createPending,
  createReason,
  createRedirect,
  type ReleaseStep,
} from "../../test/release-sequences/release-steps.ts";
import { firstRelease, removeSnapshotKey, setSnapshotValue } from "../../test/snapshots.ts";
import type { Corrections } from "../schema/index.ts";
import { proveReleases, replay, type PreparedRelease } from "./index.ts";

const steps = buildMergeSequence();
const [first, merged, moved, reinstated, last] = steps as readonly ReleaseStep[] as readonly [
  ReleaseStep,
  ReleaseStep,
  ReleaseStep,
  ReleaseStep,
  ReleaseStep,
];

const listEntries = ({ release, releaseData }: ReleaseStep) =>
  Object.entries(releaseData.corrections).flatMap(([id, entry]) =>
    entry.release === release.version ? [{ id, ...entry }] : [],
  );

const findEntry = (step: ReleaseStep, fact: string) =>
  listEntries(step).find(({ record, pointer }) => `${record}#${pointer}` === fact);

const listCodes = (findings: readonly { readonly code: string; readonly record: string }[]) =>
  findings.map(({ code, record }) => `${code} ${record}`);

describe("a merge of two records", () => {
  test("has an entry in the log for each fact that follows it, with the reason of the redirect", () => {
    expect(listEntries(merged)).toHaveLength(6);
    expect(findEntry(merged, participant)).toMatchObject({
      id: "event-2022-05-17-vice-ministers-meeting-participants-tsuchimichi-who-person",
      kind: "redirect",
      redirects: [tsuchimichi],
      severity: "substantive",
      parts: ["value"],
      before: { record: tsuchimichi },
      after: { record: serizawa },
      reason: merged.releaseData.redirects[tsuchimichi]?.reason,
      evidence: {},
    });
  });

  test("has none for facts that name the target, and a move has none at all", () => {
    expect(listEntries(merged).filter(({ record }) => record.includes("serizawa"))).toEqual([]);
    expect(listEntries(moved)).toEqual([]);
  });

  test("is editorial for a fact of which only the evidence follows it", () => {
    const page = "source/baophuyen-296350";
    const release = { ...mergeRecord(firstRelease, "source/bnews-307181", page), version: "1.1.0" };
    const pending = createPending({}, { "source/bnews-307181": createRedirect("merged", page, { identity }) });
    const step = createNextStep(first, release, pending);
    const severities = new Set(listEntries(step).map(({ parts, severity }) => `${parts?.join()} ${severity}`));
    expect([...severities]).toEqual(["evidence editorial"]);
    expect(proveReleases(step.release, step.releaseData, step.releaseData.identities)).toEqual([]);
  });

  test("has no computed entry if a person explains the fact", () => {
    const pending = createPending(
      { "who-it-was": createReason(participant, { severity: "reversal" }) },
      { [tsuchimichi]: createRedirect("merged", serizawa, { identity }) },
    );
    const step = createNextStep(first, merged.release, pending);
    expect(findEntry(step, participant)).toMatchObject({ id: "who-it-was", severity: "reversal" });
    expect(listEntries(step)).toHaveLength(6);
    expect(proveReleases(step.release, step.releaseData, step.releaseData.identities)).toEqual([]);
  });
});

test("a fact that follows a split to one of its parts has an entry too", () => {
  const parts = ["person/a", "person/b"];
  const record = resolvePointer(firstRelease, `/records/${tsuchimichi}`) as object;
  const split = parts.reduce(
    (release, part) => setSnapshotValue(release, `/records/${part}`, { ...record, id: part.split("/")[1] }),
    mergeRecord(firstRelease, tsuchimichi, "person/a"),
  );
  const release = { ...split, version: "1.1.0" };
  const pending = createPending({}, { [tsuchimichi]: createRedirect("split", { a: "person/a", b: "person/b" }) });
  expect(checkNextRelease(first, release, pending).findings).toEqual([]);
  const step = createNextStep(first, release, pending);
  expect(findEntry(step, participant)).toMatchObject({ kind: "redirect", after: { record: "person/a" } });
});

describe("a wrong merge that is undone", () => {
  test("has no findings: the old id is reinstated, and the facts that name it have entries", () => {
    const pending = createPending({}, { [tsuchimichi]: createRedirect("reinstated") });
    const { findings, level, diff } = checkNextRelease(moved, reinstated.release, pending);
    expect(findings).toEqual([]);
    expect({ level, reinstated: diff.reinstated, added: diff.added }).toEqual({
      level: "minor",
      reinstated: [tsuchimichi],
      added: [],
    });
    expect(findEntry(reinstated, participant)).toMatchObject({
      kind: "redirect",
      redirects: [tsuchimichi],
      before: { record: "person/serizawa" },
      after: { record: tsuchimichi },
    });
  });

  test("keeps what happened before, and the id is as old as it was", () => {
    expect(reinstated.releaseData.redirects[tsuchimichi]).toMatchObject({
      kind: "reinstated",
      release: "1.3.0",
      earlier: [{ kind: "merged", to: serizawa, release: "1.1.0" }],
    });
    expect(last.releaseData.redirects[tsuchimichi]).toMatchObject({
      kind: "moved",
      earlier: [{ kind: "merged" }, { kind: "reinstated" }],
    });
    expect(reinstated.releaseData.identities[tsuchimichi]).toMatchObject({ since: "1.0.0" });
    expect(reinstated.releaseData.identities[tsuchimichi]).not.toHaveProperty("retired");
  });

  test("compares the record with what was last published of it", () => {
    const pointer = "/names/printed/value/name";
    const changed = setSnapshotValue(reinstated.release, `/records/${tsuchimichi}${pointer}`, "Tsuchimichi");
    const redirects = { [tsuchimichi]: createRedirect("reinstated") };
    expect(listCodes(checkNextRelease(moved, changed, createPending({}, redirects)).findings)).toEqual([
      `correction/missing ${tsuchimichi}`,
    ]);
    const reasons = { name: createReason(`${tsuchimichi}#/names/printed`) };
    expect(checkNextRelease(moved, changed, createPending(reasons, redirects)).findings).toEqual([]);
  });

  test.each([
    ["without a redirect", createPending(), [`identity/retired-id-reused ${tsuchimichi}`]],
    [
      "with a second merge",
      createPending({}, { [tsuchimichi]: createRedirect("merged", "person/serizawa", { identity }) }),
      [
        `identity/retired-id-reused ${tsuchimichi}`,
        `redirect/already-published ${tsuchimichi}`,
        `redirect/record-exists ${tsuchimichi}`,
      ],
    ],
  ])("is an error %s", (_, pending, expected) => {
    const { findings } = checkNextRelease(moved, reinstated.release, pending);
    expect(listCodes(findings).filter((code) => !code.startsWith("correction/"))).toEqual(expected);
  });

  test("is an error for another subject, whatever a correction says", () => {
    const other = { ...(resolvePointer(firstRelease, "/records/person/hoang-xuan-chien") as object) };
    const release = setSnapshotValue(reinstated.release, `/records/${tsuchimichi}`, {
      ...other,
      id: "tsuchimichi-akihiro",
    });
    const withoutPosts = removeSnapshotKey(release, "/records/membership/tsuchimichi-akihiro-vice-minister");
    const pending = createPending(
      { who: createReason(`${tsuchimichi}#/names/printed`, { kind: "identity" }) },
      { [tsuchimichi]: createRedirect("reinstated") },
    );
    expect(listCodes(checkNextRelease(moved, withoutPosts, pending).findings)).toContain(
      `identity/retired-id-reused ${tsuchimichi}`,
    );
  });

  test.each([
    ["that is in use", "organization/asean"],
    ["that never was", "person/never"],
    ["that moved", serizawa],
  ])("is an error for an id %s", (_, reference) => {
    const { findings } = checkNextRelease(
      moved,
      moved.release,
      createPending({}, { [reference]: createRedirect("reinstated") }),
    );
    expect(listCodes(findings)).toContain(`redirect/not-retired ${reference}`);
  });
});

const moveOf = (release: string, to: string) => ({ ...createRedirect("moved", to), release });

describe("the release data of merges", () => {
  test.each(steps.map((step) => [step.release.version, step] as const))("can be proved at %s", (_, step) => {
    expect(proveReleases(step.release, step.releaseData, step.releaseData.identities)).toEqual([]);
  });

  test("gives every earlier release byte for byte", () => {
    const replayed = [...replay(last.release, last.releaseData.releases)].toReversed();
    expect(replayed.map(({ release }) => serializeData(release))).toEqual(
      steps.map(({ release }) => serializeData(release)),
    );
  });

  const withEntry = (fact: string, fields: object): Partial<PreparedRelease> => {
    const { id = "" } = findEntry(merged, fact) ?? {};
    const { corrections } = last.releaseData;
    return { corrections: { ...corrections, [id]: { ...corrections[id], ...fields } } as Corrections };
  };
  const withRedirect = (from: string, redirect: object): Partial<PreparedRelease> => ({
    redirects: { ...last.releaseData.redirects, [from]: redirect as never },
  });
  const withoutMove = Object.fromEntries(
    Object.entries(last.releaseData.redirects).filter(([from]) => from !== serizawa),
  );

  test.each<[string, Partial<PreparedRelease>, string]>([
    ["a milder severity", withEntry(participant, { severity: "editorial" }), "correction/wrong-entry"],
    ["another reason", withEntry(participant, { reason: identity }), "correction/wrong-entry"],
    ["another redirect", withEntry(participant, { redirects: [serizawa] }), "correction/wrong-entry"],
    ["an entry less", { corrections: {} }, "correction/missing"],
    [
      "a redirect of a present record",
      withRedirect("organization/asean", moveOf("1.2.0", "organization/a")),
      "redirect/record-exists",
    ],
    [
      "a redirect of a record that never was",
      withRedirect("person/ghost", moveOf("1.2.0", "person/serizawa")),
      "redirect/never-published",
    ],
    ["a redirect to nothing", withRedirect(serizawa, moveOf("1.2.0", "person/ghost")), "redirect/target-missing"],
    ["a redirect less", { redirects: withoutMove }, "identity/removed-without-redirect"],
    [
      "a reinstatement of nothing",
      withRedirect("organization/asean", { ...createRedirect("reinstated"), release: "1.2.0" }),
      "redirect/not-retired",
    ],
  ])("with %s is an error in an installed package", (_, forged, code) => {
    const { corrections, redirects, releases } = { ...last.releaseData, ...forged };
    const findings = proveReleases(last.release, { corrections, redirects, releases });
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
});
