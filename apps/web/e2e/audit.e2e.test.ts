// The audit page with the release data that the sample papers were written for.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Status from "@vnjp/dataset/citation-status";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { setInputText, readCitations } from "./audit-page.ts";
import { findAxeViolations } from "./axe.ts";
import { listBrokenLinks } from "./parse-pages.ts";
import { buildReleasedSite } from "./released-site.ts";
import { outcomes, paper, paperReleaseData, papers } from "./sample-papers.ts";
import { measureOverflow, narrow, openSharedWindow, openWindowPerTest, serveTestSite, wide } from "./site-windows.ts";

const site = serveTestSite(() => buildReleasedSite(paperReleaseData));

const openAudit = (page: Page) => page.goto(`${site.base}audit/`);

const callCitation = "vnjp:event/vinh-calls-on-kono@1.0.0#/date/before";
const getSummary = (page: Page) => page.locator(".summary");
const waitUntilReady = (page: Page) => page.locator('.checker[data-state="ready"]').waitFor();

describe("a pasted paper", () => {
  const window = openSharedWindow(site, wide, async ({ page }) => {
    await openAudit(page);
    await setInputText(page, paper);
  });
  const getCitation = (citation: string) => window.page.locator(`.audited-citation[data-citation="${citation}"]`);

  test("shows every citation with its outcome, in order", async () => {
    const citations = await readCitations(window.page);
    expect(citations.map(({ citation, outcome }) => ({ citation, outcome }))).toEqual(
      outcomes.map(({ citation, outcome }) => ({ citation, outcome })),
    );
    expect(new Set(citations.map(({ outcome }) => outcome)).size).toBe(8);
  });

  test("has a summary of the outcomes, and of the citations that need attention", async () => {
    expect(await getSummary(window.page).innerText()).toBe(
      "12 citations: 3 current, 3 corrected, 1 moved, 1 merged, 1 split, 1 withdrawn, 1 unknown and 1 newer than this data. 6 need your attention. 1 cannot be checked here. 2 citations could not be read, and are listed below.",
    );
  });

  test("shows a correction before and after, with severity, reason and release", async () => {
    const text = await getCitation(callCitation).innerText();
    expect(text).toContain("Corrected, substantive");
    expect(await getCitation(callCitation).locator(".before").innerText()).toContain("2020-02-21");
    expect(await getCitation(callCitation).locator(".after").innerText()).toContain("[..2020-02-21]");
    expect(text).toContain("“Auparavant” is an open bound, and no day.");
    expect(text).toContain("Release 1.1.0, 15 January 2027");
  });

  test("shows both corrections of a citation that was corrected and changed back", async () => {
    const [restored = ""] = outcomes.flatMap(({ citation }) => (citation.includes("matsuzawa") ? citation : []));
    const text = await getCitation(restored).innerText();
    expect(text).toContain("changed back");
    expect(text).toContain("Release 1.1.0");
    expect(text).toContain("Release 1.2.0");
  });

  test("links a retired id to its successors and to its own page", async () => {
    const [split = ""] = outcomes.flatMap(({ citation, outcome }) => (outcome === "split" ? citation : []));
    const addresses = await getCitation(split)
      .locator("a")
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
    for (const path of [
      "event/heavy-equipment-courses-2019-2020/",
      "event/peacekeeping-engineer-courses/",
      "event/heavy-equipment-courses/",
    ])
      expect(addresses).toContain(site.base + path);
    expect(await getCitation(split).innerText()).toContain("In release 1.3.0, 3 May 2027");
  });

  test("has no broken links", async () => {
    const addresses = await window.page
      .locator(".results a")
      .evaluateAll((all) => [...new Set((all as HTMLAnchorElement[]).map(({ href }) => href))]);
    expect(addresses.length).toBeGreaterThan(10);
    expect(await listBrokenLinks(window.page, addresses)).toEqual([]);
  });

  test("lists what could not be read, with the reason", async () => {
    expect(await window.page.locator(".unread li code").allInnerTexts()).toEqual([
      "vnjp:event/2024-02-27-defence-policy-dialogue-10@1.0",
      "vnjp:event/vinh-calls-on-kono",
    ]);
    expect(await window.page.locator(".unread li").first().innerText()).toContain("It names no release");
  });

  test("has each citation selected in the text when its line is clicked", async () => {
    const { line } = (await readCitations(window.page))[11] ?? {};
    await window.page
      .locator(".audited-citation")
      .nth(11)
      .getByRole("button", { name: `Line ${line}` })
      .click();
    const selected = await window.page
      .locator("#area")
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe(String.raw`vnjp:event/2024-02-27-defence-policy-dialogue-10\@2.0.0\#/date/day`);
    expect(await window.page.locator("#area").evaluate((area) => area.scrollTop)).toBeGreaterThan(0);
  });

  test("links a correction to its entry in the log", async () => {
    await getCitation(callCitation).getByRole("link", { name: "Release 1.1.0" }).click();
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-call-before");
  });
});

describe("opened files", () => {
  const window = openWindowPerTest(site, wide, ({ page }) => openAudit(page));

  test("have the outcomes that the functions of the package return", async () => {
    const { findPrintedCitations, getCitationStatus } = (await import(
      pathToFileURL(site.built.statusCode).href
    )) as typeof Status;
    await window.page.locator("#open-files").setInputFiles(papers);
    await getSummary(window.page).filter({ hasText: "in 5 texts" }).waitFor();
    const expected = papers.flatMap((path) =>
      findPrintedCitations(readFileSync(path, "utf8")).map((match) => ({
        name: basename(path),
        citation: match.citation,
        outcome: getCitationStatus(match).outcome,
        line: match.line,
        marked: Array.from(readFileSync(path, "utf8")).slice(match.start, match.end).join(""),
      })),
    );
    expect(expected.length).toBe(papers.length * outcomes.length);
    expect(await readCitations(window.page)).toEqual(expected);
    expect(await getSummary(window.page).innerText()).toContain("60 citations in 5 texts");
  });

  test("are checked even if one of them is not a text, which has a message", async () => {
    const docx = { name: "paper.docx", mimeType: "application/zip", buffer: Buffer.from([0x50, 0x4b, 3, 4, 0xff]) };
    const text = { name: "paper.txt", mimeType: "text/plain", buffer: Buffer.from(callCitation) };
    await window.page.locator("#open-files").setInputFiles([docx, text]);
    await getSummary(window.page).filter({ hasText: "1 citation: 1 corrected" }).waitFor();
    expect(await window.page.locator(".text-input .message").innerText()).toContain(
      "paper.docx cannot be read: it is an archive",
    );
    await window.page.getByRole("button", { name: "Close paper.txt" }).click();
    await window.page.locator(".outcomes").waitFor();
    expect(await getSummary(window.page).innerText()).toBe("");
  });
});

describe("the audit page", () => {
  const window = openWindowPerTest(site, wide, ({ page }) => openAudit(page));

  test("lists a citation of the whole dataset with the corrections after it, but does not check it", async () => {
    await setInputText(window.page, "Data: @vnjp/dataset@1.0.0 and @vnjp/dataset@9.0.0.");
    expect(await getSummary(window.page).innerText()).toBe(
      "No citation of a record was found. 2 citations of the whole dataset, listed below.",
    );
    expect(await window.page.locator(".dataset-citations li p").allInnerTexts()).toEqual([
      "6 corrections after release 1.0.0, 5 of them more than editorial.",
      "That release is newer than this data. Check the citation with newer data.",
    ]);
    await window.page.locator(".dataset-citations").getByRole("link", { name: "All corrections" }).click();
    await window.page.locator("h1", { hasText: "Corrections" }).waitFor();
  });

  test("says which data it has, and that it knows no later corrections", async () => {
    const head = await window.page.locator(".audit-head").innerText();
    expect(head).toContain("release 1.3.0, 3 May 2027");
    expect(head).toContain("It knows only corrections up to this release.");
    await waitUntilReady(window.page);
    expect(await window.page.locator(".checker").innerText()).toContain("version 1.3.0");
  });

  test("explains what a citation looks like if a text has none", async () => {
    await setInputText(window.page, "Nothing is cited here.");
    expect(await getSummary(window.page).innerText()).toBe("No citation was found.");
    expect(await window.page.locator("[data-part=none] .citation").isVisible()).toBe(true);
    await setInputText(window.page, callCitation);
    expect(await getSummary(window.page).innerText()).toBe("1 citation: 1 corrected. 1 needs your attention.");
    expect(await window.page.locator("[data-part=none]").isVisible()).toBe(false);
  });

  test("announces the summary and works with the keyboard alone", async () => {
    expect(await getSummary(window.page).getAttribute("role")).toBe("status");
    await window.page.locator("#area").focus();
    await window.page.keyboard.insertText(callCitation);
    await getSummary(window.page).filter({ hasText: "1 corrected" }).waitFor();
    const reached: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await window.page.keyboard.press("Tab");
      reached.push(await window.page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
    }
    expect(reached.slice(1, 3)).toEqual(["Clear all", "Line 1"]);
    await window.page.getByRole("button", { name: "Clear all" }).press("Enter");
    await window.page.locator(".outcomes").waitFor();
    expect(await window.page.evaluate(() => document.activeElement?.id)).toBe("area");
  });

  test("works offline once it is ready, and sends nothing", async () => {
    await waitUntilReady(window.page);
    await window.context.setOffline(true);
    const requests: string[] = [];
    window.context.on("request", (request) => requests.push(request.url()));
    await setInputText(window.page, paper);
    expect(await window.page.locator(".audited-citation").count()).toBe(12);
    expect(requests).toEqual([]);
  });

  test("is the only page that loads the data", async () => {
    await waitUntilReady(window.page);
    const [auditWorker = ""] = window.page.workers().map((worker) => worker.url());
    expect(auditWorker.startsWith(site.base)).toBe(true);
    const requests: string[] = [];
    window.context.on("request", (request) => requests.push(request.url()));
    for (const path of ["", "about/", "corrections/", "event/vinh-calls-on-kono/", "contribute/"])
      await window.page.goto(site.base + path);
    await waitUntilReady(window.page);
    expect(requests).not.toContain(auditWorker);
  });

  test("shows the markup of a text as text", async () => {
    await setInputText(window.page, `<img src=x onerror=alert(1)> ${callCitation} <b>bold</b>`);
    expect(await window.page.locator(".excerpt").innerText()).toBe(
      `<img src=x onerror=alert(1)> ${callCitation} <b>bold</b>`,
    );
    expect(await window.page.locator(".results img, .results b").count()).toBe(0);
    expect(window.faults).toEqual([]);
    expect(site.breaches).toEqual([]);
  });
});

describe("on a phone, the audit page", () => {
  const window = openSharedWindow(site, { bypassCSP: true, ...narrow }, ({ page }) => openAudit(page));

  test.each([
    { name: "without a text", text: "" },
    { name: "with a text without citations", text: "Nothing is cited here." },
    { name: "with a paper", text: paper },
  ])("$name has no serious violation that axe finds, and does not scroll sideways", async ({ text }) => {
    if (text !== "") await setInputText(window.page, text);
    expect(await findAxeViolations(window.page)).toEqual([]);
    expect(await measureOverflow(window.page)).toBe(0);
  });
});
