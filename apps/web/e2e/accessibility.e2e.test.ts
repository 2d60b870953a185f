import { listRecords } from "@vnjp/dataset";
import { expect, test } from "vitest";
import { findAxeViolations } from "./axe.ts";
import { createDraft, showFindings } from "./contribute-page.ts";
import { serveTestSite } from "./site-windows.ts";

const cases = [
  { name: "the front page", path: "" },
  { name: "the about page", path: "about/" },
  { name: "the page of all corrections", path: "corrections/" },
  { name: "the audit page", path: "audit/" },
  { name: "a record with findings", path: "contribute/?record=dispatch/vietnamplus-219237" },
  { name: "a draft", path: "contribute/#dispatch" },
  { name: "the tab about the code", path: "contribute/#code" },
  { name: "an index", path: "event/" },
  ...listRecords("event")
    .slice(0, 1)
    .map(({ id }) => ({ name: "a record page", path: `event/${id}/` })),
  ...listRecords("dispatch")
    .slice(0, 1)
    .map(({ id }) => ({ name: "a dispatch reader", path: `dispatch/${id}/` })),
];

const site = serveTestSite();

test.each(cases)("$name has no serious violation that axe finds", async ({ path }) => {
  const { context, page } = await site.openWindow({ bypassCSP: true });
  await page.goto(site.base + path);
  // A selection in the reader changes colours, and so does the pointer on a button.
  if (path.startsWith("dispatch/")) await page.locator("mark.run").first().click();
  if (path.includes("record=")) await showFindings(page);
  if (path.endsWith("#dispatch")) await createDraft(page, "Le colonel Jean Phare s’est rendu à Tokyo le 3 mars 2024.");
  const button = page.locator(".tab-panel button.main:visible").first();
  if (path.startsWith("contribute/") && (await button.count()) > 0) await button.hover();
  expect(await findAxeViolations(page)).toEqual([]);
  await context.close();
});
