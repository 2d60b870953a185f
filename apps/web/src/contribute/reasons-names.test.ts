import { expect, test } from "vitest";
import { changesetName, reasonsName } from "./reasons-names.ts";

test("the file of reasons is named after the record, and the changeset beside it too", () => {
  expect(reasonsName("event/vinh-calls-on-kono")).toBe("vinh-calls-on-kono.corrections.json");
  expect(changesetName("event/vinh-calls-on-kono")).toBe("vinh-calls-on-kono.md");
});
