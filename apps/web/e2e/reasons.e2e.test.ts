import { readFileSync } from "node:fs";
import { reasons } from "@vnjp/engine/schema";
import type { BrowserContext } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { findAxeViolations } from "./axe.ts";
import { openRecord, updateFile } from "./contribute-page.ts";
import { openWindowPerTest, serveTestSite, wide } from "./site-windows.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";

const site = serveTestSite();
const window = openWindowPerTest(site, wide);

/** Serves the corpus as another version, with corrections of these ids. */
const serveCorpus = (context: BrowserContext, version: string, corrections: readonly string[]) =>
  context.route("**/contribute/corpus.json", async (route) => {
    const corpus = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...corpus, version, corrections } });
  });

/** Serves a release that already has a correction of the event. */
const serveReleased = (context: BrowserContext) =>
  serveCorpus(context, "1.2.0", ["event-2024-02-27-defence-policy-dialogue-10-date-day"]);

const serveUnreleased = (context: BrowserContext) => serveCorpus(context, "0.1.0", []);

const getItems = () => window.page.locator(".reasons li");
const getIntro = () => window.page.locator("[data-part=reasons-intro]");

const changeDay = (content: string) => content.replace('"value": "2024-02-27"', '"value": "2024-02-28"');

const fillReason = async (number: number) => {
  const item = getItems().nth(number);
  await item.getByLabel("What was wrong").selectOption("transcription");
  await item.getByLabel("reversal").check();
  await item.getByLabel("in English").fill("The text says the 28th.");
  await item.getByLabel("in French").fill("Le texte dit le 28.");
};

const downloadFile = async (file: "reasons" | "changeset" = "reasons") => {
  const [download] = await Promise.all([
    window.page.waitForEvent("download"),
    window.page.getByRole("button", { name: `Download the ${file}` }).click(),
  ]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path(), "utf8") };
};

test("an opened record needs no reasons", async () => {
  await openRecord(window.page, site.base, event);
  expect(await window.page.locator(".reasons").isVisible()).toBe(false);
});

describe("a change of a released value", () => {
  beforeEach(async () => {
    await serveReleased(window.context);
    await openRecord(window.page, site.base, event);
    await updateFile(window.page, changeDay);
    await getItems().first().waitFor();
  });

  test("asks for a reason, and shows the value before and after", async () => {
    expect(await getIntro().innerText()).toContain("1 value that release 1.2.0 has published");
    expect(await getItems().count()).toBe(1);
    expect(await getItems().locator("legend code").innerText()).toBe(`${event}/date/day`);
    expect(await getItems().locator("del").innerText()).toBe("2024-02-27");
    expect(await getItems().locator("ins").innerText()).toBe("2024-02-28");
  });

  test("downloads the reasons as a file that a release can read", async () => {
    await fillReason(0);
    const { name, content } = await downloadFile();
    expect(name).toBe("2024-02-27-defence-policy-dialogue-10.corrections.json");
    expect(reasons.parse(JSON.parse(content)).corrections).toEqual({
      "event-2024-02-27-defence-policy-dialogue-10-date-day-again-1": {
        record: event,
        pointer: "/date/day",
        kind: "transcription",
        severity: "reversal",
        reason: { en: "The text says the 28th.", fr: "Le texte dit le 28." },
      },
    });
    expect(await window.page.locator("[data-part=reasons-path]").innerText()).toBe(`.changeset/${name}`);
    const record = window.page.waitForEvent("download");
    await window.page.getByRole("button", { name: "Download", exact: true }).click();
    expect((await record).suggestedFilename()).toBe("2024-02-27-defence-policy-dialogue-10.json");
  });

  test("downloads the changeset: a patch, or minor if a fact is withdrawn", async () => {
    await fillReason(0);
    expect(await downloadFile("changeset")).toEqual({
      name: "2024-02-27-defence-policy-dialogue-10.md",
      content: `---\n"@vnjp/dataset": patch\n"@vnjp/cli": patch\n---\n\nCorrects \`${event}#/date/day\`: The text says the 28th.\n`,
    });
    expect(await window.page.locator("[data-part=changeset-path]").innerText()).toBe(
      ".changeset/2024-02-27-defence-policy-dialogue-10.md",
    );
    await updateFile(window.page, (content) => {
      const { date: _gone, ...record } = JSON.parse(content) as Record<string, object>;
      return JSON.stringify(record, null, 2);
    });
    await getItems().locator(".change", { hasText: "withdrawn" }).first().waitFor();
    for (let number = 0; number < (await getItems().count()); number += 1) await fillReason(number);
    const { content } = await downloadFile("changeset");
    expect(content).toContain('"@vnjp/dataset": minor');
    expect(content).toContain(`Withdraws \`${event}#/date/day\``);
  });

  test.each(["reasons", "changeset"])("does not download the %s while a reason is incomplete", async (file) => {
    await getItems().getByLabel("in English").fill("The text says the 28th.");
    await window.page.getByRole("button", { name: `Download the ${file}` }).click();
    expect(await window.page.evaluate(() => document.activeElement?.matches("select:invalid"))).toBe(true);
    expect(await window.page.locator("[data-part=reasons-message]").innerText()).toBe("");
  });

  test("asks for a reason for each changed or removed value, but not for additions or remarks on the record", async () => {
    await fillReason(0);
    await updateFile(window.page, (content) => {
      const { ordinal: _gone, ...record } = JSON.parse(content) as Record<string, object>;
      const more = { ...record, note: { en: "A remark.", fr: "Une remarque." } };
      const added = { basis: "stated", value: "2024-02", evidence: {} };
      return JSON.stringify({ ...more, date: { ...record["date"], added } }, null, 2);
    });
    await getItems().nth(1).waitFor();
    const pointers = await getItems().locator("legend code").allInnerTexts();
    expect(pointers).toEqual([`${event}/date/day`, `${event}/ordinal/ten`]);
    expect(await getItems().nth(1).locator(".change").innerText()).toContain("withdrawn");
    expect(await getItems().first().getByLabel("in English").inputValue()).toBe("The text says the 28th.");
  });

  test("keeps the reason while the file cannot be parsed, and asks for none after all edits are undone", async () => {
    await fillReason(0);
    await updateFile(window.page, (content) => `${content} {`);
    await window.page.locator(".finding", { hasText: "file/not-json" }).waitFor();
    expect(await getItems().first().getByLabel("in English").inputValue()).toBe("The text says the 28th.");
    await window.page.getByRole("button", { name: "Undo all edits" }).click();
    await window.page.locator(".reasons").waitFor({ state: "hidden" });
  });

  test("warns before an unsaved reason is lost", async () => {
    await fillReason(0);
    await window.page.getByRole("button", { name: "Download", exact: true }).click();
    const dialogEvent = window.page.waitForEvent("dialog");
    await window.page.evaluate(() => {
      setTimeout(() => location.assign("../about/"));
    });
    const dialog = await dialogEvent;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
  });
});

describe("before the first release", () => {
  beforeEach(async () => {
    await serveUnreleased(window.context);
    await openRecord(window.page, site.base, event);
    await updateFile(window.page, changeDay);
    await getIntro().filter({ hasText: "no reason is needed" }).waitFor();
  });

  test("no reason is required", async () => {
    expect(await getItems().first().isVisible()).toBe(false);
    await window.page.locator(".reasons summary").click();
    await window.page.getByRole("button", { name: "Download the reasons" }).click();
    expect(await window.page.locator("[data-part=reasons-message]").innerText()).toBe(
      "You have not written a reason yet.",
    );
  });

  test("a reason is optional", async () => {
    await window.page.locator(".reasons summary").click();
    await fillReason(0);
    expect(Object.keys(reasons.parse(JSON.parse((await downloadFile()).content)).corrections)).toHaveLength(1);
    expect(window.faults).toEqual([]);
    expect(site.breaches).toEqual([]);
  });
});

test("the form for the reasons has no serious violation that axe finds", async () => {
  const { context, page } = await site.openWindow({ bypassCSP: true });
  await serveReleased(context);
  await openRecord(page, site.base, event);
  await updateFile(page, changeDay);
  await page.locator(".reasons li").first().waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await context.close();
});
