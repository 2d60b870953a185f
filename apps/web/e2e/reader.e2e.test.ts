import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listRecords } from "@vnjp/dataset";
import { beforeAll, describe, expect, test } from "vitest";
import { openSharedWindow, serveTestSite, wide } from "./site-windows.ts";

const readText = (text: string) =>
  readFileSync(fileURLToPath(new URL(`../node_modules/@vnjp/dataset/texts/${text}.txt`, import.meta.url)), "utf8");

const readers = listRecords("dispatch").map(({ id, editions }) => ({
  path: `dispatch/${id}/`,
  texts: Object.entries(editions).flatMap(([edition, { text, availability }]) =>
    availability === "shipped" ? [{ edition, text }] : [],
  ),
}));

const site = serveTestSite();
const window = openSharedWindow(site, wide);

/** Opens a reader anew, so that no selection is left, and waits until it has scrolled to the one in the address. */
const openReader = async (path: string) => {
  await window.page.goto("about:blank");
  await window.page.goto(site.base + path);
  await window.page.locator(".reader[data-scrolled]").waitFor();
};

describe.each(readers)("the reader of $path", ({ path, texts }) => {
  beforeAll(() => openReader(path));

  test("shows the exact characters of its text", async () => {
    for (const { edition, text } of texts)
      expect(await window.page.locator(`[data-text="${edition}"]`).textContent()).toBe(readText(text));
  });

  test("highlights exactly the quote of a selected evidence entry", async () => {
    const entries = await window.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-evidence]")].map((item) => {
        const link = item.querySelector("a");
        link?.click();
        const chosen = [...document.querySelectorAll(".run.chosen")].map(({ textContent }) => textContent);
        return { id: item.id, quote: link?.textContent, highlighted: chosen.join("") };
      }),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const { id, quote, highlighted } of entries) expect({ id, highlighted }).toEqual({ id, highlighted: quote });
  });

  test("highlights all quotes of a selected fact, and no other character", async () => {
    const facts = await window.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".fact:has([data-evidence] ~ [data-evidence])")].map((fact) => {
        fact.querySelector<HTMLElement>("a.field")?.click();
        // Each character of the ranges of the evidence entries, and of the highlighted runs.
        const [expected, highlighted] = [
          fact.querySelectorAll<HTMLElement>("[data-evidence]"),
          document.querySelectorAll<HTMLElement>(".run.chosen"),
        ].map((elements) =>
          [
            ...new Set(
              [...elements].flatMap(({ dataset }) =>
                Array.from(
                  { length: Number(dataset["end"]) - Number(dataset["start"]) },
                  (_, index) => `${dataset["edition"] ?? ""} ${Number(dataset["start"]) + index}`,
                ),
              ),
            ),
          ].toSorted(),
        );
        return { id: fact.id, hash: location.hash, expected, highlighted };
      }),
    );
    for (const { id, hash, expected, highlighted } of facts) {
      expect({ id, highlighted }).toEqual({ id, highlighted: expected });
      expect(decodeURIComponent(hash)).toBe(`#${id}`);
    }
  });

  test("shows as many facts for a selected passage as the passage counts", async () => {
    const passages = await window.page.evaluate(() => {
      const facts = [...document.querySelectorAll<HTMLElement>(".fact")];
      return [...document.querySelectorAll<HTMLElement>("mark.run")].map((run) => {
        run.click();
        const visible = facts.filter((fact) => fact.checkVisibility()).length;
        return { text: run.textContent, counted: Number(run.dataset["facts"]), visible };
      });
    });
    expect(passages.length).toBeGreaterThan(0);
    for (const { text, counted, visible } of passages) expect({ text, visible }).toEqual({ text, visible: counted });
  });

  test("opens at an evidence entry and at a range by address", async () => {
    const { page } = window;
    const item = await page
      .locator("[data-evidence]")
      .last()
      .evaluate((element: HTMLElement) => ({
        id: element.id,
        quote: element.querySelector("a")?.textContent,
        range: `${element.dataset["edition"] ?? ""}/char=${element.dataset["start"] ?? ""},${element.dataset["end"] ?? ""}`,
      }));
    for (const hash of [item.id, item.range]) {
      await openReader(`${path}#${hash}`);
      const chosen = page.locator(".run.chosen");
      expect((await chosen.allTextContents()).join("")).toBe(item.quote);
      const top = (await chosen.first().boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    }
  });

  test("shows the whole fact of its address below the head of the panel", async () => {
    const { page } = window;
    const facts = await page.locator(".fact").evaluateAll((all) => all.map(({ id }) => id));
    for (const fact of [facts[0], facts[Math.floor(facts.length / 2)], facts.at(-1)]) {
      await openReader(`${path}#${fact ?? ""}`);
      const hidden = await page.locator(".fact.current").evaluate((element) => {
        const floor = element.closest(".facts")?.getBoundingClientRect().bottom ?? 0;
        const ceiling = document.querySelector(".facts-head")?.getBoundingClientRect().bottom ?? 0;
        const { top, height } = element.getBoundingClientRect();
        return { above: top < ceiling - 1, below: top + Math.min(height, floor - ceiling) > floor + 1 };
      });
      expect({ fact, ...hidden }).toEqual({ fact, above: false, below: false });
    }
  });

  test("works with the keyboard alone and with the back button", async () => {
    const { page } = window;
    await openReader(path);
    const chosen = page.locator(".run.chosen");
    const marks = await page.locator("mark.run").evaluateAll((all) => all.slice(0, 2).map(({ id }) => id));
    await page.getByRole("button", { name: "Next quote in the text" }).focus();
    await page.keyboard.press("Enter");
    expect(await chosen.getAttribute("id")).toBe(marks[0]);
    await page.keyboard.press("Enter");
    expect(await chosen.getAttribute("id")).toBe(marks[1]);
    await page.goBack();
    await page.locator(`.run.chosen[id="${marks[0] ?? ""}"]`).waitFor();
    await page.keyboard.press("Escape");
    expect(await chosen.count()).toBe(0);
    expect(window.faults).toEqual([]);
  });
});
