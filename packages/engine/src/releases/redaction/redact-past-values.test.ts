import { describe, expect, test } from "vitest";
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
  createReason,
  createRedirect,
  checkNextRelease,
  type ReleaseStep,
} from "../../../test/release-sequences/release-steps.ts";
import { excerpt, firstRelease, removeSnapshotKey, setSnapshotValue } from "../../../test/snapshots.ts";
import { replay } from "../index.ts";

const setName = (value: string) => setPersonName(removeOtherMentions(excerpt), value);

describe("a redaction of earlier values", () => {
  const first = createFirstStep(removeOtherMentions(excerpt));
  const corrected = createNextStep(
    first,
    setVersion(setName("N. S."), "1.0.1"),
    createPending({ one: createReason(fact) }),
  );
  const later = setVersion(corrected.release, "1.0.2");

  test("removes the value from before a correction, and keeps the current one", () => {
    expect(checkNextRelease(corrected, later, createRedaction(fact))).toMatchObject({
      level: "patch",
      findings: [],
      forcedBy: [{ where: fact, what: "earlier values redacted" }],
    });
    const redacted = createNextStep(corrected, later, createRedaction(fact));
    expect(serializePublished(redacted)).not.toContain(secret);
    expect(redacted.releaseData.corrections).toMatchObject({
      one: { beforeSha256: expect.any(String), after: { name: "N. S." } },
      "name-redacted": { parts: [], before: { name: "N. S." }, after: { name: "N. S." } },
    });
    expect(
      [...replay(redacted.release, redacted.releaseData.releases)].map(({ redactedPaths }) => redactedPaths),
    ).toEqual([[], [factPath], [factPath]]);
    expect(proveReleaseData(redacted)).toEqual([]);
    expect(proveReleaseData(createNextStep(redacted, setVersion(later, "1.0.3")))).toEqual([]);
  });

  test("removes a value that was withdrawn before", () => {
    const retiredStep = createNextStep(
      first,
      setVersion(removeSnapshotKey(first.release, factPath), "1.1.0"),
      createPending({ one: createReason(fact) }),
    );
    const same = setVersion(retiredStep.release, "1.1.1");
    expect(checkNextRelease(retiredStep, same, createRedaction(fact))).toMatchObject({ level: "patch", findings: [] });
    const redacted = createNextStep(retiredStep, same, createRedaction(fact));
    expect(serializePublished(redacted)).not.toContain(secret);
    expect(redacted.releaseData.corrections["name-redacted"]).not.toHaveProperty("after");
    expect(proveReleaseData(redacted)).toEqual([]);
  });

  test("is an error if no release had another value", () => {
    const same = setVersion(first.release, "1.0.1");
    expect(checkNextRelease(first, same, createRedaction(fact)).findings).toMatchObject([
      { code: "correction/unchanged-fact" },
    ]);
    expect(checkNextRelease(first, same, createRedaction("person/nem-sowat#/names/khmer")).findings).toMatchObject([
      { code: "redaction/not-a-fact", found: "a location that no release had" },
    ]);
  });
});

describe("a redacted record", () => {
  const whole = "statement/unmiss-exchanges-will-be-organized#";
  const record = "statement/unmiss-exchanges-will-be-organized";
  const recordText = JSON.stringify(excerpt.records.statement["unmiss-exchanges-will-be-organized"]);
  const first = createFirstStep(excerpt);
  const without = removeSnapshotKey(excerpt, `/records/${record}`);
  const retired = { [record]: createRedirect("withdrawn") };
  const { reasons } = createRedaction(whole);
  const otherRecords = JSON.stringify(without);
  /** The quotes and our own words that only this record has. */
  const localQuotes = [...recordText.matchAll(/"(?:quote|en|fr)":("[^"]+")/g)]
    .map(([, quoted]) => quoted ?? "")
    .filter((quoted) => !otherRecords.includes(quoted));

  test.each(["with its retirement", "after its retirement"])("redacted %s is in nothing that is published", (when) => {
    const steps =
      when === "with its retirement"
        ? [createNextStep(first, setVersion(without, "1.1.0"), createPending(reasons, retired))]
        : [createNextStep(first, setVersion(without, "1.1.0"), createPending({}, retired))].flatMap((retiredStep) => [
            retiredStep,
            createNextStep(retiredStep, setVersion(without, "1.1.1"), createPending(reasons)),
          ]);
    const last = steps.at(-1) as ReleaseStep;
    expect(localQuotes.length).toBeGreaterThan(1);
    for (const quoted of localQuotes) {
      expect(serializePublished(first)).toContain(quoted);
      expect(serializePublished(last)).not.toContain(quoted);
    }
    for (const step of [last, createNextStep(last, setVersion(without, "1.2.0"))])
      expect(proveReleaseData(step)).toEqual([]);
    expect([...replay(last.release, last.releaseData.releases)].at(-1)).toMatchObject({
      redactedPaths: [`/records/${record}`],
    });
  });

  test("requires a minor release with its retirement, and a patch after it", () => {
    expect(checkNextRelease(first, setVersion(without, "1.1.0"), createPending(reasons, retired))).toMatchObject({
      level: "minor",
      findings: [],
    });
    const retiredStep = createNextStep(first, setVersion(without, "1.1.0"), createPending({}, retired));
    expect(checkNextRelease(retiredStep, setVersion(without, "1.1.1"), createPending(reasons))).toMatchObject({
      level: "patch",
      findings: [],
    });
  });

  test("has hashes instead of the values of its corrections in the log", () => {
    const field = "/content/summary";
    const other = setSnapshotValue(excerpt, `/records/${record}${field}/value/en`, "Other words.");
    const corrected = createNextStep(
      first,
      setVersion(other, "1.0.1"),
      createPending({ words: createReason(`${record}#${field}`) }),
    );
    const last = createNextStep(corrected, setVersion(without, "1.1.0"), createPending(reasons, retired));
    expect(serializePublished(corrected)).toContain("Other words.");
    expect(serializePublished(last)).not.toContain("Other words.");
    expect(last.releaseData.corrections["words"]).toMatchObject({
      beforeSha256: expect.any(String),
      afterSha256: expect.any(String),
    });
    expect(proveReleaseData(last)).toEqual([]);
  });

  test("is an error if it is still published", () => {
    expect(checkNextRelease(first, setVersion(excerpt, "1.0.1"), createPending(reasons)).findings).toMatchObject([
      { code: "redaction/not-a-fact", found: "a published record" },
    ]);
  });
});

test("a redacted membership removes its post from the identity keys of the person", () => {
  const membership = "membership/hoang-xuan-chien-deputy-minister";
  const person = "person/hoang-xuan-chien";
  const first = createFirstStep(firstRelease);
  const listPosts = (step: ReleaseStep) =>
    Object.values(step.releaseData.identities[person] ?? {})
      .flat()
      .filter((key) => key?.startsWith("post "));
  expect(listPosts(first)).not.toEqual([]);
  const without = setVersion(removeSnapshotKey(firstRelease, `/records/${membership}`), "1.1.0");
  const pendingChanges = createPending(
    { one: createReason(`${membership}#`, { kind: "redaction" }) },
    { [membership]: createRedirect("withdrawn") },
  );
  const second = createNextStep(first, without, pendingChanges);
  expect(proveReleaseData(second)).toEqual([]);
  expect(listPosts(second)).toEqual([]);
  expect(proveReleaseData(createNextStep(second, setVersion(without, "1.1.1")))).toEqual([]);
});
