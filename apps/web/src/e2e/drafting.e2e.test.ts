import { readFileSync } from "node:fs";
import type { Download } from "playwright-core";
import { expect, test } from "vitest";
import { makeDraft, ready } from "./contribute.ts";
import { ownWindow, servedSite, wide } from "./visit.ts";

const text = `date 2031-05

Hanoi (VNA) - Le général de corps d’armée Hoang Xuân Chiên, vice-ministre vietnamien de la Défense, a reçu mardi 6 mai le colonel Jean Phare, chef de la mission.

La réunion a été consacrée à l'ADMM+ (ADMM ).

-VNA
`;

const site = servedSite();
const window = ownWindow(site, wide, async ({ page }) => {
  await page.goto(`${site.base}contribute/#dispatch`);
  await ready(page);
});

const saved = async (button: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download]: [Download, void] = await Promise.all([
    window.page.waitForEvent("download"),
    window.page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

test("a text is shown by its segments, with the names, dates and faults that were seen in it", async () => {
  await makeDraft(window.page, text);
  const roles = await window.page
    .locator(".segment")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-role")));
  expect(roles[0]).toBe("header");
  expect(roles).toContain("paragraph");
  expect(await window.page.locator("mark.known", { hasText: "Hoang Xuân Chiên" }).count()).toBeGreaterThan(0);
  expect((await window.page.locator("mark.date").allTextContents()).join(" ")).toContain("6 mai");
  expect((await window.page.locator("mark.new").allTextContents()).join(" ")).toContain("Jean Phare");
  expect(await window.page.locator("mark.defect").count()).toBeGreaterThan(0);
  const lists = await window.page.locator(".draft-lists").innerText();
  expect(lists).toContain("person/hoang-xuan-chien");
  expect(lists).toContain("2031-05-06");
  expect(window.faults).toEqual([]);
});

test("what is seen leads to its place in the text", async () => {
  await makeDraft(window.page, text);
  const name = window.page.locator(".draft-lists .quote", { hasText: "Hoang Xuân Chiên" }).first();
  await name.click();
  expect((await window.page.locator(".draft-text .chosen").allTextContents()).join("")).toBe("Hoang Xuân Chiên");
  for (const quote of await window.page.locator(".draft-lists .quote").all()) {
    await quote.click();
    const words = (await quote.locator("q").textContent()) ?? "";
    const chosen = (await window.page.locator(".draft-text .chosen").allTextContents()).join("");
    expect(words.endsWith("…") ? chosen.startsWith(words.slice(0, -1)) : chosen === words).toBe(true);
  }
});

test("the text of a file is given back to the byte, and the record has its measure", async () => {
  const bytes = Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf8");
  await window.page
    .locator("#raw-file")
    .setInputFiles({ name: "vietnamplus-999998.txt", mimeType: "text/plain", buffer: bytes });
  await window.page.getByRole("button", { name: "Make a draft" }).click();
  await window.page.locator(".segment").first().waitFor();
  const own = await saved("Download the text");
  expect(own.name).toBe("vietnamplus-999998.e1.txt");
  expect(own.bytes.equals(bytes)).toBe(true);
  const record = await saved("Download the dispatch record");
  expect(record.name).toBe("vietnamplus-999998.json");
  const dispatch: unknown = JSON.parse(record.bytes.toString("utf8"));
  expect(dispatch).toMatchObject({ kind: "dispatch", editions: { e1: { bytes: bytes.length } } });
});

test("a draft is gone on with in the first door, with its text and what it proposes, and its form is right", async () => {
  await makeDraft(window.page, text);
  await window.page.getByRole("button", { name: "Go on with it" }).click();
  await window.page.locator(".summary", { hasText: /finding|error|warning/ }).waitFor();
  expect(await window.page.locator("#area").inputValue()).toContain('"kind": "dispatch"');
  expect(await window.page.locator(".files").innerText()).toContain("texts/vietnamplus-999999/e1.txt");
  expect(await window.page.locator(".files button").count()).toBeGreaterThan(1);
  const codes = await window.page.locator(".finding .code").allTextContents();
  expect(codes.filter((code) => /^(?:file|shape|span)\//.test(code))).toEqual([]);
});

test("what is not UTF-8 is not drafted", async () => {
  const buffer = Buffer.from("Hanoi (VNA) - La d\xe9fense.", "latin1");
  await window.page.locator("#raw-file").setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer });
  await window.page.locator("[data-part=draft-said]", { hasText: "not UTF-8" }).waitFor();
  expect(await window.page.locator("#raw").inputValue()).toBe("");
});
