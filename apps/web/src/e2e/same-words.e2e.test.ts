// One contribution, checked by the real command line and on the real page: the same findings in the same words and order.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { vnjp } from "../../../cli/src/testing/run-vnjp.ts";
import { edit, openRecord } from "./contribute.ts";
import { printedFindings, shownFindings } from "./findings.ts";
import { servedSite, sharedWindow } from "./visit.ts";

const dialogue = "event/2024-02-27-defence-policy-dialogue-10";
const dispatch = "dispatch/vietnamplus-219237";

const site = servedSite();
const window = sharedWindow(site);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vnjp-same-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command line prints of a record with this content. */
const printed = (reference: string, content: string) => {
  const path = join(folder, "records", `${reference}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return printedFindings(vnjp(["validate", path, "--format", "json"]).stdout);
};

type Change = (content: string) => string;

const replacing =
  (...pairs: readonly (readonly [from: string | RegExp, to: string])[]): Change =>
  (content) =>
    pairs.reduce((so, [from, to]) => so.replace(from, to), content);

const changes: readonly { readonly name: string; readonly reference: string; readonly change: Change }[] = [
  {
    name: "a quote that is not in its text",
    reference: dialogue,
    change: replacing([/"quote": "mardi/, '"quote": "lundi']),
  },
  { name: "a field that there is not", reference: dialogue, change: replacing(['"review"', '"reviews"']) },
  { name: "a date in another spelling", reference: dialogue, change: replacing(['"2024-02-27"', '"2024-2-27"']) },
  {
    name: "a record that there is not",
    reference: dialogue,
    change: replacing([/"place\/[a-z-]+"/, '"place/nowhere-at-all"']),
  },
  { name: "what is no JSON", reference: dialogue, change: (content) => `${content.trimEnd().slice(0, -1)},,}` },
  {
    name: "several faults at once",
    reference: dispatch,
    change: replacing(
      [/"quote": "[^"]+"/, '"quote": "Le dixième"'],
      ['"basis": "stated"', '"basis": "certain"'],
      ['"fr":', '"de":'],
    ),
  },
];

describe("the page shows what `vnjp validate` prints", () => {
  test.each(changes)("of $name", async ({ reference, change }) => {
    await openRecord(window.page, site.base, reference);
    const content = change(await window.page.locator("#area").inputValue());
    const expected = printed(reference, content);
    expect(expected.length).toBeGreaterThan(0);
    await edit(window.page, () => content);
    await expect.poll(() => shownFindings(window.page), { timeout: 20_000 }).toEqual(expected);
  });

  test("of a record as it is: nothing", async () => {
    await openRecord(window.page, site.base, dialogue);
    expect(printed(dialogue, await window.page.locator("#area").inputValue())).toEqual([]);
    expect(await shownFindings(window.page)).toEqual([]);
  });
});
