import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { createDraft, waitForCheck, waitUntilReady } from "./contribute-page.ts";
import { openSharedWindow, openWindowPerTest, serveTestSite, wide } from "./site-windows.ts";

const text = `date 2031-05

Hanoi (VNA) - Le général de corps d’armée Hoang Xuân Chiên, vice-ministre vietnamien de la Défense, a reçu mardi 6 mai le colonel Jean Phare, chef de la mission.

La réunion a été consacrée à l'ADMM+ (ADMM ).

-VNA
`;

const site = serveTestSite();

const openTab = async (page: Page) => {
  await page.goto(`${site.base}contribute/#dispatch`);
  await waitUntilReady(page);
};

const downloadFile = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

describe("a draft", () => {
  const window = openSharedWindow(site, wide, async ({ page }) => {
    await openTab(page);
    await createDraft(page, text);
  });

  test("shows the segments of the text, with the recognised names, dates and defects", async () => {
    const roles = await window.page
      .locator(".segment")
      .evaluateAll((all) => all.map((segment) => segment.getAttribute("data-role")));
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

  test("has lists with quotes that highlight their range in the text", async () => {
    const quotes = await window.page.locator(".draft-lists").evaluate((lists) =>
      [...lists.querySelectorAll<HTMLElement>(".quote")].map((button) => {
        button.click();
        const chosen = [...document.querySelectorAll(".segment .chosen")].map(({ textContent }) => textContent);
        return { quote: button.querySelector("q")?.textContent ?? "", highlighted: chosen.join("") };
      }),
    );
    expect(quotes.map(({ quote }) => quote)).toContain("Hoang Xuân Chiên");
    for (const { quote, highlighted } of quotes)
      expect(quote.endsWith("…") ? highlighted.slice(0, quote.length - 1) : highlighted).toBe(quote.replace(/…$/, ""));
  });

  test("opens in the first tab, with its text and the proposed records, and its shape is valid", async () => {
    await window.page.getByRole("button", { name: "Check and edit the draft" }).click();
    await waitForCheck(window.page);
    expect(await window.page.locator("#area").inputValue()).toContain('"kind": "dispatch"');
    expect(await window.page.locator(".files").innerText()).toContain("texts/vietnamplus-999999/e1.txt");
    expect(await window.page.locator(".files button").count()).toBeGreaterThan(1);
    const codes = await window.page.locator(".finding .code").allTextContents();
    expect(codes.filter((code) => /^(?:file|shape|span)\//.test(code))).toEqual([]);
  });
});

describe("the text of a file", () => {
  const window = openWindowPerTest(site, wide, ({ page }) => openTab(page));

  test("is downloaded byte for byte, and the record has its size", async () => {
    const bytes = Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf8");
    await window.page
      .locator("#raw-file")
      .setInputFiles({ name: "vietnamplus-999998.txt", mimeType: "text/plain", buffer: bytes });
    await window.page.locator("[data-part=draft-message]", { hasText: "vietnamplus-999998.txt" }).waitFor();
    await window.page.getByRole("button", { name: "Make a draft" }).click();
    await window.page.locator(".segment").first().waitFor();
    const textFile = await downloadFile(window.page, "Download the text");
    expect(textFile.name).toBe("vietnamplus-999998.e1.txt");
    expect(textFile.bytes.equals(bytes)).toBe(true);
    const record = await downloadFile(window.page, "Download the dispatch record");
    expect(record.name).toBe("vietnamplus-999998.json");
    const dispatch: unknown = JSON.parse(record.bytes.toString("utf8"));
    expect(dispatch).toMatchObject({ kind: "dispatch", editions: { e1: { bytes: bytes.length } } });
  });

  test("is rejected if it is not UTF-8", async () => {
    const buffer = Buffer.from("Hanoi (VNA) - La d\xe9fense.", "latin1");
    await window.page.locator("#raw-file").setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer });
    await window.page.locator("[data-part=draft-message]", { hasText: "not UTF-8" }).waitFor();
    expect(await window.page.locator("#raw").inputValue()).toBe("");
  });
});
