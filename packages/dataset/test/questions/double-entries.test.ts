import { agreements, find, mechanisms, memberships, type Event } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getValues } from "./helpers/fields.ts";

const getEvent = (reference: string): Event => {
  const record = find(reference);
  if (record?.kind !== "event") throw new Error(`${reference} is no event`);
  return record;
};

describe("what is in two records is the same in both", () => {
  test("a signing: the step of the agreement and the event have the same dates", () => {
    const steps = agreements.flatMap(({ lifecycle }) => Object.values(lifecycle ?? {}));
    const pairs = steps.flatMap(({ date, event }) =>
      getValues(event).map((reference) => [getValues(date), getValues(getEvent(reference).date)]),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [ofStep, ofEvent] of pairs) expect(ofStep?.toSorted()).toEqual(ofEvent?.toSorted());
  });

  test("a co-chair: who has a membership as co-chair is a co-chair among the participants", () => {
    for (const { member, organization, role } of memberships.filter((one) => getValues(one.role).includes("co-chair")))
      for (const reference of getValues(organization)) {
        const mechanism = mechanisms.find(({ id }) => reference === `mechanism/${id}`);
        const chairs = Object.values(mechanism?.participants ?? {})
          .filter((participant) => getValues(participant.role).includes("co-chair"))
          .flatMap(({ who }) => getValues(who).flatMap((party) => (party.kind === "record" ? [party.record] : [])));
        expect(chairs, `${reference}, ${getValues(role).join()}`).toEqual(expect.arrayContaining(getValues(member)));
      }
  });
});
