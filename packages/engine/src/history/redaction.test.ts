import { describe, expect, test } from "vitest";
import { dataOf } from "../diff/index.ts";
import {
  firstStep,
  nextStep,
  pending,
  pointedTo,
  reason,
  redirect,
  verdictAfter,
  type Step,
} from "../testing/releasing.ts";
import { excerpt, withoutKey, withValue } from "../testing/snapshots.ts";
import { ledgerRefusals, replay, type Released } from "./index.ts";

const fact = "person/nem-sowat#/names/english";
const place = "/records/person/nem-sowat/names/english";
const secret = "Nem Sowat";

const at = (release: Released, version: string) => ({ ...release, version });
const named = (release: Released, name: string) => withValue(release, `${place}/value/name`, name);
/** The label is ours and has the name too: it is written anew along with it. */
const relabelled = (release: Released) =>
  withValue(release, "/records/person/nem-sowat/label", { en: "A general", fr: "Un général" });

const redact = (of: string) => pending({ "name-redacted": reason(of, { kind: "redaction" }) });

const proves = ({ release, ledgers }: Step) => ledgerRefusals(release, ledgers, ledgers.manifest);
const published = ({ release, ledgers: { corrections, redirects, releases } }: Step) =>
  JSON.stringify({ release, corrections, redirects, releases });

describe("a fact that is redacted", () => {
  const first = firstStep(relabelled(excerpt));
  const second = nextStep(first, at(named(first.release, "Secret Second"), "1.0.1"), pending({ one: reason(fact) }));
  const third = nextStep(second, at(named(second.release, "N. S."), "1.0.2"), redact(fact));
  const fourth = nextStep(third, at(named(third.release, "Nem S."), "1.0.3"), pending({ two: reason(fact) }));

  test("is told by its hash where it was, and by its new value", () => {
    const entry = third.ledgers.corrections["name-redacted"];
    expect(entry).not.toHaveProperty("before");
    expect(entry?.beforeSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(entry).toMatchObject({ kind: "redaction", after: { name: "N. S." } });
  });

  test("is nowhere in what is published from then on: not in the log, and not in the history", () => {
    expect(published(second)).toContain(secret);
    for (const step of [third, fourth]) {
      expect(published(step)).not.toContain(secret);
      expect(published(step)).not.toContain("Secret Second");
    }
    expect(third.ledgers.corrections["one"]).toMatchObject({
      beforeSha256: expect.any(String),
      afterSha256: expect.any(String),
    });
  });

  test("is left out of the replay, which reaches all else", () => {
    const replayed = [...replay(fourth.release, fourth.ledgers.releases)];
    expect(replayed.map(({ withheld }) => withheld)).toEqual([[], [], [place], [place]]);
    expect(replayed.map(({ release }) => dataOf(release))).toEqual(
      [fourth.release, third.release, withoutKey(second.release, place), withoutKey(first.release, place)].map(dataOf),
    );
  });

  test("and everything still proves", () => {
    for (const step of [first, second, third, fourth]) expect(proves(step)).toEqual([]);
  });

  test("a log that is forged besides is refused as ever", () => {
    const { two: _, ...corrections } = fourth.ledgers.corrections;
    const refused = ledgerRefusals(fourth.release, { ...fourth.ledgers, corrections }, fourth.ledgers.manifest);
    expect(refused.map(({ code }) => code)).toEqual(["correction/missing", "history/edited"]);
    const { "name-redacted": __, ...others } = fourth.ledgers.corrections;
    const dropped = ledgerRefusals(fourth.release, { ...fourth.ledgers, corrections: others }, fourth.ledgers.manifest);
    expect(dropped.map(({ code, record }) => [code, record])).toEqual([["history/edited", "1.0.2"]]);
  });

  test("may be redacted once more", () => {
    const again = nextStep(
      fourth,
      at(named(fourth.release, "A name"), "1.0.4"),
      pending({ more: reason(fact, { kind: "redaction" }) }),
    );
    expect(published(again)).not.toContain("Nem S.");
    expect(published(again)).not.toContain("N. S.");
    expect(proves(again)).toEqual([]);
  });
});

describe("what is redacted does not stand in a wider place of the history either:", () => {
  test("where the whole collection goes with it", () => {
    const first = firstStep(relabelled(excerpt));
    const second = nextStep(
      first,
      at(withoutKey(first.release, "/records/person/nem-sowat/names"), "1.1.0"),
      redact(fact),
    );
    expect(published(second)).not.toContain(secret);
    expect(proves(second)).toEqual([]);
  });

  test("where the collection came with it in an earlier release", () => {
    const full = relabelled(excerpt);
    const first = firstStep(withoutKey(full, "/records/person/nem-sowat/names"));
    const second = nextStep(first, at(full, "1.1.0"));
    const third = nextStep(second, at(named(full, "N. S."), "1.1.1"), redact(fact));
    const fourth = nextStep(
      third,
      at(withoutKey(full, "/records/person/nem-sowat/names"), "1.2.0"),
      pending({ gone: reason(fact) }),
    );
    for (const step of [third, fourth]) {
      expect(published(step)).not.toContain(secret);
      expect(proves(step)).toEqual([]);
    }
  });

  test.each(["with the move", "after the move"])("where its record has moved: redacted %s", (when) => {
    const first = firstStep(relabelled(excerpt));
    const record = first.release.records.person["nem-sowat"];
    const moved = pointedTo(
      withValue(withoutKey(first.release, "/records/person/nem-sowat"), "/records/person/general", {
        ...record,
        id: "general",
      }),
      "person/nem-sowat",
      "person/general",
    );
    const redacted = withValue(moved, "/records/person/general/names/english/value/name", "N. S.");
    const redirects = { "person/nem-sowat": redirect("moved", "person/general") };
    const { reasons } = redact("person/general#/names/english");
    const steps =
      when === "with the move"
        ? [nextStep(first, at(redacted, "1.1.0"), pending(reasons, redirects))]
        : [nextStep(first, at(moved, "1.1.0"), pending({}, redirects))].flatMap((second) => [
            nextStep(second, at(redacted, "1.1.1"), pending(reasons)),
          ]);
    const last = steps.at(-1) as Step;
    expect(published(last)).not.toContain(secret);
    expect(proves(last)).toEqual([]);
  });
});

test("a release that redacts is judged like any other", () => {
  const first = firstStep(relabelled(excerpt));
  const verdict = verdictAfter(first, at(named(first.release, "N. S."), "1.0.1"), redact(fact));
  expect(verdict).toMatchObject({ level: "patch", refusals: [] });
});
