// The audit page over the ledgers that the sample papers were written for.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Dataset from "@vnjp/dataset";
import { beforeEach, describe, expect, test } from "vitest";
import { audit, shownCitations } from "./audit.ts";
import { faultsForAxe } from "./axe.ts";
import { outcomes, paper, paperLedgers, papers } from "./released/paper.ts";
import { buildReleasedSite } from "./released/site.ts";
import { narrow, ownWindow, servedSite, wide } from "./visit.ts";

const site = servedSite(() => buildReleasedSite(paperLedgers));
const window = ownWindow(site, wide, ({ page }) => page.goto(`${site.base}audit/`));

const call = "vnjp:event/vinh-calls-on-kono@1.0.0#/date/before";
const summary = () => window.page.locator(".summary");
const cited = (citation: string) => window.page.locator(`.cited[data-citation="${citation}"]`);
const ready = () => window.page.locator('.checker[data-state="ready"]').waitFor();

describe("of a paper that is pasted", () => {
  beforeEach(() => audit(window.page, paper));

  test("every citation has its outcome, in the order in which they stand", async () => {
    const shown = await shownCitations(window.page);
    expect(shown.map(({ citation, outcome }) => ({ citation, outcome }))).toEqual(
      outcomes.map(({ citation, outcome }) => ({ citation, outcome })),
    );
    expect(new Set(shown.map(({ outcome }) => outcome)).size).toBe(8);
  });

  test("the summary tells how many there are of each, and how many ask for something", async () => {
    expect(await summary().innerText()).toBe(
      "12 citations: 3 current, 3 corrected, 1 moved, 1 merged, 1 split, 1 withdrawn, 1 unknown and 1 newer than this data. 5 need another look. 1 cannot be judged here.",
    );
  });

  test("a correction has before and after, how grave it is, why, and since when", async () => {
    const words = await cited(call).innerText();
    expect(words).toContain("Corrected, substantive");
    expect(await cited(call).locator(".before").innerText()).toContain("2020-02-21");
    expect(await cited(call).locator(".after").innerText()).toContain("[..2020-02-21]");
    expect(words).toContain("“Auparavant” is an open bound, and no day.");
    expect(words).toContain("Release 1.1.0, 15 January 2027");
    await cited(call).getByRole("link", { name: "Release 1.1.0" }).click();
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-call-before");
  });

  test("one that was corrected and corrected back is current, and both corrections are told", async () => {
    const [back = ""] = outcomes.flatMap(({ citation }) => (citation.includes("matsuzawa") ? citation : []));
    const words = await cited(back).innerText();
    expect(words).toContain("corrected back");
    expect(words).toContain("Release 1.1.0");
    expect(words).toContain("Release 1.2.0");
  });

  test("a retired id leads to what took its place, and to its own page", async () => {
    const [split = ""] = outcomes.flatMap(({ citation, outcome }) => (outcome === "split" ? citation : []));
    const addresses = await cited(split)
      .locator("a")
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));
    for (const path of [
      "event/heavy-equipment-courses-2019-2020/",
      "event/peacekeeping-engineer-courses/",
      "event/heavy-equipment-courses/",
    ])
      expect(addresses).toContain(site.base + path);
    expect(await cited(split).innerText()).toContain("In release 1.3.0, 3 May 2027");
  });

  test("every link leads somewhere", async () => {
    const addresses = await window.page
      .locator(".results a")
      .evaluateAll((all) => [...new Set((all as HTMLAnchorElement[]).map(({ href }) => href))]);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) {
      const response = await window.page.goto(address);
      expect(response?.ok() ?? true, address).toBe(true);
      const { hash } = new URL(address);
      const id = decodeURIComponent(hash.slice(1));
      expect(await window.page.locator(hash === "" ? "h1" : `[id="${id}"]`).count(), address).toBe(1);
    }
  });

  test("the place of a citation in it is shown when its line is chosen", async () => {
    const { line } = (await shownCitations(window.page))[11] ?? {};
    await window.page
      .locator(".cited")
      .nth(11)
      .getByRole("button", { name: `Line ${line}` })
      .click();
    const chosen = await window.page
      .locator("#area")
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(chosen).toBe(String.raw`vnjp:event/2024-02-27-defence-policy-dialogue-10\@2.0.0\#/date/day`);
    expect(await window.page.locator("#area").evaluate((area) => area.scrollTop)).toBeGreaterThan(0);
  });

  test("what only begins as a citation does is told too", async () => {
    expect(await window.page.locator(".unread li").allInnerTexts()).toEqual([
      "Line 20: vnjp:event/2024-02-27-defence-",
      "Line 21: vnjp:event/vinh-calls-on-kono",
    ]);
  });
});

test("a citation of the dataset as a whole is told with what was corrected after it, and not judged", async () => {
  await audit(window.page, "Data: @vnjp/dataset@1.0.0 and @vnjp/dataset@9.0.0.");
  expect(await summary().innerText()).toBe(
    "No citation of a record was found. 2 citations of the dataset as a whole, told below.",
  );
  expect(await window.page.locator(".whole-datasets li p").allInnerTexts()).toEqual([
    "5 corrections after release 1.0.0, 4 more than editorial.",
    "The release is newer than the data of this page, which cannot tell.",
  ]);
  await window.page.locator(".whole-datasets").getByRole("link", { name: "All corrections" }).click();
  expect(await window.page.locator("h1").innerText()).toBe("Corrections");
});

describe("of files that are opened", () => {
  test("the outcomes are those that the functions of the package give, which `vnjp audit` prints", async () => {
    const { citationsIn, standingOf } = (await import(pathToFileURL(site.built.accessors).href)) as typeof Dataset;
    await window.page.locator("#open-files").setInputFiles(papers);
    await window.page.locator('.results[data-state="done"]').waitFor();
    const expected = papers.flatMap((path) =>
      citationsIn(readFileSync(path, "utf8")).map((at) => ({
        name: basename(path),
        citation: at.citation,
        outcome: standingOf(at).outcome,
        line: at.line,
        marked: Array.from(readFileSync(path, "utf8")).slice(at.start, at.end).join(""),
      })),
    );
    expect(expected.length).toBe(papers.length * outcomes.length);
    expect(await shownCitations(window.page)).toEqual(expected);
    expect(await summary().innerText()).toContain("60 citations in 5 texts");
  });

  test("one that is no text is refused in words, and the others are read", async () => {
    const docx = { name: "paper.docx", mimeType: "application/zip", buffer: Buffer.from([0x50, 0x4b, 3, 4, 0xff]) };
    const text = { name: "paper.txt", mimeType: "text/plain", buffer: Buffer.from(call) };
    await window.page.locator("#open-files").setInputFiles([docx, text]);
    await summary().filter({ hasText: "1 citation: 1 corrected" }).waitFor();
    expect(await window.page.locator(".texts .said").innerText()).toContain(
      "paper.docx cannot be read: it is an archive",
    );
    await window.page.getByRole("button", { name: "Close paper.txt" }).click();
    await window.page.locator(".outcomes").waitFor();
    expect(await summary().innerText()).toBe("");
  });
});

describe("the page", () => {
  test("tells which data it has, and that it cannot judge what is newer", async () => {
    const head = await window.page.locator(".audit-head").innerText();
    expect(head).toContain("release 1.3.0, 3 May 2027");
    expect(head).toContain("a citation of a later release it cannot judge");
    await ready();
    expect(await window.page.locator(".checker").innerText()).toContain("version 1.3.0");
  });

  test("says what a citation looks like where a text has none", async () => {
    await audit(window.page, "Nothing is cited here.");
    expect(await summary().innerText()).toBe("No citation was found.");
    expect(await window.page.locator("[data-part=none] .citation").isVisible()).toBe(true);
    await audit(window.page, call);
    expect(await summary().innerText()).toBe("1 citation: 1 corrected. 1 needs another look.");
    expect(await window.page.locator("[data-part=none]").isVisible()).toBe(false);
  });

  test("announces the summary, and is worked with the keyboard alone", async () => {
    expect(await summary().getAttribute("role")).toBe("status");
    await window.page.locator("#area").focus();
    await window.page.keyboard.insertText(call);
    await summary().filter({ hasText: "1 corrected" }).waitFor();
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

  test("needs no network once it is ready, and sends nothing", async () => {
    await ready();
    await window.context.setOffline(true);
    const asked: string[] = [];
    window.context.on("request", (request) => asked.push(request.url()));
    await audit(window.page, paper);
    expect(await window.page.locator(".cited").count()).toBe(12);
    expect(asked).toEqual([]);
  });

  test("is the only one that loads the data", async () => {
    await ready();
    const [worker = ""] = window.page.workers().map((one) => one.url());
    expect(worker.startsWith(site.base)).toBe(true);
    const asked: string[] = [];
    window.context.on("request", (request) => asked.push(request.url()));
    for (const path of ["", "about/", "contribute/", "corrections/", "event/vinh-calls-on-kono/"])
      await window.page.goto(site.base + path, { waitUntil: "networkidle" });
    expect(asked).not.toContain(worker);
  });

  test("shows what is in a text as words, whatever signs are in it", async () => {
    await audit(window.page, `<img src=x onerror=alert(1)> ${call} <b>bold</b>`);
    expect(await window.page.locator(".excerpt").innerText()).toBe(`<img src=x onerror=alert(1)> ${call} <b>bold</b>`);
    expect(await window.page.locator(".results img, .results b").count()).toBe(0);
    expect(window.faults).toEqual([]);
    expect(site.breaches).toEqual([]);
  });
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(["", "Nothing is cited here.", paper])(
    "it has no serious fault that axe finds, and does not scroll sideways",
    async (text) => {
      const small = await site.open({ colorScheme, bypassCSP: true, ...narrow });
      await small.page.goto(`${site.base}audit/`);
      if (text !== "") await audit(small.page, text);
      expect(await faultsForAxe(small.page)).toEqual([]);
      const over = await small.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await small.context.close();
    },
  );
});
