import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { list } from "@vnjp/dataset";
import { beforeAll, describe, expect, test } from "vitest";
import { servedSite, sharedWindow, wide } from "./visit.ts";

const frozen = (text: string) =>
  readFileSync(fileURLToPath(new URL(`../../node_modules/@vnjp/dataset/texts/${text}.txt`, import.meta.url)), "utf8");

const readers = list("dispatch").map(({ id, editions }) => ({
  path: `dispatch/${id}/`,
  texts: Object.entries(editions).flatMap(([edition, { text, availability }]) =>
    availability === "shipped" ? [{ edition, text }] : [],
  ),
}));

const site = servedSite();
const window = sharedWindow(site, wide);

describe.each(readers)("the reader of $path", ({ path, texts }) => {
  beforeAll(async () => {
    await window.page.goto("about:blank");
    await window.page.goto(site.base + path);
  });

  test("holds its text to the character", async () => {
    for (const { edition, text } of texts)
      expect(await window.page.locator(`[data-text="${edition}"]`).textContent()).toBe(frozen(text));
  });

  test("marks exactly the quote of each piece of evidence that is chosen", async () => {
    const pieces = await window.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-piece]")].map((piece) => {
        const link = piece.querySelector("a");
        link?.click();
        const chosen = [...document.querySelectorAll(".run.chosen")].map(({ textContent }) => textContent);
        return { id: piece.id, quote: link?.textContent, marked: chosen.join("") };
      }),
    );
    expect(pieces.length).toBeGreaterThan(0);
    for (const { id, quote, marked } of pieces) expect({ id, marked }).toEqual({ id, marked: quote });
  });

  test("marks all places of a fact that is chosen, and no other character", async () => {
    const facts = await window.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".fact:has([data-piece] ~ [data-piece])")].map((fact) => {
        fact.querySelector<HTMLElement>("a.field")?.click();
        const [wanted, marked] = [
          fact.querySelectorAll<HTMLElement>("[data-piece]"),
          document.querySelectorAll<HTMLElement>(".run.chosen"),
        ].map((places) =>
          [
            ...new Set(
              [...places].flatMap(({ dataset }) =>
                Array.from(
                  { length: Number(dataset["end"]) - Number(dataset["start"]) },
                  (_, index) => `${dataset["edition"] ?? ""} ${Number(dataset["start"]) + index}`,
                ),
              ),
            ),
          ].toSorted(),
        );
        return { id: fact.id, wanted, marked, hash: location.hash };
      }),
    );
    for (const { id, wanted, marked, hash } of facts) {
      expect({ id, marked }).toEqual({ id, marked: wanted });
      expect(decodeURIComponent(hash)).toBe(`#${id}`);
    }
  });

  test("shows the facts that rest on a place that is chosen, as many as it counts", async () => {
    const places = await window.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("mark.run")].map((run) => {
        run.click();
        const shown = [...document.querySelectorAll<HTMLElement>(".fact")].filter((fact) => fact.checkVisibility());
        return { text: run.textContent, counted: Number(run.dataset["facts"]), shown: shown.length };
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { text, counted, shown } of places) expect({ text, shown }).toEqual({ text, shown: counted });
  });

  test("is opened at a fact, and at a place, by its address", async () => {
    const { page } = window;
    const piece = await page
      .locator("[data-piece]")
      .last()
      .evaluate((element: HTMLElement) => ({
        id: element.id,
        quote: element.querySelector("a")?.textContent,
        place: `${element.dataset["edition"] ?? ""}/char=${element.dataset["start"] ?? ""},${element.dataset["end"] ?? ""}`,
      }));
    for (const hash of [piece.id, piece.place]) {
      await page.goto("about:blank");
      await page.goto(`${site.base}${path}#${hash}`);
      const chosen = page.locator(".run.chosen");
      await chosen.first().waitFor();
      expect((await chosen.allTextContents()).join("")).toBe(piece.quote);
      const top = async () => (await chosen.first().boundingBox())?.y ?? -1;
      await expect.poll(top).toBeGreaterThanOrEqual(0);
      expect(await top()).toBeLessThan(900);
    }
  });

  test("is worked by the keyboard alone, and by going back", async () => {
    const { page } = window;
    await page.goto("about:blank");
    await page.goto(site.base + path);
    await page.getByRole("button", { name: "Next place in the text" }).focus();
    await page.keyboard.press("Enter");
    const first = await page.locator(".run.chosen").textContent();
    await page.keyboard.press("Enter");
    const second = await page.locator(".run.chosen").textContent();
    expect([first, second]).toEqual((await page.locator("mark.run").allTextContents()).slice(0, 2));
    await page.goBack();
    expect(await page.locator(".run.chosen").textContent()).toBe(first);
    await page.keyboard.press("Escape");
    expect(await page.locator(".run.chosen").count()).toBe(0);
    expect(window.faults).toEqual([]);
  });
});
