// The site as it will be some releases on, with corrections and retired ids of every kind (released/ledgers.ts).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { get, records } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { permanentId } from "../feed/permanent-id.ts";
import { faultsForAxe } from "./axe.ts";
import { feeds, pages } from "./dist.ts";
import { corrections, redirects, releases } from "./released/ledgers.ts";
import { buildReleasedSite } from "./released/site.ts";
import { strictlyRead } from "./strict-reader.ts";
import { narrow, servedSite, sharedWindow, wide } from "./visit.ts";

const site = servedSite(() => buildReleasedSite({ corrections, redirects, releases }));
const window = sharedWindow(site, wide);

const goTo = (path: string) => window.page.goto(site.base + path);

const addressesOf = () =>
  window.page.locator("main a").evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href));

const read = (path: string) => parseFeed(readFileSync(join(site.built.site, path), "utf8"));

/** A feed as a strict reader has it, from a page of the site. */
const strictly = async (path: string) => {
  await goTo("");
  return strictlyRead(window.page, site.base + path);
};

describe("the page of a retired id", () => {
  test.each(Object.entries(redirects))("%s says what became of it", async (reference, redirect) => {
    await goTo(`${reference}/`);
    const words = await window.page.locator("main").innerText();
    expect(await window.page.locator(".retired-id").innerText()).toBe(reference);
    expect(words).toContain(redirect.reason.en);
    expect(words).toContain(redirect.reason.fr);
    expect(words).toContain(redirect.release);
    const successors =
      redirect.kind === "withdrawn" ? [] : redirect.kind === "split" ? Object.values(redirect.to) : [redirect.to];
    for (const successor of successors) expect(await addressesOf()).toContain(`${site.base}${successor}/`);
  });

  test("bears the label that the record had last, and says where its last state can be had", async () => {
    await goTo("event/2020-02-21-talks/");
    expect(await window.page.locator("h1").innerText()).toBe("Talks in Tokyo");
    expect(await window.page.title()).toContain("Talks in Tokyo, merged");
    const card = await window.page.locator(".record-head .card").innerText();
    expect(card).toContain("in release 1.0.1, 20 March 2026");
    expect(card).toContain("vnjp export --as-of 1.0.1");
    await goTo("topic/radar/");
    expect(await window.page.locator("h1").innerText()).toBe("topic/radar");
  });

  test("also tells what was corrected before the record was retired", async () => {
    await goTo("event/2020-02-21-talks/");
    expect(await window.page.locator("#correction-talks-place").innerText()).toContain("The dateline says where.");
  });

  test("is in no list and on no front page", async () => {
    for (const path of ["", "event/", "person/", "topic/", "dispatch/"]) {
      await goTo(path);
      const addresses = await addressesOf();
      for (const reference of Object.keys(redirects)) expect(addresses).not.toContain(`${site.base}${reference}/`);
    }
  });
});

describe("the history on the page of a record", () => {
  test("has the newest correction first, with before and after, and the mark beside the fact leads there", async () => {
    await goTo("event/2024-02-27-defence-policy-dialogue-10/");
    const entries = window.page.locator(".history .log-entry");
    expect(await entries.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      "correction-dialogue-day",
      "correction-dialogue-name",
      "retired-event-2024-02-27-meetings",
      "correction-dialogue-day-words",
    ]);
    expect(await entries.first().locator(".before").innerText()).toContain("2024-02-28");
    expect(await entries.first().locator(".after").innerText()).toContain("2024-02-27");
    const words = await entries.last().innerText();
    expect(words).toContain("what supports it (its evidence) and our remark on it (its note)");
    expect(words).toContain("as before");
    expect(words).toMatch(/It rested on\s+Auparavant/);
    expect(words).toMatch(/The note was\s+By the header alone\./);
    expect(await entries.last().locator(".before").count()).toBe(0);
    const mark = window.page.locator('[id="/date/day"] .corrected');
    expect(await mark.innerText()).toBe("corrected in 1.1.0");
    await mark.click();
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-dialogue-day");
    expect(await window.page.locator(".corrected").count()).toBe(1);
  });

  test("is found from the head of the page, and every day and heading of it is marked as what it is", async () => {
    await goTo("event/2024-02-27-defence-policy-dialogue-10/");
    const link = window.page.locator(".record-head .card a", { hasText: "corrections" }).first();
    expect(await link.innerText()).toBe("3 corrections and 1 retired id that leads here");
    await link.click();
    expect(await window.page.locator("h2:target").innerText()).toBe("What was corrected");
    const days = window.page.locator(".record-head time, .history time");
    expect(await days.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("datetime")))])).toEqual([
      "2026-06-01",
      "2026-03-20",
    ]);
    const entry = window.page.getByRole("article", { name: "Date (day)" }).first();
    expect(await entry.locator(".pointer").innerText()).toBe("/date/day");
  });

  test("never shows two values that differ as if they were one", async () => {
    await goTo("event/2024-02-27-defence-policy-dialogue-10/");
    const entry = window.page.locator("#correction-dialogue-name");
    const [before, after] = [await entry.locator(".before").innerText(), await entry.locator(".after").innerText()];
    expect(before).not.toBe(after);
  });

  test("tells withdrawn and withheld values from those that are there", async () => {
    await goTo("person/kono-taro/");
    expect(await window.page.locator("#correction-kono-birth .before").innerText()).toBe("withheld by a redaction");
    expect(await window.page.locator("#correction-kono-latin-name .after").innerText()).toBe("withdrawn");
    await goTo("event/2020-02-21-talks/");
    expect(await window.page.locator("#correction-talks-place .before").innerText()).toBe("said nowhere in the text");
  });

  test("shows what a reason says as words, whatever signs are in it", async () => {
    await goTo("event/vinh-calls-on-kono/");
    const reason = corrections["kono-before-bound"]?.reason.en ?? "";
    expect(reason).toContain("<b>&");
    expect(await window.page.locator("#correction-kono-before-bound").innerText()).toContain(reason);
  });

  test("leads from a value that named a retired id to the page of that id", async () => {
    await goTo("event/vinh-calls-on-kono/");
    await window.page.locator("#correction-kono-who .before a").click();
    expect(window.page.url()).toBe(`${site.base}person/kono-tarou/`);
  });

  test("stands in the reader of a dispatch too, and the facts there have their marks", async () => {
    await goTo("dispatch/vietnamplus-219237/");
    const own = window.page.locator('[id="dispatch/vietnamplus-219237/published/header"] .corrected');
    await own.click();
    expect(await window.page.locator(".log-entry:target").getAttribute("id")).toBe("correction-header-month");
    const guest = window.page.locator('[id$="defence-policy-dialogue-10/date/day"] .corrected');
    await guest.click();
    expect(window.page.url()).toContain("event/2024-02-27-defence-policy-dialogue-10/#correction-dialogue-day");
  });

  test("is found from the head of a dispatch’s reader too", async () => {
    await goTo("dispatch/vietnamplus-219237/");
    await window.page.locator(".reader-head a", { hasText: "1 correction" }).click();
    expect(await window.page.locator("h2:target").innerText()).toBe("What was corrected");
  });

  test("is not there where nothing was corrected", async () => {
    await goTo("person/serizawa-kiyoshi/");
    expect(await window.page.locator(".history, .corrected").count()).toBe(0);
  });
});

test("all corrections and retired ids are on one page, by release, the newest first", async () => {
  await goTo("corrections/");
  expect(await window.page.locator("main h2").allInnerTexts()).toEqual([
    "Release 1.1.0 1 June 2026",
    "Release 1.0.1 20 March 2026",
  ]);
  const count = Object.keys(corrections).length + Object.keys(redirects).length;
  expect(await window.page.locator(".log-entry").count()).toBe(count);
  // Each heading says which record, and which fact of it, so that one is told from another without its surroundings.
  const heads = await window.page.locator(".log-entry h3").allInnerTexts();
  expect(heads.map((head) => head.replaceAll(/\s+/g, " "))).toContain("Kono Taro Names (latin)");
  expect(await window.page.locator("#correction-kono-latin-name .pointer").innerText()).toBe(
    "person/kono-taro#/names/latin",
  );
});

describe("the feeds", () => {
  test("are there for each record and each retired id, and each page names its own", async () => {
    const references = [...records.map(({ kind, id }) => `${kind}/${id}`), ...Object.keys(redirects)];
    const all = ["corrections/feed.xml", ...references.map((reference) => `${reference}/feed.xml`)];
    expect(feeds(site.built.site)).toEqual(all.toSorted());
    for (const path of pages(site.built.site).filter((page) => all.includes(`${page}feed.xml`))) {
      const html = readFileSync(join(site.built.site, path, "index.html"), "utf8");
      const [named = ""] = /(?<=type="application\/atom\+xml"[^>]* href=")[^"]+/.exec(html) ?? [];
      expect(new URL(named, site.base + path).href).toBe(`${site.base}${path}feed.xml`);
    }
  });

  test("tell a strict reader of all corrections, with links that hold wherever the site lies", async () => {
    const feed = await strictly("corrections/feed.xml");
    expect(feed).toMatchObject({
      error: "",
      root: "http://www.w3.org/2005/Atom feed",
      id: permanentId("corrections"),
      updated: "2026-06-01T00:00:00Z",
      self: `${site.base}corrections/feed.xml`,
      page: `${site.base}corrections/`,
    });
    expect(feed.author).toContain("VNJP");
    expect(feed.entries.length).toBe(Object.keys(corrections).length + Object.keys(redirects).length);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    for (const { id, title, updated, page } of feed.entries) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(title).not.toBe("");
      expect(updated).toMatch(/^2026-0[36]-[0-9]{2}T00:00:00Z$/);
      const response = await window.page.goto(page);
      expect(response?.ok() ?? true, page).toBe(true);
      expect(await window.page.locator(new URL(page).hash || "main").count(), page).toBe(1);
    }
  });

  test("tell of a record what concerns it, under the ids that the entries have in the feed of all", async () => {
    const all = new Map(read("corrections/feed.xml").items.map(({ id, title }) => [id, title]));
    const own = read("person/kono-taro/feed.xml").items;
    expect(own.map(({ title }) => title)).toEqual([
      "Kono Taro: Born (day): withheld by a redaction → withdrawn",
      "Kono Taro: Names (latin): Tarō Kōno → withdrawn",
      "Kono Tarou: Born (day): withheld by a redaction, before and after",
      `Kono Tarou: moved to ${get("person/kono-taro")?.label.en ?? ""}`,
    ]);
    for (const { id, title } of own) expect(all.get(id)).toBe(title);
  });

  test("have titles that tell one entry from another, and in none the same words before and after", () => {
    const titles = read("corrections/feed.xml").items.map(({ title }) => title ?? "");
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) {
      const [before, after] = title.replace(/^.*: /, "").split(" → ");
      expect(before, title).not.toBe(after);
    }
    expect(titles).toContain(
      "10th Viet Nam–Japan Defence Policy Dialogue: Date (day): 28 February 2024, as before; changed: what supports it (its evidence) and our remark on it (its note)",
    );
  });

  test("tell a reader that keeps what it has read of values that were taken away later", async () => {
    const { entries, updated } = await strictly("person/kono-tarou/feed.xml");
    const withheld = entries.find(({ title }) => title.includes("before and after"));
    expect(withheld?.updated).toBe("2026-06-01T00:00:00Z");
    expect(updated).toBe("2026-06-01T00:00:00Z");
  });

  test("can be followed before there is anything to tell", () => {
    const feed = read("person/serizawa-kiyoshi/feed.xml");
    expect(feed.items).toEqual([]);
    expect(feed.updated?.toISOString()).toBe("2026-03-02T00:00:00.000Z");
  });

  test("keep the words of a reason as words", async () => {
    const { entries } = await strictly("event/vinh-calls-on-kono/feed.xml");
    const content = entries.find(({ title }) => title.includes("or earlier"))?.content ?? "";
    const shown = await window.page.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, "text/html");
      return { words: page.body.textContent, bold: page.querySelectorAll("b").length };
    }, content);
    expect(shown.words).toContain(corrections["kono-before-bound"]?.reason.en);
    expect(shown.bold).toBe(0);
  });
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(["corrections/", "event/2024-02-27-meetings/", "event/vinh-calls-on-kono/"])(
    "%s has no serious fault that axe finds, and does not scroll sideways",
    async (path) => {
      const { page, context } = await site.open({ colorScheme, bypassCSP: true, ...narrow });
      await page.goto(site.base + path);
      expect(await faultsForAxe(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await context.close();
    },
  );
});

test("nothing of it breaks the policy or is missing", () => {
  expect(window.faults).toEqual([]);
  expect(site.breaches).toEqual([]);
});
