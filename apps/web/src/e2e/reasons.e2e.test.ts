import { readFileSync } from "node:fs";
import { reasons } from "@vnjp/engine/schema";
import type { BrowserContext } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { faultsForAxe } from "./axe.ts";
import { edit, openRecord } from "./contribute.ts";
import { ownWindow, servedSite, wide } from "./visit.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";

const site = servedSite();
const window = ownWindow(site, wide);

/** Lets the page believe that what it holds is another version, with corrections of these ids. */
const holding = (context: BrowserContext, version: string, corrections: readonly string[]) =>
  context.route("**/contribute/corpus.json", async (route) => {
    const corpus = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...corpus, version, corrections } });
  });

/** What was released, with a correction that has an id already. */
const asReleased = (context: BrowserContext) =>
  holding(context, "1.2.0", ["event-2024-02-27-defence-policy-dialogue-10-date-day"]);

const asUnreleased = (context: BrowserContext) => holding(context, "0.1.0", []);

const items = () => window.page.locator(".reasons li");
const about = () => window.page.locator("[data-part=reasons-about]");

const anotherDay = (content: string) => content.replace('"value": "2024-02-27"', '"value": "2024-02-28"');

const give = async (number: number) => {
  const item = items().nth(number);
  await item.getByLabel("What was wrong").selectOption("transcription");
  await item.getByLabel("reverses").check();
  await item.getByLabel("in English").fill("The text says the 28th.");
  await item.getByLabel("in French").fill("Le texte dit le 28.");
};

const saved = async (file: "reasons" | "changeset" = "reasons") => {
  const [download] = await Promise.all([
    window.page.waitForEvent("download"),
    window.page.getByRole("button", { name: `Download the ${file}` }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), "utf8") };
};

test("whoever only opens a record is asked for no reason", async () => {
  await openRecord(window.page, site.base, event);
  expect(await window.page.locator(".reasons").isVisible()).toBe(false);
});

describe("whoever changes a released value", () => {
  beforeEach(async () => {
    await asReleased(window.context);
    await openRecord(window.page, site.base, event);
    await edit(window.page, anotherDay);
    await items().first().waitFor();
  });

  test("is asked for a reason, and sees what stood there and what stands now", async () => {
    expect(await about().innerText()).toContain("1 value that release 1.2.0 has published");
    expect(await items().count()).toBe(1);
    expect(await items().locator("legend code").innerText()).toBe(`${event}/date/day`);
    expect(await items().locator("del").innerText()).toBe("2024-02-27");
    expect(await items().locator("ins").innerText()).toBe("2024-02-28");
  });

  test("gets the reasons as a file of their own, in the form that a release takes in", async () => {
    await give(0);
    const { name, content } = await saved();
    expect(name).toBe("2024-02-27-defence-policy-dialogue-10.corrections.json");
    expect(reasons.parse(JSON.parse(content)).corrections).toEqual({
      "event-2024-02-27-defence-policy-dialogue-10-date-day-again-1": {
        record: event,
        pointer: "/date/day",
        kind: "transcription",
        severity: "reverses",
        reason: { en: "The text says the 28th.", fr: "Le texte dit le 28." },
      },
    });
    expect(await window.page.locator("[data-part=reasons-place]").innerText()).toBe(`.changeset/${name}`);
    const record = window.page.waitForEvent("download");
    await window.page.getByRole("button", { name: "Download", exact: true }).click();
    expect((await record).suggestedFilename()).toBe("2024-02-27-defence-policy-dialogue-10.json");
  });

  test("gets the changeset beside them: a patch, or minor where a fact is withdrawn", async () => {
    await give(0);
    expect(await saved("changeset")).toEqual({
      name: "2024-02-27-defence-policy-dialogue-10.md",
      content: `---\n"@vnjp/dataset": patch\n---\n\nCorrects \`${event}#/date/day\`: The text says the 28th.\n`,
    });
    expect(await window.page.locator("[data-part=changeset-place]").innerText()).toBe(
      ".changeset/2024-02-27-defence-policy-dialogue-10.md",
    );
    await edit(window.page, (content) => {
      const { date: _gone, ...record } = JSON.parse(content) as Record<string, object>;
      return JSON.stringify(record, null, 2);
    });
    await items().locator(".change", { hasText: "withdrawn" }).first().waitFor();
    for (let number = 0; number < (await items().count()); number += 1) await give(number);
    const { content } = await saved("changeset");
    expect(content).toContain('"@vnjp/dataset": minor');
    expect(content).toContain(`Withdraws \`${event}#/date/day\``);
  });

  test.each(["reasons", "changeset"])("gets no file (%s) as long as a reason is not complete", async (file) => {
    await items().getByLabel("in English").fill("The text says the 28th.");
    await window.page.getByRole("button", { name: `Download the ${file}` }).click();
    expect(await window.page.evaluate(() => document.activeElement?.matches("select:invalid"))).toBe(true);
    expect(await window.page.locator("[data-part=reasons-said]").innerText()).toBe("");
  });

  test("is asked for each value that changes or goes, and not for what is added or is only about the record", async () => {
    await give(0);
    await edit(window.page, (content) => {
      const { ordinal: _gone, ...record } = JSON.parse(content) as Record<string, object>;
      const more = { ...record, note: { en: "A remark.", fr: "Une remarque." }, review: { state: "drafted" } };
      const added = { basis: "stated", value: "2024-02", evidence: {} };
      return JSON.stringify({ ...more, date: { ...record["date"], added } }, null, 2);
    });
    await items().nth(1).waitFor();
    const pointers = await items().locator("legend code").allInnerTexts();
    expect(pointers).toEqual([`${event}/date/day`, `${event}/ordinal/ten`]);
    expect(await items().nth(1).locator(".change").innerText()).toContain("withdrawn");
    expect(await items().first().getByLabel("in English").inputValue()).toBe("The text says the 28th.");
  });

  test("keeps what was written while the file cannot be read, and is not asked once it is as it was", async () => {
    await give(0);
    await edit(window.page, (content) => `${content} {`);
    await window.page.locator(".finding", { hasText: "file/not-json" }).waitFor();
    expect(await items().first().getByLabel("in English").inputValue()).toBe("The text says the 28th.");
    await window.page.getByRole("button", { name: "Undo all edits" }).click();
    await window.page.locator(".reasons").waitFor({ state: "hidden" });
  });

  test("does not lose a reason that was not saved without a warning", async () => {
    await give(0);
    await window.page.getByRole("button", { name: "Download", exact: true }).click();
    const asked = window.page.waitForEvent("dialog");
    await window.page.evaluate(() => {
      setTimeout(() => location.assign("../about/"));
    });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
  });
});

describe("while nothing is released", () => {
  beforeEach(async () => {
    await asUnreleased(window.context);
    await openRecord(window.page, site.base, event);
    await edit(window.page, anotherDay);
    await about().filter({ hasText: "no reason is needed" }).waitFor();
  });

  test("no reason is asked for", async () => {
    expect(await items().first().isVisible()).toBe(false);
    await window.page.locator(".reasons summary").click();
    await window.page.getByRole("button", { name: "Download the reasons" }).click();
    expect(await window.page.locator("[data-part=reasons-said]").innerText()).toBe("No reason is written yet.");
  });

  test("one may be given all the same", async () => {
    await window.page.locator(".reasons summary").click();
    await give(0);
    expect(Object.keys(reasons.parse(JSON.parse((await saved()).content)).corrections)).toHaveLength(1);
    expect(window.faults).toEqual([]);
    expect(site.breaches).toEqual([]);
  });
});

test.each(["light", "dark"] as const)(
  "the reasons have no serious fault that axe finds, in %s",
  async (colorScheme) => {
    const { context, page: judged } = await site.open({ colorScheme, bypassCSP: true });
    await asReleased(context);
    await openRecord(judged, site.base, event);
    await edit(judged, anotherDay);
    await judged.locator(".reasons li").first().waitFor();
    expect(await faultsForAxe(judged)).toEqual([]);
    await context.close();
  },
);
