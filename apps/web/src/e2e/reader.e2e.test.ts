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
      await page.locator(".reader[data-placed]").waitFor();
      const chosen = page.locator(".run.chosen");
      expect((await chosen.allTextContents()).join("")).toBe(piece.quote);
      const top = (await chosen.first().boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(900);
    }
  });

  test("shows the whole fact that its address names, clear of the head of the panel", async () => {
    const { page } = window;
    const facts = await page.locator(".fact").evaluateAll((all) => all.map(({ id }) => id));
    for (const fact of [facts[0], facts[Math.floor(facts.length / 2)], facts.at(-1)]) {
      await page.goto("about:blank");
      await page.goto(`${site.base}${path}#${fact ?? ""}`);
      await page.locator(".reader[data-placed]").waitFor();
      const hidden = await page.locator(".fact.current").evaluate((element) => {
        const floor = element.closest(".facts")?.getBoundingClientRect().bottom ?? 0;
        const ceiling = document.querySelector(".facts-head")?.getBoundingClientRect().bottom ?? 0;
        const { top, height } = element.getBoundingClientRect();
        return { above: top < ceiling - 1, below: top + Math.min(height, floor - ceiling) > floor + 1 };
      });
      expect({ fact, ...hidden }).toEqual({ fact, above: false, below: false });
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
