import { describe, expect, test } from "vitest";
import { withoutKeyAt, withValueAt } from "../testing/edit.ts";
import { firstRelease } from "../testing/snapshots.ts";
import { differences, differencesMarkdown, type ReasonOf } from "./index.ts";

const day = "/records/event/2024-02-27-defence-policy-dialogue-10/date/day";

const given =
  (kind: NonNullable<ReturnType<ReasonOf>>["kind"]): ReasonOf =>
  () => ({ kind, severity: "editorial", reason: { en: "Why.", fr: "Pourquoi." } });

const line = (changed: unknown, reasonOf?: ReasonOf): string =>
  differencesMarkdown(
    differences(firstRelease, { ...firstRelease, records: (changed as typeof firstRelease).records }, {}),
    reasonOf,
  )
    .split("\n")
    .find((one) => one.startsWith("  - `/date/day`")) ?? "";

describe("the line of a changelog", () => {
  test.each([
    {
      name: "of a value has both",
      changed: withValueAt(firstRelease, `${day}/value`, "2024-02-28"),
      said: "  - `/date/day`: `2024-02-27` → `2024-02-28`",
    },
    {
      name: "of evidence alone says what changed, and not the value twice",
      changed: withValueAt(firstRelease, `${day}/evidence/day/start`, 258),
      said: "  - `/date/day`: `2024-02-27` as before; changed: evidence/day `“mardi 27 février” (vietnamplus-219237/e1, start 257), supports day` → `“mardi 27 février” (vietnamplus-219237/e1, start 258), supports day`",
    },
    {
      name: "of a value with its basis tells of both",
      changed: withValueAt(withValueAt(firstRelease, `${day}/value`, "2024-02"), `${day}/basis`, "implied"),
      said: "  - `/date/day`: `2024-02-27` → `2024-02`; also changed: basis `stated` → `implied`",
    },
    {
      name: "of a fact that was withdrawn says what it said",
      changed: withoutKeyAt(firstRelease, day),
      said: "  - `/date/day`: `2024-02-27`, withdrawn",
    },
  ])("$name", ({ changed, said }) => {
    expect(line(changed)).toBe(said);
  });

  test("of a redaction tells nobody what was taken away", () => {
    const redacted = line(withoutKeyAt(firstRelease, day), given("redaction"));
    expect(redacted).toBe("  - `/date/day`: withheld, withdrawn (redaction, editorial). Why.");
    expect(line(withoutKeyAt(firstRelease, `${day}/evidence/day`), given("redaction"))).toBe(
      "  - `/date/day`: `2024-02-27` as before; changed: what supports it (its evidence) (redaction, editorial). Why.",
    );
  });
});
