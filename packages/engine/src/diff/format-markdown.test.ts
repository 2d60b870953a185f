import { describe, expect, test } from "vitest";
import { removeJsonKey, setJsonValue } from "../../test/edit-json.ts";
import { firstRelease, removeSnapshotKey } from "../../test/snapshots.ts";
import type { Redirects } from "../schema/index.ts";
import { diffSnapshots, formatDiffMarkdown, type ReasonLookup } from "./index.ts";

const day = "/records/event/2024-02-27-defence-policy-dialogue-10/date/day";

const createReasonLookup =
  (kind: NonNullable<ReturnType<ReasonLookup>>["kind"]): ReasonLookup =>
  () => ({ kind, severity: "editorial", reason: { en: "Why.", fr: "Pourquoi." } });

const getLine = (changed: unknown, getReason?: ReasonLookup): string =>
  formatDiffMarkdown(
    diffSnapshots(firstRelease, { ...firstRelease, records: (changed as typeof firstRelease).records }, {}),
    getReason,
  )
    .split("\n")
    .find((line) => line.startsWith("  - `/date/day`")) ?? "";

describe("the line of a changed fact in a changelog", () => {
  test.each([
    {
      name: "has the value before and after",
      changed: setJsonValue(firstRelease, `${day}/value`, "2024-02-28"),
      line: "  - `/date/day`: `2024-02-27` → `2024-02-28`",
    },
    {
      name: "has the value once if only the evidence changed",
      changed: setJsonValue(firstRelease, `${day}/evidence/day/start`, 258),
      line: "  - `/date/day`: `2024-02-27` (unchanged); changed: evidence/day: `“mardi 27 février” (vietnamplus-219237/e1, start 257), supports day` → `“mardi 27 février” (vietnamplus-219237/e1, start 258), supports day`",
    },
    {
      name: "has both the value and the basis if both changed",
      changed: setJsonValue(setJsonValue(firstRelease, `${day}/value`, "2024-02"), `${day}/basis`, "implied"),
      line: "  - `/date/day`: `2024-02-27` → `2024-02`; also changed: basis: `stated` → `implied`",
    },
    {
      name: "has the old value of a withdrawn fact",
      changed: removeJsonKey(firstRelease, day),
      line: "  - `/date/day`: `2024-02-27` → withdrawn",
    },
  ])("$name", ({ changed, line }) => {
    expect(getLine(changed)).toBe(line);
  });

  test("does not repeat a redacted value", () => {
    const redacted = getLine(removeJsonKey(firstRelease, day), createReasonLookup("redaction"));
    expect(redacted).toBe("  - `/date/day`: redacted → withdrawn (redaction, editorial). Why.");
    expect(getLine(removeJsonKey(firstRelease, `${day}/evidence/day`), createReasonLookup("redaction"))).toBe(
      "  - `/date/day`: `2024-02-27` (unchanged); changed: what supports it (its evidence) (redaction, editorial). Why.",
    );
  });
});

describe("the line of a retired record in a changelog", () => {
  const visit = "event/unmiss-exchanges";
  const redirectBase = { release: "1.1.0", reason: { en: "Why.", fr: "Pourquoi." }, evidence: {} };
  const getRetiredLines = (redirects: Redirects) =>
    formatDiffMarkdown(
      diffSnapshots(firstRelease, removeSnapshotKey(firstRelease, `/records/${visit}`), redirects),
    ).split("\n");

  test.each<[string, Redirects[string], string]>([
    ["was withdrawn", { kind: "withdrawn", ...redirectBase }, "withdrawn"],
    ["moved", { kind: "moved", to: "event/a", ...redirectBase }, "moved to `event/a`"],
    [
      "was split",
      { kind: "split", to: { one: "event/a", two: "event/b" }, ...redirectBase },
      "split into `event/a`, `event/b`",
    ],
  ])("that %s has the redirect and its reason", (_, redirect, text) => {
    expect(getRetiredLines({ [visit]: redirect })).toContain(`- \`${visit}\`: ${text}. Why.`);
  });

  test("says that there is no redirect", () => {
    expect(getRetiredLines({})).toContain(`- \`${visit}\`: removed without a redirect`);
  });
});

const setFiles = (snapshot: typeof firstRelease, files: Readonly<Record<string, string>>) =>
  ({ ...snapshot, surface: { ...snapshot.surface, files } }) as typeof firstRelease;

test("a changelog lists a changed file only if nothing else in it explains the change", () => {
  const before = { "dist/data/event.json": "1", "dist/records/get.js": "1", "dist/schema/event.schema.json": "1" };
  const after = { "dist/data/event.json": "2", "dist/records/get.js": "2", "dist/schema/event.schema.json": "2" };
  const corrected = setJsonValue(firstRelease, `${day}/value`, "2024-02-28") as typeof firstRelease;
  const markdown = formatDiffMarkdown(
    diffSnapshots(setFiles(firstRelease, before), { ...setFiles(corrected, after), version: "1.0.1" }),
  );
  expect(markdown.split("### Package\n\n")[1]).toBe("- `dist/records/get.js`: file changed");
});
