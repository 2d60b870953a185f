import * as fc from "fast-check";
import { factsOf, valueAt } from "../corpus/index.ts";
import type { Pending, Released } from "../history/index.ts";
import { firstStep, nextStep, pending, pointedTo, reason, redirect, verdictAfter, type Step } from "./releasing.ts";
import { excerpt, withoutKey, withValue } from "./snapshots.ts";

const deeds = [
  "value",
  "basis",
  "note",
  "withdraw",
  "add",
  "back",
  "redact",
  "redact-past",
  "redact-withdrawing",
  "move",
  "retire",
] as const;

/** What a release does: which deed, to which of the subjects, to which of its facts. */
interface Deed {
  readonly what: (typeof deeds)[number];
  readonly subject: number;
  readonly fact: number;
}

/** Lives of some releases, by what each of them does. */
export const generatedLives: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.record({ what: fc.constantFrom(...deeds), subject: fc.nat({ max: 3 }), fact: fc.nat({ max: 40 }) }),
  { minLength: 5, maxLength: 9 },
);

/** Some such lives, the same ones for the same seed. */
export const sampledLives = (count: number, seed: number): readonly (readonly Deed[])[] =>
  fc.sample(generatedLives, { numRuns: count, seed });

/** The subjects that things happen to, by the references that they begin with. */
const subjects = [
  "person/nem-sowat",
  "organization/asean",
  "event/2024-02-27-defence-policy-dialogue-10",
  "statement/2022-05-17-agreed-orientation",
];

const pathOf = (reference: string, pointer = ""): string => `/records/${reference}${pointer}`;

interface Change {
  readonly release: Released;
  readonly said: Pending;
  readonly reference?: string;
}

const withId = (record: object, id: string): object => ({ ...record, id });

/** One deed as a maintainer would do it, with its reason; undefined where there is nothing to do it to. */
const done = (
  { release, ledgers }: Step,
  reference: string,
  { what, fact }: Deed,
  name: string,
): Change | undefined => {
  const record = valueAt(release, pathOf(reference)) as Parameters<typeof factsOf>[0] | undefined;
  if (!record) return undefined;
  const pointers = [...factsOf(record)].map(({ pointer }) => pointer);
  const pointer = pointers[fact % pointers.length];
  if (pointer === undefined) return undefined;
  const place = pathOf(reference, pointer);
  const why = (kind: "transcription" | "redaction" = "transcription") =>
    pending({ [name]: reason(`${reference}#${pointer}`, { kind }) });
  const put = (at: string, value: unknown, said = why()): Change => ({ release: withValue(release, at, value), said });
  const basis = valueAt(release, `${place}/basis`);
  switch (what) {
    case "value":
      return put(`${place}/value`, `said by ${name}`);
    case "basis":
      return put(`${place}/basis`, basis === "implied" ? "stated" : "implied");
    case "note":
      return put(`${place}/note`, { en: name, fr: name });
    case "withdraw":
      return { release: withoutKey(release, place), said: why() };
    case "add":
      return put(`${place.replace(/[^/]+$/, "")}${name}`, valueAt(release, place), pending());
    case "back": {
      const first = valueAt(excerpt, place);
      return first === undefined ? undefined : put(place, first);
    }
    case "redact":
      return put(`${place}/value`, `left by ${name}`, why("redaction"));
    case "redact-past":
      return Object.keys(ledgers.corrections).length === 0 ? undefined : { release, said: why("redaction") };
    case "redact-withdrawing":
      return { release: withoutKey(release, place), said: why("redaction") };
    case "move": {
      const to = `${reference.split("/")[0]}/${name}`;
      const moved = withValue(withoutKey(release, pathOf(reference)), pathOf(to), withId(record, name));
      return {
        release: pointedTo(moved, reference, to),
        said: pending({}, { [reference]: redirect("moved", to) }),
        reference: to,
      };
    }
    case "retire":
      return {
        release: withoutKey(release, pathOf(reference)),
        said: pending({}, { [reference]: redirect("withdrawn") }),
      };
  }
};

/** A release of a life, with the reference that each subject has in it; undefined for one that is retired. */
export interface Lived extends Step {
  readonly references: readonly string[];
}

/** Lives a life: what a verdict refuses is not released, as a maintainer would not. */
export const lived = (life: readonly Deed[]): readonly Lived[] =>
  life.reduce<Lived[]>(
    (steps, deed, index) => {
      const last = steps.at(-1) as Lived;
      const reference = last.references[deed.subject] ?? "";
      const change = done(last, reference, deed, `u${index}`);
      if (!change) return steps;
      const release = { ...change.release, version: `1.${steps.length}.0` };
      const { refusals } = verdictAfter(last, release, change.said);
      if (refusals.some(({ severity }) => severity === "error")) return steps;
      const references = last.references.map((each, at) => (at === deed.subject ? (change.reference ?? each) : each));
      return [...steps, { ...nextStep(last, release, change.said), references }];
    },
    [{ ...firstStep(excerpt), references: subjects }],
  );
