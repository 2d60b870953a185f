import type { CorpusFolder } from "@vnjp/engine/node";
import { check } from "@vnjp/engine/rules";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready } from "./contribute.ts";
import { servedSite, sharedWindow } from "./visit.ts";
import { fixtures, readFixture, readToyCorpus } from "./fixtures.ts";

let worker = "";

const site = servedSite();
const window = sharedWindow(site, undefined, async ({ page }) => {
  await page.goto(`${site.base}contribute/`);
  await ready(page);
  worker = page.workers()[0]?.url() ?? "";
});

/** What the worker of the page answers to a contribution, as it came, over the policy of the page. */
const inBrowser = (page: Page, { files, texts, exceptions }: CorpusFolder): Promise<unknown> =>
  page.evaluate(
    ({ address, files: records, texts: plain, exceptions: excepted }) =>
      new Promise((resolve) => {
        const asked = new Worker(address, { type: "module" });
        const frozen = plain.map(([edition, bytes, characters]): [string, object] => [
          edition,
          { characters, bytes: new Uint8Array(bytes) },
        ]);
        asked.addEventListener("message", ({ data }) => {
          asked.terminate();
          resolve(data.outcome === "done" ? data.answer.findings : data.reason);
        });
        const contribution = { files: records, texts: new Map(frozen), exceptions: excepted };
        asked.postMessage({ number: 1, verb: "check", over: "nothing", contribution }, []);
      }),
    {
      address: worker,
      files,
      exceptions,
      texts: [...texts].map(
        ([edition, { bytes, characters }]) => [edition, [...bytes], characters] as [string, number[], string],
      ),
    },
  );

describe("the worker of the page finds what the engine finds in Node.js, in the same order", async () => {
  const toy = await readToyCorpus();

  test("and is the one that the page itself asks", () => {
    expect(worker.startsWith(site.base)).toBe(true);
    expect(fixtures.length).toBeGreaterThan(50);
  });

  test.each(fixtures)("%s", async (fixture) => {
    const contribution = await readFixture(toy, fixture);
    const { findings } = check(contribution);
    expect(await inBrowser(window.page, contribution)).toEqual(findings);
  });

  test("without an error or a breach of the policy", () => {
    expect(window.faults).toEqual([]);
    expect(site.breaches).toEqual([]);
  });
});
