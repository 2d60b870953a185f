import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { edit, makeDraft, openRecord, ready } from "./contribute.ts";
import { ownWindow, servedSite, wide } from "./visit.ts";

const event = "event/2024-02-27-defence-policy-dialogue-10";

const site = servedSite();
const window = ownWindow(site, wide);

const summary = () => window.page.locator(".summary");
const says = (words: string | RegExp) => window.page.locator(".summary", { hasText: words }).waitFor();
const chosen = () =>
  window.page
    .locator("#area")
    .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));

describe("a record that is opened", () => {
  test("has no finding, and says what could not be checked", async () => {
    await openRecord(window.page, site.base, "dispatch/vietnamplus-219237");
    await says("No finding");
    const unchecked = await window.page.locator(".unchecked").innerText();
    expect(unchecked).toContain("nothing is loaded from outside");
    expect(unchecked).toContain("whether the words of a quote mean what the record makes of them");
  });

  test("with a wrong quote has the finding, with the nearest words, and leads to its place", async () => {
    await openRecord(window.page, site.base, event);
    await edit(window.page, (content) => content.replace('"quote": "mardi 27 février"', '"quote": "mardi 27 fevrier"'));
    await says("error");
    const finding = window.page.locator(".finding", { hasText: "span/quote-absent" });
    expect(await finding.locator("dl").innerText()).toContain("mardi 27 février");
    expect(await finding.locator(".help").getAttribute("href")).toMatch(/\/docs\/findings\/span\/quote-absent\.md$/);
    const [line, column] = ((await finding.locator(".place").textContent()) ?? "").split(":").map(Number);
    await finding.getByRole("button").click();
    expect(await chosen()).toBe('"quote": "mardi 27 fevrier"');
    const before = (await window.page.locator("#area").inputValue()).split("\n").slice(0, (line ?? 1) - 1);
    expect(
      (await window.page.locator("#area").inputValue()).split("\n")[before.length]?.slice((column ?? 1) - 1),
    ).toMatch(/^"quote": "mardi 27 fevrier"/);
    const mark = window.page.locator(`.gutter span:nth-child(${line ?? 0})`);
    expect(await mark.getAttribute("data-mark")).toBe("error");
    expect(await mark.isVisible()).toBe(true);
  });

  test("is mended where that is safe, and what is written has no finding", async () => {
    await openRecord(window.page, site.base, event);
    const original = await window.page.locator("#area").inputValue();
    await edit(window.page, (content) => content.replace('"2024-02-27"', '"2024-2-27"'));
    await says("error");
    await window.page.getByRole("button", { name: "Mend what is safe" }).click();
    await says("No finding");
    expect(await window.page.locator("#area").inputValue()).toBe(original);
    expect(await window.page.locator("[data-part=said]").innerText()).toContain("spelling of a date");
    await window.page.keyboard.press("Control+z");
    await says("error");
  });

  test("is downloaded under the name of its id, as it stands", async () => {
    await openRecord(window.page, site.base, event);
    await edit(window.page, (content) => content.replace('"state": "drafted"', '"state": "checked"'));
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
  test("stay when another record or another door is chosen, and are not left without a warning", async () => {
    await openRecord(window.page, site.base, event);
    await edit(window.page, () => "{");
    await says("1 error");
    await window.page.locator("#find").pressSequentially("CHIEN hoang");
    await window.page.locator(".found button").first().click();
    await says("error");
    await window.page.getByRole("link", { name: "Bring a new dispatch" }).click();
    expect(await window.page.locator("#area").isVisible()).toBe(false);
    await window.page.getByRole("link", { name: "Mend a record" }).click();
    await window.page.locator(".files button").first().click();
    expect(await window.page.locator("#area").inputValue()).toBe("{");
    const asked = window.page.waitForEvent("dialog");
    await window.page.evaluate(() => {
      setTimeout(() => location.assign("../about/"));
    });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await window.page.locator("#area").inputValue()).toBe("{");
  });
});

describe("files of one's own", () => {
  test("are opened together, and a text is placed by the record whose edition it is", async () => {
    await window.page.goto(`${site.base}contribute/`);
    await ready(window.page);
    const corpus = new URL("../../../../packages/fixtures/corpus/", import.meta.url);
    const own = (path: string) => readFileSync(new URL(path, corpus));
    await window.page.locator("#open-own").setInputFiles([
      { name: "e1.txt", mimeType: "text/plain", buffer: own("texts/avp-1002/e1.txt") },
      { name: "avp-1002.json", mimeType: "application/json", buffer: own("records/dispatch/avp-1002.json") },
    ]);
    await window.page.locator(".files .text").waitFor();
    expect(await window.page.locator(".files").innerText()).toContain("texts/avp-1002/e1.txt");
    await says("error");
    const missing = window.page.locator(".unchecked li", { hasText: "neither open here nor in the release" });
    expect(await missing.first().innerText()).toContain("records/organization/avp.json");
    expect(await window.page.locator(".findings").innerText()).not.toMatch(/text\/(?:missing|changed)/);
  });

  test("are told apart from what is no JSON, at the place", async () => {
    await window.page.goto(`${site.base}contribute/`);
    await ready(window.page);
    await window.page.getByRole("button", { name: "Write or paste one" }).click();
    await window.page.keyboard.insertText('{\n  “kind”: "event"\n}');
    await window.page.locator(".finding", { hasText: "file/not-json" }).waitFor();
    await window.page.locator(".finding .place", { hasText: "2:3" }).waitFor();
    expect(await summary().innerText()).toBe("1 error");
  });
});

test("all of it works with no network, once loaded", async () => {
  await window.page.goto(`${site.base}contribute/`);
  await ready(window.page);
  await window.context.setOffline(true);
  await window.page.locator("#find").pressSequentially("dialogue 2024");
  await window.page.locator(".found button").first().click();
  await says("No finding");
  await edit(window.page, (content) => content.replace('"kind"', '"kinds"'));
  await says("1 error");
  expect(window.faults).toEqual([]);
});

test("a draft and a check in the worker break no policy, and a script from a string would", async () => {
  await openRecord(window.page, site.base, event);
  await says("No finding");
  await window.page.goto(`${site.base}contribute/#dispatch`);
  await makeDraft(window.page, "Hanoi (VNA) - Hoang Xuan Chien s’est rendu à Tokyo le 3 mars 2024.");
  expect(site.breaches).toEqual([]);
  await window.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "void 0" }));
  });
  await expect.poll(() => site.breaches.join("")).toContain("script-src");
});
