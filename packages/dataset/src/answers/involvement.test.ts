import { describe, expect, test } from "vitest";
import { get, type Event } from "../index.ts";
import { getParticipationStatus } from "./event-statuses.ts";
import { listInvolvements, readRoles } from "./involvement.ts";
import { describeParticipation } from "./participant-sentences.ts";

const dialogue = get("event/2024-02-27-defence-policy-dialogue-10");

/** The dialogue, from which one of its chairs stayed away. */
const withAbsence: Event = {
  ...dialogue,
  participants: Object.fromEntries(
    Object.entries(dialogue.participants ?? {}).map(([key, participant]) => [
      key,
      key === "serizawa"
        ? { ...participant, role: { absent: { basis: "stated", value: "absent", evidence: {} } } }
        : participant,
    ]),
  ),
};

describe("a participant who was absent", () => {
  const absent = withAbsence.participants?.["serizawa"] ?? { who: {} };
  const roles = readRoles(withAbsence, "serizawa", absent);

  test("takes no part in the event", () => {
    expect(listInvolvements(dialogue, "person/serizawa-kiyoshi")).toHaveLength(1);
    expect(listInvolvements(withAbsence, "person/serizawa-kiyoshi")).toEqual([]);
    expect(getParticipationStatus(withAbsence, [], roles)).toBe("absent");
  });

  test("is said not to have taken part", () => {
    const { en, fr } = describeParticipation(withAbsence, "serizawa", absent, roles);
    expect(en).toContain("did not have among its participants Serizawa Kiyoshi");
    expect(fr).toContain("n’a pas eu parmi ses participants Serizawa Kiyoshi");
  });
});
