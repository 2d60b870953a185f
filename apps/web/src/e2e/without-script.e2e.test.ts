import { list } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { servedSite } from "./visit.ts";

const site = servedSite();

describe("without JavaScript", () => {
  test.each(list("dispatch").map(({ id }) => id))("the reader of %s shows text, marks and facts", async (id) => {
    const { context, page } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.base}dispatch/${id}/`);
    expect(await page.locator("mark.run").count()).toBeGreaterThan(0);
    const [fact] = await page.locator(".fact [data-piece]").all();
    expect(await fact?.isVisible()).toBe(true);
    expect(await page.getByRole("button").count()).toBe(0);
    await context.close();
  });
  test("an index shows every record and no field that would do nothing", async () => {
    const { context, page } = await site.open({ javaScriptEnabled: false });
    await page.goto(`${site.base}event/`);
    expect(await page.locator(".listing tbody tr").count()).toBe(list("event").length);
    expect(await page.locator("#sift").isVisible()).toBe(false);
    await context.close();
  });
});

test("without JavaScript the page for contributions shows every door and how to do without it", async () => {
  const { context, page } = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.base}contribute/`);
  for (const door of ["Mend a record", "Bring a new dispatch", "Change the code"])
    expect(await page.getByRole("heading", { name: door }).isVisible()).toBe(true);
  expect(await page.getByText("Without JavaScript this page cannot check").isVisible()).toBe(true);
  expect(await page.getByRole("link", { name: "open an issue" }).first().getAttribute("href")).toMatch(/^https:/);
  for (const control of ["button", "textbox", "searchbox"] as const)
    expect(await page.getByRole(control).count()).toBe(0);
  await context.close();
});

test("without JavaScript the audit names the command that does the same, and offers nothing that would do nothing", async () => {
  const { context, page } = await site.open({ javaScriptEnabled: false });
  await page.goto(`${site.base}audit/`);
  expect(await page.locator(".without-script").innerText()).toContain("vnjp audit");
  expect(await page.locator(".outcomes").isVisible()).toBe(true);
  for (const control of ["button", "textbox"] as const) expect(await page.getByRole(control).count()).toBe(0);
  await context.close();
});

test("with it, an index is sifted whatever the marks on the letters", async () => {
  const [longest] = (["source", "event", "statement", "topic"] as const).toSorted(
    (a, b) => list(b).length - list(a).length,
  );
  const { context, page } = await site.open();
  await page.goto(`${site.base}${longest ?? "event"}/`);
  const words = (await page.locator(".listing tbody tr").last().locator("th a").textContent()) ?? "";
  await page.locator("#sift").fill(words.toUpperCase());
  const shown = page.locator(".listing tbody tr:visible");
  expect(await shown.count()).toBeGreaterThan(0);
  for (const row of await shown.all()) expect(await row.textContent()).toContain(words);
  await context.close();
});
