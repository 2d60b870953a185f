import { listRecords } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { openSharedWindow, serveTestSite } from "./site-windows.ts";

const site = serveTestSite();
const window = openSharedWindow(site, { javaScriptEnabled: false });

const openPage = (path: string) => window.page.goto(site.base + path);

describe("without JavaScript", () => {
  test.each(listRecords("dispatch").map(({ id }) => id))("the reader of %s shows text, marks and facts", async (id) => {
    await openPage(`dispatch/${id}/`);
    expect(await window.page.locator("mark.run").count()).toBeGreaterThan(0);
    expect(await window.page.locator(".fact [data-evidence]").first().isVisible()).toBe(true);
    expect(await window.page.getByRole("button").count()).toBe(0);
  });

  test("an index shows every record, and no filter that would not work", async () => {
    await openPage("event/");
    expect(await window.page.locator(".listing tbody tr").count()).toBe(listRecords("event").length);
    expect(await window.page.locator("#filter").isVisible()).toBe(false);
  });

  test("the contribution page shows every tab and the other ways to contribute", async () => {
    await openPage("contribute/");
    for (const heading of ["Fix a record", "Add a new dispatch", "Change the code"])
      expect(await window.page.getByRole("heading", { name: heading }).isVisible()).toBe(true);
    expect(await window.page.getByText("Without JavaScript this page cannot check").isVisible()).toBe(true);
    expect(await window.page.getByRole("link", { name: "open an issue" }).first().getAttribute("href")).toMatch(
      /^https:/,
    );
    for (const control of ["button", "textbox", "searchbox"] as const)
      expect(await window.page.getByRole(control).count()).toBe(0);
  });

  test("the audit page names the command that does the same, and has no controls that would not work", async () => {
    await openPage("audit/");
    expect(await window.page.locator(".without-script").innerText()).toContain("vnjp audit");
    expect(await window.page.locator(".outcomes").isVisible()).toBe(true);
    for (const control of ["button", "textbox"] as const) expect(await window.page.getByRole(control).count()).toBe(0);
  });
});

test("with JavaScript, the filter of an index ignores case and diacritics", async () => {
  const [longest] = (["source", "event", "statement", "topic"] as const).toSorted(
    (a, b) => listRecords(b).length - listRecords(a).length,
  );
  const { context, page } = await site.openWindow();
  await page.goto(`${site.base}${longest ?? "event"}/`);
  const label = (await page.locator(".listing tbody tr").last().locator("th a").textContent()) ?? "";
  await page.locator("#filter").fill(label.toUpperCase());
  const visibleRows = await page.locator(".listing tbody tr:visible").allTextContents();
  expect(visibleRows.length).toBeGreaterThan(0);
  for (const row of visibleRows) expect(row).toContain(label);
  await context.close();
});
