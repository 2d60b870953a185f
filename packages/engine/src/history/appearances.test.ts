import { expect, test } from "vitest";
import { lifeOf } from "../testing/life.ts";
import { firstStep, nextStep, pending, reason, type Step } from "../testing/releasing.ts";
import { excerpt, withoutKey, withValue } from "../testing/snapshots.ts";
import { appearancesIn, replay } from "./index.ts";

const appearances = ({ release, ledgers }: Step) =>
  appearancesIn([...replay(release, ledgers.releases)], ledgers.redirects, ledgers.releases);

test("each record and fact that came after the first release is known by the release that brought it", () => {
  expect(appearances(lifeOf(excerpt).at(-1) as Step)).toEqual({
    "event/2024-02-27-defence-policy-dialogue-10#/date/month": "1.1.0",
    "statement/2022-05-17-agreed-orientation-legacy": "1.3.0",
    "statement/2022-05-17-agreed-orientation-training": "1.3.0",
    "topic/demining": "1.1.0",
  });
});

const english = "/records/person/nem-sowat/names/english";

test("what came before its record moved is known under the id that the record has now", () => {
  const moved = lifeOf(excerpt)[3] as Step;
  const first = firstStep(withoutKey(excerpt, english));
  const second = nextStep(first, { ...excerpt, version: "1.0.1" });
  const third = nextStep(second, moved.release, pending({}, moved.ledgers.redirects));
  expect(appearances(third)).toMatchObject({ "person/neang-sowath#/names/english": "1.0.1" });
});

test("what is withheld from the past did not come with the release that withholds it", () => {
  const first = firstStep(excerpt);
  const redacted = withValue(excerpt, `${english}/value/name`, "N. S.");
  const second = nextStep(
    first,
    { ...redacted, version: "1.0.1" },
    pending({ one: reason("person/nem-sowat#/names/english", { kind: "redaction" }) }),
  );
  expect(appearances(second)).toEqual({});
});
