import { valueAt } from "../corpus/index.ts";
import type { Level } from "../diff/index.ts";
import type { Pending, Released } from "../history/index.ts";
import { firstStep, nextStep, pending, pointedTo, reason, redirect, type Step } from "./releasing.ts";
import { withoutKey, withValue } from "./snapshots.ts";

const day = "event/2024-02-27-defence-policy-dialogue-10#/date/day";
const presidency = "organization/asean#/names/acronym";

/** Where a fact stands in a release. */
export const inRelease = (fact: string): string => `/records/${fact.replace("#", "")}`;

const movedRecord = (release: Released, from: string, to: string): Released => {
  const record = valueAt(release, `/records/${from}`) as object;
  const [, id] = to.split("/");
  return pointedTo(withValue(withoutKey(release, `/records/${from}`), `/records/${to}`, { ...record, id }), from, to);
};

const copied = (release: Released, from: string, ...to: readonly string[]): Released =>
  to.reduce((so, each) => {
    const record = valueAt(release, `/records/${from}`) as object;
    return withValue(so, `/records/${each}`, { ...record, id: each.split("/")[1] });
  }, release);

const page = {
  basis: "external",
  value: "2024-02",
  evidence: { page: { kind: "citation", source: "source/bnews-307181" } },
};

/** What happens in one release, on the record of the one before, and what people say of it. */
interface Happening {
  readonly version: string;
  readonly what: string;
  readonly level: Level;
  readonly change: (release: Released) => Released;
  readonly said: Pending;
}

const orientation = "statement/2022-05-17-agreed-orientation";

export const happenings: readonly Happening[] = [
  {
    version: "1.0.1",
    what: "two corrections, one of the evidence alone",
    level: "patch",
    change: (release) =>
      withoutKey(
        withValue(release, `${inRelease(day)}/value`, "2024-02-28"),
        `${inRelease(presidency)}/evidence/presidency`,
      ),
    said: pending({ "misread-day": reason(day), "acronym-evidence": reason(presidency, { kind: "new-evidence" }) }),
  },
  {
    version: "1.1.0",
    what: "a new record, a new fact, a fact withdrawn",
    level: "minor",
    change: (release) =>
      withoutKey(
        withValue(
          copied(release, "topic/war-legacy", "topic/demining"),
          "/records/event/2024-02-27-defence-policy-dialogue-10/date/month",
          page,
        ),
        "/records/person/hoang-xuan-chien/names/printed-xuan-plain",
      ),
    said: pending({ "plain-name": reason("person/hoang-xuan-chien#/names/printed-xuan-plain", { kind: "scope" }) }),
  },
  {
    version: "1.2.0",
    what: "a record moved, and corrected where it is now",
    level: "minor",
    change: (release) =>
      withValue(
        movedRecord(release, "person/nem-sowat", "person/neang-sowath"),
        "/records/person/neang-sowath/names/english/value/name",
        "Neang Sowath",
      ),
    said: pending(
      { "name-of-sowath": reason("person/neang-sowath#/names/english") },
      { "person/nem-sowat": redirect("moved", "person/neang-sowath") },
    ),
  },
  {
    version: "1.3.0",
    what: "a record merged, one withdrawn, and one split",
    level: "minor",
    change: (release) => {
      const split = withoutKey(
        copied(release, orientation, `${orientation}-training`, `${orientation}-legacy`),
        `/records/${orientation}`,
      );
      const withdrawn = withoutKey(split, "/records/statement/unmiss-exchanges-will-be-organized");
      return pointedTo(
        withoutKey(withdrawn, "/records/source/bnews-307181"),
        "source/bnews-307181",
        "source/baophuyen-296350",
      );
    },
    said: pending(
      {},
      {
        "source/bnews-307181": redirect("merged", "source/baophuyen-296350"),
        "statement/unmiss-exchanges-will-be-organized": redirect("withdrawn"),
        [orientation]: redirect("split", { training: `${orientation}-training`, legacy: `${orientation}-legacy` }),
      },
    ),
  },
  {
    version: "1.4.0",
    what: "a new property, a new code, other code, and a correction undone",
    level: "minor",
    change: (release) =>
      [
        ["/schemas/event.schema.json/properties/weather", { type: "string", minLength: 1 }],
        ["/codes/EventType/parade", "a parade"],
        ["/surface/code", "1".repeat(64)],
        [`${inRelease(day)}/value`, "2024-02-27"],
      ].reduce((so, [pointer, value]) => withValue(so, pointer as string, value), release),
    said: pending({ "day-again": reason(day, { severity: "reverses" }) }),
  },
  {
    version: "1.5.0",
    what: "the record that was moved is moved again",
    level: "minor",
    change: (release) => movedRecord(release, "person/neang-sowath", "person/sowath-neang"),
    said: pending({}, { "person/neang-sowath": redirect("moved", "person/sowath-neang") }),
  },
  {
    version: "2.0.0",
    what: "a closed list allows more, and a door is gone",
    level: "major",
    change: (release) =>
      withValue(
        withValue(release, "/schemas/event.schema.json/$defs/Extent/enum", ["open", "closed", "unmarked", "partial"]),
        "/surface/doors",
        [".", "./data.json"],
      ),
    said: pending(),
  },
];

/** A life of a record: its first release, and after each happening the next. */
export const lifeOf = (first: Released): readonly Step[] =>
  happenings.reduce<Step[]>(
    (steps, { version, change, said }) => {
      const last = steps.at(-1) as Step;
      return [...steps, nextStep(last, { ...change(last.release), version }, said)];
    },
    [firstStep(first)],
  );
