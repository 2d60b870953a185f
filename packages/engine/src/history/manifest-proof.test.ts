import { describe, expect, test } from "vitest";
import { withoutKeyAt, withValueAt } from "../testing/edit.ts";
import { lifeOf } from "../testing/life.ts";
import { firstStep, nextStep, pending, reason, redirect, verdictAfter, type Step } from "../testing/releasing.ts";
import { excerpt, firstRelease, withoutKey, withValue } from "../testing/snapshots.ts";
import { ledgerRefusals, type Manifest, type Pending, type Released } from "./index.ts";

const first = firstStep(firstRelease);
const refused = (last: Step, current: Released, said?: Pending) =>
  verdictAfter(last, current, said).refusals.map(({ code, record, pointer }) => `${code} ${record}${pointer}`);
/** Where an id stands in the manifest. */
const at = (reference: string) => `/records/${reference.replace("/", "~1")}`;

const labelled = (release: Released, words: string) =>
  withValue(release, `/records/${person}/label`, { en: words, fr: words });

const person = "person/nem-sowat";

describe("a manifest that says of an id what the releases do not show", () => {
  const { release, ledgers } = lifeOf(excerpt).at(-1) as Step;
  const told = (manifest: unknown) =>
    ledgerRefusals(release, ledgers, manifest as Manifest).map(({ code, record }) => `${code} ${record}`);
  const [retired = ""] = Object.entries(ledgers.manifest.records).flatMap(([reference, known]) =>
    known.retired === undefined ? [] : [reference],
  );
  test("because one was forgotten: refused", () => {
    expect(told(withoutKeyAt(ledgers.manifest, at(retired)))).toEqual([`history/manifest-false ${retired}`]);
  });

  const whole = "statement/unmiss-exchanges-will-be-organized";
  const redacted = nextStep(
    firstStep(excerpt),
    { ...withoutKey(excerpt, `/records/${whole}`), version: "1.1.0" },
    pending({ whole: reason(`${whole}#`, { kind: "redaction" }) }, { [whole]: redirect("withdrawn") }),
  );
  const { manifest } = redacted.ledgers;

  test.each([
    ["is forgotten", withoutKeyAt(manifest, at(whole))],
    ["is said to stand", withoutKeyAt(manifest, `${at(whole)}/retired`)],
    ["is said to have been retired by another release", withValueAt(manifest, `${at(whole)}/retired`, "1.0.0")],
  ])("because one of a record that is withheld as a whole %s: refused", (_, forged) => {
    expect(ledgerRefusals(redacted.release, redacted.ledgers, manifest)).toEqual([]);
    expect(ledgerRefusals(redacted.release, redacted.ledgers, forged as Manifest)).toMatchObject([
      { code: "history/manifest-false", record: whole },
    ]);
  });

  test("because one was forgotten gives nobody that id: its redirect tells of it too", () => {
    const forgetful = { ...redacted.ledgers, manifest: withoutKeyAt(manifest, at(whole)) as Manifest };
    expect(refused({ ...redacted, ledgers: forgetful }, excerpt)).toEqual([`identity/returned ${whole}`]);
  });

  test("because one was made known by more: refused", () => {
    const [present = ""] = Object.keys(ledgers.manifest.records).filter((reference) => reference !== retired);
    expect(told(withValueAt(ledgers.manifest, `${at(present)}/identity`, ["label anybody"]))).toEqual([
      `history/manifest-false ${present}`,
    ]);
  });
});

test("a patch of a past release that was edited is seen, also where a redaction left its data without a hash", () => {
  const fact = "event/2024-02-27-defence-policy-dialogue-10#/date/day";
  const place = `/records/${fact.replace("#", "")}`;
  const other = { ...labelled(firstRelease, "Nem Sowath, general"), version: "1.0.1" };
  const second = nextStep(first, other);
  const hidden = { ...withValue(other, `${place}/value`, "2024-02"), version: "1.0.2" };
  const third = nextStep(second, hidden, pending({ secret: reason(fact, { kind: "redaction" }) }));
  expect(ledgerRefusals(third.release, third.ledgers, third.ledgers.manifest)).toEqual([]);
  const patch = third.ledgers.releases["1.0.1"]?.data ?? [];
  const forged = {
    ...third.ledgers,
    releases: withValueAt(third.ledgers.releases, "/1.0.1/data", [
      ...patch,
      { op: "remove", path: "/records/discrepancy/chien-spelling" },
    ]) as Step["ledgers"]["releases"],
  };
  expect(
    ledgerRefusals(third.release, forged, third.ledgers.manifest).map(({ code, pointer }) => code + pointer),
  ).toContain("history/edited/patches");
});
