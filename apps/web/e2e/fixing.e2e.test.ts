import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createDraft, openRecord, updateFile, waitForCheck, waitUntilReady } from "./contribute-page.ts";
import { openWindowPerTest, serveTestSite, wide } from "./site-windows.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";

const site = serveTestSite();
const window = openWindowPerTest(site, wide);

const readSummary = () => window.page.locator(".summary").innerText();
const readSelection = () =>
  window.page
    .locator("#area")
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

describe("an opened record", () => {
  test("has no findings, and lists what was not checked", async () => {
    await openRecord(window.page, site.base, "dispatch/vietnamplus-219237");
    expect(await readSummary()).toBe("No findings");
    const unchecked = await window.page.locator(".unchecked").innerText();
    expect(unchecked).toContain("nothing is loaded from other sites");
    expect(unchecked).toContain("whether a quote means what the record says");
  });

  test("has a finding for a wrong quote, with the nearest words and a link to its position", async () => {
    await openRecord(window.page, site.base, event);
    await updateFile(window.page, (content) =>
      content.replace('"quote": "mardi 27 février"', '"quote": "mardi 27 fevrier"'),
    );
    expect(await readSummary()).toContain("error");
    const finding = window.page.locator(".finding", { hasText: "span/quote-not-found" });
    expect(await finding.locator("dl").innerText()).toContain("mardi 27 février");
    expect(await finding.locator(".help").getAttribute("href")).toMatch(/\/docs\/findings\/span\/quote-not-found\.md$/);
    const [line, column] = ((await finding.locator(".position").textContent()) ?? "").split(":").map(Number);
    await finding.getByRole("button").click();
    expect(await readSelection()).toBe('"quote": "mardi 27 fevrier"');
    const before = (await window.page.locator("#area").inputValue()).split("\n").slice(0, (line ?? 1) - 1);
    expect(
      (await window.page.locator("#area").inputValue()).split("\n")[before.length]?.slice((column ?? 1) - 1),
    ).toMatch(/^"quote": "mardi 27 fevrier"/);
    const mark = window.page.locator(`.gutter span:nth-child(${line ?? 0})`);
    expect(await mark.getAttribute("data-mark")).toBe("error");
    expect(await mark.isVisible()).toBe(true);
  });

  test("is fixed if that is safe, and then has no findings", async () => {
    await openRecord(window.page, site.base, event);
    const original = await window.page.locator("#area").inputValue();
    await updateFile(window.page, (content) => content.replace('"2024-02-27"', '"2024-2-27"'));
    expect(await readSummary()).toContain("error");
    await window.page.getByRole("button", { name: "Fix what is safe" }).click();
    await window.page.locator("[data-part=message]", { hasText: "spelling of a date" }).waitFor();
    await waitForCheck(window.page);
    expect(await readSummary()).toBe("No findings");
    expect(await window.page.locator("#area").inputValue()).toBe(original);
    await window.page.keyboard.press("Control+z");
    await waitForCheck(window.page);
    expect(await readSummary()).toContain("error");
  });

  test("is downloaded unchanged under its id", async () => {
    await openRecord(window.page, site.base, event);
    await updateFile(window.page, (content) => content.replace('"state": "drafted"', '"state": "checked"'));
    const content = await window.page.locator("#area").inputValue();
    const [download] = await Promise.all([
      window.page.waitForEvent("download"),
      window.page.getByRole("button", { name: "Download", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("2024-02-27-defence-policy-dialogue-10.json");
    expect(readFileSync(await download.path(), "utf8")).toBe(content);
    expect(await window.page.locator("[data-part=page]").getAttribute("href")).toMatch(
      /\/edit\/main\/.*dialogue-10\.json$/,
    );
  });
});

describe("edits", () => {
  test("stay when the user opens another record or tab, and the page warns before it closes", async () => {
    await openRecord(window.page, site.base, event);
    await updateFile(window.page, () => "{");
    expect(await readSummary()).toContain("1 error");
    await window.page.locator("#find").fill("CHIEN hoang");
    await window.page.locator(".find-results button").first().click();
    await window.page.locator(".files button").nth(1).waitFor();
    await waitForCheck(window.page);
    expect(await readSummary()).toContain("error");
    await window.page.getByRole("link", { name: "Add a new dispatch" }).click();
    expect(await window.page.locator("#area").isVisible()).toBe(false);
    await window.page.getByRole("link", { name: "Fix a record" }).click();
    await window.page.locator(".files button").first().click();
    expect(await window.page.locator("#area").inputValue()).toBe("{");
    const dialogEvent = window.page.waitForEvent("dialog");
    await window.page.evaluate(() => {
      setTimeout(() => location.assign("../about/"));
    });
    const dialog = await dialogEvent;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await window.page.locator("#area").inputValue()).toBe("{");
  });
});

describe("local files", () => {
  test("are opened together, and a text is matched to the edition of a record", async () => {
    await window.page.goto(`${site.base}contribute/`);
    await waitUntilReady(window.page);
    const corpus = new URL("../../../packages/fixtures/corpus/", import.meta.url);
    const readFixtureFile = (path: string) => readFileSync(new URL(path, corpus));
    await window.page.locator("#open-local").setInputFiles([
      { name: "e1.txt", mimeType: "text/plain", buffer: readFixtureFile("texts/avp-1002/e1.txt") },
      {
        name: "avp-1002.json",
        mimeType: "application/json",
        buffer: readFixtureFile("records/dispatch/avp-1002.json"),
      },
    ]);
    await window.page.locator(".files .text").waitFor();
    expect(await window.page.locator(".files").innerText()).toContain("texts/avp-1002/e1.txt");
    await waitForCheck(window.page);
    expect(await readSummary()).toContain("error");
    const missing = window.page.locator(".unchecked li", { hasText: "neither open here nor in the release" });
    expect(await missing.first().innerText()).toContain("records/organization/avp.json");
    expect(await window.page.locator(".findings").innerText()).not.toMatch(/text\/(?:missing|changed)/);
  });

  test("have a finding at the position where they are not JSON", async () => {
    await window.page.goto(`${site.base}contribute/`);
    await waitUntilReady(window.page);
    await window.page.getByRole("button", { name: "Write or paste a record" }).click();
    await window.page.keyboard.insertText('{\n  “kind”: "event"\n}');
    await waitForCheck(window.page);
    expect(await window.page.locator(".finding .code").allInnerTexts()).toEqual(["file/not-json"]);
    expect(await window.page.locator(".finding .position").innerText()).toBe("2:3");
    expect(await readSummary()).toBe("1 error");
  });
});

test("the page works offline once it is ready", async () => {
  await window.page.goto(`${site.base}contribute/`);
  await waitUntilReady(window.page);
  await window.context.setOffline(true);
  await window.page.locator("#find").fill("dialogue 2024");
  await window.page.locator(".find-results button").first().click();
  await waitForCheck(window.page);
  expect(await readSummary()).toBe("No findings");
  await updateFile(window.page, (content) => content.replace('"kind"', '"kinds"'));
  expect(await readSummary()).toContain("1 error");
  expect(window.faults).toEqual([]);
});

test("a check and a draft do not breach the content security policy, but an inline script does", async () => {
  await openRecord(window.page, site.base, event);
  expect(await readSummary()).toBe("No findings");
  await window.page.goto(`${site.base}contribute/#dispatch`);
  await createDraft(window.page, "Hanoi (VNA) - Hoang Xuan Chien s’est rendu à Tokyo le 3 mars 2024.");
  expect(site.breaches).toEqual([]);
  await window.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "void 0" }));
  });
  expect(await site.waitForBreach()).toContain("script-src");
});
