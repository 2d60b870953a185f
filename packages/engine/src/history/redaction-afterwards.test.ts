import { describe, expect, test } from "vitest";
import { fact, place, secret, at, named, relabelled, redact, proves, published } from "../testing/redacting.ts";
import { firstStep, nextStep, pending, reason, redirect, verdictAfter, type Step } from "../testing/releasing.ts";
import { excerpt, firstRelease, withoutKey, withValue } from "../testing/snapshots.ts";
import { replay } from "./index.ts";

const name = (value: string) => named(relabelled(excerpt), value);

describe("what is redacted after the fact", () => {
  const first = firstStep(relabelled(excerpt));
  const corrected = nextStep(first, at(name("N. S."), "1.0.1"), pending({ one: reason(fact) }));
  const later = at(corrected.release, "1.0.2");

  test("where it was corrected before: its earlier value goes, what stands stays", () => {
    expect(verdictAfter(corrected, later, redact(fact))).toMatchObject({
      level: "patch",
      refusals: [],
      forcedBy: [{ where: fact, what: "earlier values withheld" }],
    });
    const redacted = nextStep(corrected, later, redact(fact));
    expect(published(redacted)).not.toContain(secret);
    expect(redacted.ledgers.corrections).toMatchObject({
      one: { beforeSha256: expect.any(String), after: { name: "N. S." } },
      "name-redacted": { parts: [], before: { name: "N. S." }, after: { name: "N. S." } },
    });
    expect([...replay(redacted.release, redacted.ledgers.releases)].map(({ withheld }) => withheld)).toEqual([
      [],
      [place],
      [place],
    ]);
    expect(proves(redacted)).toEqual([]);
    expect(proves(nextStep(redacted, at(later, "1.0.3")))).toEqual([]);
  });

  test("where it was withdrawn before", () => {
    const gone = nextStep(first, at(withoutKey(first.release, place), "1.1.0"), pending({ one: reason(fact) }));
    const same = at(gone.release, "1.1.1");
    expect(verdictAfter(gone, same, redact(fact))).toMatchObject({ level: "patch", refusals: [] });
    const redacted = nextStep(gone, same, redact(fact));
    expect(published(redacted)).not.toContain(secret);
    expect(redacted.ledgers.corrections["name-redacted"]).not.toHaveProperty("after");
    expect(proves(redacted)).toEqual([]);
  });

  test("is refused where no release had anything else there", () => {
    const same = at(first.release, "1.0.1");
    expect(verdictAfter(first, same, redact(fact)).refusals).toMatchObject([{ code: "correction/of-nothing" }]);
    expect(verdictAfter(first, same, redact("person/nem-sowat#/names/khmer")).refusals).toMatchObject([
      { code: "redaction/not-a-fact", found: "a place that no release had" },
    ]);
  });
});

describe("a whole record that is redacted", () => {
  const whole = "statement/unmiss-exchanges-will-be-organized#";
  const record = "statement/unmiss-exchanges-will-be-organized";
  const words = JSON.stringify(excerpt.records.statement["unmiss-exchanges-will-be-organized"]);
  const first = firstStep(excerpt);
  const without = withoutKey(excerpt, `/records/${record}`);
  const retired = { [record]: redirect("withdrawn") };
  const { reasons } = redact(whole);
  const elsewhere = JSON.stringify(without);
  /** What this record alone says, in the words of the text and in ours. */
  const own = [...words.matchAll(/"(?:quote|en|fr)":("[^"]+")/g)]
    .map(([, quoted]) => quoted ?? "")
    .filter((quoted) => !elsewhere.includes(quoted));

  test.each(["with its retirement", "after its retirement"])("%s is nowhere any more", (when) => {
    const steps =
      when === "with its retirement"
        ? [nextStep(first, at(without, "1.1.0"), pending(reasons, retired))]
        : [nextStep(first, at(without, "1.1.0"), pending({}, retired))].flatMap((gone) => [
            gone,
            nextStep(gone, at(without, "1.1.1"), pending(reasons)),
          ]);
    const last = steps.at(-1) as Step;
    expect(own.length).toBeGreaterThan(1);
    for (const quoted of own) {
      expect(published(first)).toContain(quoted);
      expect(published(last)).not.toContain(quoted);
    }
    for (const step of [last, nextStep(last, at(without, "1.2.0"))]) expect(proves(step)).toEqual([]);
    expect([...replay(last.release, last.ledgers.releases)].at(-1)).toMatchObject({
      withheld: [`/records/${record}`],
    });
  });

  test("is judged: it is a minor with its retirement, and a patch after it", () => {
    expect(verdictAfter(first, at(without, "1.1.0"), pending(reasons, retired))).toMatchObject({
      level: "minor",
      refusals: [],
    });
    const gone = nextStep(first, at(without, "1.1.0"), pending({}, retired));
    expect(verdictAfter(gone, at(without, "1.1.1"), pending(reasons))).toMatchObject({ level: "patch", refusals: [] });
  });

  test("has what was corrected in it hashed in the log, by whatever its facts were called", () => {
    const told = "/beneficiaries/forces";
    const other = withValue(excerpt, `/records/${record}${told}/value/description/en`, "other forces");
    const corrected = nextStep(first, at(other, "1.0.1"), pending({ forces: reason(`${record}#${told}`) }));
    const last = nextStep(corrected, at(without, "1.1.0"), pending(reasons, retired));
    expect(published(corrected)).toContain("other forces");
    expect(published(last)).not.toContain("other forces");
    expect(last.ledgers.corrections["forces"]).toMatchObject({
      beforeSha256: expect.any(String),
      afterSha256: expect.any(String),
    });
    expect(proves(last)).toEqual([]);
  });

  test("is refused where it is published: it is retired, or its facts are redacted", () => {
    expect(verdictAfter(first, at(excerpt, "1.0.1"), pending(reasons)).refusals).toMatchObject([
      { code: "redaction/not-a-fact", found: "a whole record that is published" },
    ]);
  });
});

test("a membership that is redacted as a whole takes the post with it by which its person was known", () => {
  const membership = "membership/hoang-xuan-chien-deputy-minister";
  const person = "person/hoang-xuan-chien";
  const first = firstStep(firstRelease);
  const posts = (step: Step) =>
    Object.values(step.ledgers.manifest.records[person] ?? {})
      .flat()
      .filter((key) => key?.startsWith("post "));
  expect(posts(first)).not.toEqual([]);
  const without = at(withoutKey(firstRelease, `/records/${membership}`), "1.1.0");
  const said = pending(
    { one: reason(`${membership}#`, { kind: "redaction" }) },
    { [membership]: redirect("withdrawn") },
  );
  const second = nextStep(first, without, said);
  expect(proves(second)).toEqual([]);
  expect(posts(second)).toEqual([]);
  expect(proves(nextStep(second, at(without, "1.1.1")))).toEqual([]);
});
