import { expect, test } from "vitest";
import { formatCount, joinList, selectForm } from "./index.ts";

test.each([
  [[], "", ""],
  [["a"], "a", "a"],
  [["a", "b"], "a and b", "a ou b"],
  [["a", "b", "c"], "a, b and c", "a, b ou c"],
])("%j is “%s” and “%s”", (items, english, french) => {
  expect(joinList(items)).toBe(english);
  expect(joinList(items, "fr", "or")).toBe(french);
});

test("a number has the singular for 1, and in French for 0 too", () => {
  expect([0, 1, 2].map((count) => formatCount(count, "error"))).toEqual(["0 errors", "1 error", "2 errors"]);
  expect([0, 1, 2].map((count) => formatCount(count, "erreur", "fr"))).toEqual(["0 erreur", "1 erreur", "2 erreurs"]);
  const forms = { one: "retired id that leads here", many: "retired ids that lead here" };
  expect(formatCount(2, forms)).toBe("2 retired ids that lead here");
  expect([1, 2].map((count) => selectForm(count, { one: "needs", many: "need" }))).toEqual(["needs", "need"]);
});
