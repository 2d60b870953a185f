import { describe, expect, test } from "vitest";
import { dataOf, differences } from "../diff/index.ts";
import { withValueAt } from "../testing/edit.ts";
import { lifeOf } from "../testing/life.ts";
import { fact, place, secret, at, named, relabelled, redact, proves, published } from "../testing/redacting.ts";
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
import { appearancesIn, ledgerRefusals, replay, withoutWithheld, type Released } from "./index.ts";

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
    expect(dropped.map(({ code, record }) => [code, record])).toEqual([
      ["redaction/unfounded", "person/nem-sowat"],
      ["history/edited", "1.0.2"],
    ]);
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

describe("a redaction hides nothing but what it names:", () => {
  const first = firstStep(relabelled(excerpt));

  test.each([`${fact}/value`, `${fact}/evidence`, "person/nem-sowat#/names"])(
    "%s is no fact, and what changes there needs its own reason",
    (where) => {
      const { refusals } = verdictAfter(first, at(named(first.release, "N. S."), "1.0.1"), redact(where));
      expect(refusals.map(({ code }) => code)).toEqual(["redaction/not-a-fact", "correction/missing"]);
    },
  );

  test("a record that has moved is published under its new id, and is not withheld as a whole under the old one", () => {
    const moved = lifeOf(excerpt)[3] as Step;
    const whole = pending({ one: reason("person/nem-sowat#", { kind: "redaction" }) });
    expect(verdictAfter(moved, at(moved.release, "1.2.1"), whole).refusals).toMatchObject([
      { code: "redaction/not-a-fact" },
    ]);
  });

  const second = nextStep(first, at(named(first.release, "Secret Second"), "1.0.1"), pending({ one: reason(fact) }));
  const third = nextStep(second, at(named(second.release, "N. S."), "1.0.2"), redact(fact));
  const forged = (pointer: string, value: unknown) =>
    ledgerRefusals(third.release, withValueAt(third.ledgers, pointer, value) as typeof third.ledgers).map(
      ({ code, record }) => `${code} ${record}`,
    );
  const { data } = third.ledgers.releases["1.0.2"] as { data: readonly object[] };
  const hash = "0".repeat(64);

  test("a value cannot be withheld without one", () => {
    const withheld = [...data, { op: "withhold", path: "/records/topic/never-was", sha256: hash }];
    expect(forged("/releases/1.0.2/data", withheld)).toEqual(["redaction/unfounded topic/never-was"]);
  });

  test("nor an earlier release rewritten under one", () => {
    const back = third.ledgers.releases["1.0.1"]?.data ?? [];
    const rewritten = [...back, { op: "replace", path: "/records/organization/asean/label/en", value: "Forged" }];
    expect(forged("/releases/1.0.1/data", rewritten)).toContain("history/broken 1.0.0");
  });

  test("an entry of what is withheld has no value again", () => {
    expect(forged("/corrections/one/before", { name: "Forged Name" })).toEqual([
      "correction/before-false person/nem-sowat",
    ]);
    expect(forged("/corrections/one/support", { before: {}, after: {} })).toEqual([
      "correction/support-false person/nem-sowat",
    ]);
  });

  test("its reason goes, which may have named what is withheld", () => {
    expect(third.ledgers.corrections["one"]?.reason.en).toBe(
      "The reason was taken out by the redaction name-redacted.",
    );
  });
});

test("a fact that came late and was redacted is still known by the release that brought it", () => {
  const full = relabelled(excerpt);
  const first = firstStep(withoutKey(full, place));
  const second = nextStep(first, at(full, "1.1.0"));
  const third = nextStep(second, at(named(full, "N. S."), "1.1.1"), redact(fact));
  const fourth = nextStep(
    third,
    at(named(full, "General N."), "1.1.2"),
    pending({ again: reason(fact, { kind: "redaction" }) }),
  );
  for (const { release, ledgers } of [third, fourth])
    expect(appearancesIn([...replay(release, ledgers.releases)], ledgers.redirects, ledgers.releases)).toEqual({
      [fact]: "1.1.0",
    });
});

test("two releases are compared without what is withheld of one of them: it came with neither", () => {
  const first = firstStep(relabelled(excerpt));
  const second = nextStep(first, at(named(first.release, "N. S."), "1.0.1"), redact(fact));
  const [newest, oldest] = [...replay(second.release, second.ledgers.releases)];
  const states = [oldest, newest].map((state) => state?.release as Released);
  const compared = states.map((state) => withoutWithheld(state, oldest?.withheld ?? [], second.ledgers.redirects));
  expect(differences(states[0] as Released, states[1] as Released).changed).toHaveLength(1);
  expect(differences(compared[0] as Released, compared[1] as Released).changed).toEqual([]);
});
