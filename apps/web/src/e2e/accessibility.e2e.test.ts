import { list } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { faultsForAxe } from "./axe.ts";
import { makeDraft, showFindings } from "./contribute.ts";
import { servedSite } from "./visit.ts";

const judged = [
  { name: "home", path: "" },
  { name: "about", path: "about/" },
  { name: "the corrections", path: "corrections/" },
  { name: "the audit", path: "audit/" },
  { name: "a record that is mended", path: "contribute/?record=dispatch/vietnamplus-219237" },
  { name: "a draft", path: "contribute/#dispatch" },
  { name: "the door to the code", path: "contribute/#code" },
  { name: "an index", path: "event/" },
  ...list("event")
    .slice(0, 1)
    .map(({ id }) => ({ name: "a record", path: `event/${id}/` })),
  ...list("dispatch")
    .slice(0, 1)
    .map(({ id }) => ({ name: "the reader", path: `dispatch/${id}/` })),
];

const site = servedSite();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(judged)("$name has no serious fault that axe finds", async ({ path }) => {
    const { context, page } = await site.open({ colorScheme, bypassCSP: true });
    await page.goto(site.base + path);
    // A choice in the reader changes colours, so that it is judged with one made.
    if (path.startsWith("dispatch/")) await page.locator("mark.run").first().click();
    if (path.includes("record=")) await showFindings(page);
    if (path.endsWith("#dispatch")) await makeDraft(page, "Le colonel Jean Phare s’est rendu à Tokyo le 3 mars 2024.");
    // So does the pointer on a button.
    const button = page.locator(".door button.main:visible").first();
    if (path.startsWith("contribute/") && (await button.count()) > 0) await button.hover();
    expect(await faultsForAxe(page)).toEqual([]);
    await context.close();
  });
});
