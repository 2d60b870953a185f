import { describe, expect, test } from "vitest";
import { get } from "../index.ts";
import type { ConflictChoice } from "./conflict-accounts.ts";
import { createPhrase } from "./claim.ts";
import { describeDecision } from "./conflict-decision.ts";

const birth = get("discrepancy/vinh-birth-year");

const decide = (...choices: readonly ConflictChoice[]): string =>
  describeDecision(
    birth,
    choices.map((choice) => ({ phrase: createPhrase({ en: "15 May 1959", fr: "le 15 mai 1959" }), choice })),
    true,
  ).en;

describe("the decision on a conflict", () => {
  test("says so if the reading chooses no account", () => {
    expect(decide("open", "open")).toBe("our reading is probable, and chooses no account");
  });

  test("says which accounts the reading follows", () => {
    expect(decide("followed", "set-aside")).toBe("our reading is probable, and follows the first account");
    expect(decide("followed", "followed")).toBe("our reading is probable, and accepts all accounts");
  });
});
