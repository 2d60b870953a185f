// The same contribution is checked by the built command line and on the built page: both show the same findings.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runVnjp } from "../../cli/test/run-vnjp.ts";
import { openRecord, updateFile } from "./contribute-page.ts";
import { parsePrintedFindings, readPageFindings } from "./findings.ts";
import { openSharedWindow, serveTestSite } from "./site-windows.ts";

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const dispatch = "dispatch/vietnamplus-219237";

const site = serveTestSite();
const window = openSharedWindow(site);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-same-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `vnjp validate` on a record with this content and returns its findings. */
const validateWithCli = (reference: string, content: string) => {
  const path = join(folder, "records", `${reference}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return parsePrintedFindings(runVnjp(["validate", path, "--format", "json"]).stdout);
};

type Edit = (content: string) => string;

const createReplacement =
  (...pairs: readonly (readonly [from: string | RegExp, to: string])[]): Edit =>
  (content) =>
    pairs.reduce((text, [from, to]) => text.replace(from, to), content);

const cases: readonly { readonly name: string; readonly reference: string; readonly change: Edit }[] = [
  {
    name: "a quote that is not in its text",
    reference: dialogue,
    change: createReplacement([/"quote": "mardi/, '"quote": "lundi']),
  },
  { name: "an unknown field", reference: dialogue, change: createReplacement(['"review"', '"reviews"']) },
  {
    name: "a date in another notation",
    reference: dialogue,
    change: createReplacement(['"2024-02-27"', '"2024-2-27"']),
  },
  {
    name: "a reference to a missing record",
    reference: dialogue,
    change: createReplacement([/"place\/[a-z-]+"/, '"place/nowhere-at-all"']),
  },
  {
    name: "a file that is not JSON",
    reference: dialogue,
    change: (content) => `${content.trimEnd().slice(0, -1)},,}`,
  },
  {
    name: "several mistakes at once",
    reference: dispatch,
    change: createReplacement(
      [/"quote": "[^"]+"/, '"quote": "Le dixième"'],
      ['"basis": "stated"', '"basis": "certain"'],
      ['"fr":', '"de":'],
    ),
  },
];

describe("the page shows the findings that `vnjp validate` prints", () => {
  test.each(cases)("for $name", async ({ reference, change }) => {
    await openRecord(window.page, site.base, reference);
    const content = change(await window.page.locator("#area").inputValue());
    const expected = validateWithCli(reference, content);
    expect(expected.length).toBeGreaterThan(0);
    await updateFile(window.page, () => content);
    expect(await readPageFindings(window.page)).toEqual(expected);
  });

  test("for an unchanged record: none", async () => {
    await openRecord(window.page, site.base, dialogue);
    expect(validateWithCli(dialogue, await window.page.locator("#area").inputValue())).toEqual([]);
    expect(await readPageFindings(window.page)).toEqual([]);
  });
});
