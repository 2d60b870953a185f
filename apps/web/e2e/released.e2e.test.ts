// The site after some releases, with corrections and redirects of every kind (test/release-data.ts).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { find, records } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { computePermanentId } from "../src/feed/permanent-id.ts";
import { corrections, redirects, releases } from "../test/release-data.ts";
import { listSuccessors } from "../src/view/log.ts";
import { findAxeViolations } from "./axe.ts";
import { listFeeds, listPages } from "./built-site.ts";
import { parseFeedStrictly } from "./feed-parser.ts";
import { listBrokenLinks } from "./parse-pages.ts";
import { buildReleasedSite } from "./released-site.ts";
import { measureOverflow, narrow, openSharedWindow, serveTestSite, wide } from "./site-windows.ts";

const site = serveTestSite(() => buildReleasedSite({ corrections, redirects, releases }));
const window = openSharedWindow(site, wide);

const openPage = (path: string) => window.page.goto(site.base + path);

const listAddresses = () =>
  window.page.locator("main a").evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));

const parseFeedFile = (path: string) => parseFeed(readFileSync(join(site.built.site, path), "utf8"));

/** Parses a feed with the XML parser of the browser, from a page of the site. */
const openFeedStrictly = async (path: string) => {
  await openPage("");
  return parseFeedStrictly(window.page, site.base + path);
};

const redirectCount = Object.values(redirects).reduce((sum, { earlier = [] }) => sum + 1 + earlier.length, 0);
const retiredIds = Object.entries(redirects).filter(([, { kind }]) => kind !== "reinstated");

describe("the page of a retired id", () => {
  test.each(retiredIds)("%s says what happened to it", async (reference, redirect) => {
    await openPage(`${reference}/`);
    const text = await window.page.locator("main").innerText();
    expect(await window.page.locator(".retired-id").innerText()).toBe(reference);
    expect(text).toContain(redirect.reason.en);
    expect(text).toContain(redirect.reason.fr);
    expect(text).toContain(redirect.release);
    for (const successor of listSuccessors(redirect))
      expect(await listAddresses()).toContain(`${site.base}${successor}/`);
  });

  test("has the last label of the record, and says how to get its last version", async () => {
    await openPage("event/2020-02-21-talks/");
    expect(await window.page.locator("h1").innerText()).toBe("Talks in Tokyo");
    expect(await window.page.title()).toContain("Talks in Tokyo, merged");
    const card = await window.page.locator(".record-head .card").innerText();
    expect(card).toContain("in release 1.0.1, 20 March 2026");
    expect(card).toContain("vnjp export --release 1.0.1");
    await openPage("topic/radar/");
    expect(await window.page.locator("h1").innerText()).toBe("topic/radar");
  });

  test("lists the corrections from before the record was retired", async () => {
    await openPage("event/2020-02-21-talks/");
    expect(await window.page.locator("#correction-talks-place").innerText()).toContain("The dateline says where.");
  });

  test("is not linked from the indexes and the front page", async () => {
    for (const path of ["", "event/", "person/", "topic/", "dispatch/"]) {
      await openPage(path);
      const addresses = await listAddresses();
      for (const [reference] of retiredIds) expect(addresses).not.toContain(`${site.base}${reference}/`);
    }
  });
});

describe("the corrections on the page of a record", () => {
  test("start with the newest one, before and after, and the mark of the fact links to it", async () => {
    await openPage("event/2024-02-27-defence-policy-dialogue-10/");
    const entries = window.page.locator(".correction-history .log-entry");
    expect(await entries.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      "correction-dialogue-day",
      "correction-dialogue-name",
      "retired-event-2024-02-27-meetings",
      "correction-dialogue-day-words",
    ]);
    expect(await entries.first().locator(".before").innerText()).toContain("2024-02-28");
    expect(await entries.first().locator(".after").innerText()).toContain("2024-02-27");
    const text = await entries.last().innerText();
    expect(text).toContain("what supports it (its evidence) and our remark on it (its note)");
    expect(text).toContain("unchanged");
    expect(text).toMatch(/Evidence before\s+Auparavant/);
    expect(text).toMatch(/Note before\s+By the header alone\./);
    expect(await entries.last().locator(".before").count()).toBe(0);
    const mark = window.page.locator('[id="/date/day"] .corrected-mark');
    expect(await mark.innerText()).toBe("corrected in 1.1.0");
    await mark.click();
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-dialogue-day");
    expect(await window.page.locator(".corrected-mark").count()).toBe(1);
  });

  test("are linked from the top of the page, with machine-readable days and labelled entries", async () => {
    await openPage("event/2024-02-27-defence-policy-dialogue-10/");
    const link = window.page.locator(".record-head .card a", { hasText: "corrections" }).first();
    expect(await link.innerText()).toBe("3 corrections and 1 retired id that leads here");
    await link.click();
    expect(await window.page.locator("h2:target").innerText()).toBe("Corrections");
    const days = window.page.locator(".record-head time, .correction-history time");
    expect(await days.evaluateAll((all) => [...new Set(all.map((day) => day.getAttribute("datetime")))])).toEqual([
      "2026-06-01",
      "2026-03-20",
    ]);
    const entry = window.page.getByRole("article", { name: "Date (day)" }).first();
    expect(await entry.locator(".pointer").innerText()).toBe("/date/day");
  });

  test("show different values differently", async () => {
    await openPage("event/2024-02-27-defence-policy-dialogue-10/");
    const entry = window.page.locator("#correction-dialogue-name");
    const [before, after] = [await entry.locator(".before").innerText(), await entry.locator(".after").innerText()];
    expect(before).not.toBe(after);
  });

  test("say which values are withdrawn, redacted or not stated", async () => {
    await openPage("person/kono-taro/");
    expect(await window.page.locator("#correction-kono-birth .before").innerText()).toBe("redacted");
    expect(await window.page.locator("#correction-kono-latin-name .after").innerText()).toBe("withdrawn");
    await openPage("event/2020-02-21-talks/");
    expect(await window.page.locator("#correction-talks-place .before").innerText()).toBe("not stated");
  });

  test("show the markup in a reason as text", async () => {
    await openPage("event/vinh-calls-on-kono/");
    const reason = corrections["kono-before-bound"]?.reason.en ?? "";
    expect(reason).toContain("<b>&");
    expect(await window.page.locator("#correction-kono-before-bound").innerText()).toContain(reason);
  });

  test("link a retired id in a value to its page", async () => {
    await openPage("event/vinh-calls-on-kono/");
    await window.page.locator("#correction-kono-who .before a").click();
    await window.page.locator(".retired-id", { hasText: "person/kono-tarou" }).waitFor();
    expect(window.page.url()).toBe(`${site.base}person/kono-tarou/`);
  });

  test("are in the reader of a dispatch too, and its facts have marks", async () => {
    await openPage("dispatch/vietnamplus-219237/");
    const local = window.page.locator('[id="dispatch/vietnamplus-219237/published/header"] .corrected-mark');
    await local.click();
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-header-month");
    const recordMark = window.page.locator('[id$="defence-policy-dialogue-10/date/day"] .corrected-mark');
    await recordMark.click();
    await window.page.waitForURL("**/event/2024-02-27-defence-policy-dialogue-10/**");
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-dialogue-day");
  });

  test("are linked from the top of the reader", async () => {
    await openPage("dispatch/vietnamplus-219237/");
    await window.page.locator(".reader-head a", { hasText: "1 correction" }).click();
    expect(await window.page.locator("h2:target").innerText()).toBe("Corrections");
  });

  test("are absent if nothing was corrected", async () => {
    await openPage("person/serizawa-kiyoshi/");
    expect(await window.page.locator(".correction-history, .corrected-mark").count()).toBe(0);
  });
});

test("one page lists all corrections and retired ids by release, newest first", async () => {
  await openPage("corrections/");
  expect(await window.page.locator("main h2").allInnerTexts()).toEqual([
    "Release 1.1.0 1 June 2026",
    "Release 1.0.1 20 March 2026",
  ]);
  const count = Object.keys(corrections).length + redirectCount;
  expect(await window.page.locator(".log-entry").count()).toBe(count);
  // Each heading names the record and the fact, so that it makes sense without its context.
  const heads = await window.page.locator(".log-entry h3").allInnerTexts();
  expect(heads.map((head) => head.replaceAll(/\s+/g, " "))).toContain("Kono Taro Names (latin)");
  expect(await window.page.locator("#correction-kono-latin-name .pointer").innerText()).toBe(
    "person/kono-taro#/names/latin",
  );
});

describe("the feeds", () => {
  test("exist for each record and each retired id, and each page names its feed", async () => {
    const references = [
      ...records.map(({ kind, id }) => `${kind}/${id}`),
      ...retiredIds.map(([reference]) => reference),
    ];
    const all = ["corrections/feed.xml", ...references.map((reference) => `${reference}/feed.xml`)];
    expect(listFeeds(site.built.site)).toEqual(all.toSorted());
    for (const path of listPages(site.built.site).filter((page) => all.includes(`${page}feed.xml`))) {
      const html = readFileSync(join(site.built.site, path, "index.html"), "utf8");
      const [named = ""] = /(?<=type="application\/atom\+xml"[^>]* href=")[^"]+/.exec(html) ?? [];
      expect(new URL(named, site.base + path).href).toBe(`${site.base}${path}feed.xml`);
    }
  });

  test("list all corrections as valid XML, with links that work in any folder", async () => {
    const feed = await openFeedStrictly("corrections/feed.xml");
    expect(feed).toMatchObject({
      error: "",
      root: "http://www.w3.org/2005/Atom feed",
      id: computePermanentId("corrections"),
      updated: "2026-06-01T00:00:00Z",
      self: `${site.base}corrections/feed.xml`,
      page: `${site.base}corrections/`,
    });
    expect(feed.author).toContain("VNJP");
    expect(feed.entries.length).toBe(Object.keys(corrections).length + redirectCount);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    for (const { id, title, updated } of feed.entries) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(title).not.toBe("");
      expect(updated).toMatch(/^2026-0[36]-[0-9]{2}T00:00:00Z$/);
    }
    const addresses = feed.entries.map(({ page }) => page);
    expect(await listBrokenLinks(window.page, addresses)).toEqual([]);
  });

  test("of a record have the entries about it, with the same ids as in the feed of all corrections", async () => {
    const all = new Map(parseFeedFile("corrections/feed.xml").items.map(({ id, title }) => [id, title]));
    const local = parseFeedFile("person/kono-taro/feed.xml").items;
    expect(local.map(({ title }) => title)).toEqual([
      "Kono Taro: Born (day): redacted → withdrawn",
      "Kono Taro: Names (latin): Tarō Kōno → withdrawn",
      "Kono Tarou: Born (day): redacted, before and after",
      `Kono Tarou: moved to ${find("person/kono-taro")?.label.en ?? ""}`,
    ]);
    for (const { id, title } of local) expect(all.get(id)).toBe(title);
  });

  test("have different titles, in which before and after differ", () => {
    const titles = parseFeedFile("corrections/feed.xml").items.map(({ title }) => title ?? "");
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) {
      const [before, after] = title.replace(/^.*: /, "").split(" → ");
      expect(before, title).not.toBe(after);
    }
    expect(titles).toContain(
      "10th Viet Nam–Japan Defence Policy Dialogue: Date (day): 28 February 2024 (unchanged); changed: what supports it (its evidence) and our remark on it (its note)",
    );
  });

  test("report a later redaction as an update of the entry", async () => {
    const { entries, updated } = await openFeedStrictly("person/kono-tarou/feed.xml");
    const redacted = entries.find(({ title }) => title.includes("before and after"));
    expect(redacted?.updated).toBe("2026-06-01T00:00:00Z");
    expect(updated).toBe("2026-06-01T00:00:00Z");
  });

  test("exist before there is an entry", () => {
    const feed = parseFeedFile("person/serizawa-kiyoshi/feed.xml");
    expect(feed.items).toEqual([]);
    expect(feed.updated?.toISOString()).toBe("2026-03-02T00:00:00.000Z");
  });

  test("show the markup in a reason as text", async () => {
    const { entries } = await openFeedStrictly("event/vinh-calls-on-kono/feed.xml");
    const content = entries.find(({ title }) => title.includes("or earlier"))?.content ?? "";
    const parsed = await window.page.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      return { text: page.body.textContent, bold: page.querySelectorAll("b").length };
    }, content);
    expect(parsed.text).toContain(corrections["kono-before-bound"]?.reason.en);
    expect(parsed.bold).toBe(0);
  });
});

test.each(["corrections/", "event/2024-02-27-meetings/", "event/vinh-calls-on-kono/"])(
  "%s has no serious violation that axe finds, and does not scroll sideways on a phone",
  async (path) => {
    const { page, context } = await site.openWindow({ bypassCSP: true, ...narrow });
    await page.goto(site.base + path);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
    await context.close();
  },
);

test("no page has a fault or breaches the content security policy", () => {
  expect(window.faults).toEqual([]);
  expect(site.breaches).toEqual([]);
});
