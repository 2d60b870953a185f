import type { CorpusFolder } from "@vnjp/engine/node/read-corpus";
import { check } from "@vnjp/engine/rules";
import type { JSHandle } from "playwright-core";
import { describe, expect, test } from "vitest";
import { waitUntilReady } from "./contribute-page.ts";
import { readFixture, readToyCorpus, ruleFixtures } from "./rule-fixtures.ts";
import { openSharedWindow, serveTestSite } from "./site-windows.ts";

let workerAddress = "";
/** A worker of our own, so that the tests see its responses as they are. */
let worker: JSHandle<Worker>;

const site = serveTestSite();
const window = openSharedWindow(site, undefined, async ({ page }) => {
  await page.goto(`${site.base}contribute/`);
  await waitUntilReady(page);
  workerAddress = page.workers()[0]?.url() ?? "";
  worker = await page.evaluateHandle((address) => new Worker(address, { type: "module" }), workerAddress);
});

/** Sends a contribution to the worker and returns the findings of its response. */
const checkInBrowser = ({ files, texts, provedSpans, exceptions }: CorpusFolder): Promise<unknown> =>
  worker.evaluate(
    (checkWorker, { files: records, texts: textEntries, provedSpans: proved, exceptions: exceptionFile }) =>
      new Promise((resolve) => {
        const editions = textEntries.map(([edition, bytes, characters, isPrivate]): [string, object] => [
          edition,
          { characters, bytes: new Uint8Array(bytes), ...(isPrivate ? { isPrivate } : {}) },
        ]);
        checkWorker.addEventListener(
          "message",
          ({ data }) => resolve(data.outcome === "done" ? data.result.findings : data.reason),
          { once: true },
        );
        const contribution = {
          files: records,
          texts: new Map(editions),
          provedSpans: new Map(proved),
          exceptions: exceptionFile,
        };
        checkWorker.postMessage({ id: 1, method: "check", params: { base: "nothing", contribution } }, []);
      }),
    {
      files,
      exceptions,
      provedSpans: [...provedSpans],
      texts: [...texts].map(
        ([edition, { bytes, characters, isPrivate }]) =>
          [edition, [...bytes], characters, isPrivate] as [string, number[], string, true | undefined],
      ),
    },
  );

describe("the worker of the page finds the same as the engine in Node.js, in the same order", async () => {
  const toy = await readToyCorpus();

  test("and comes from the site", () => {
    expect(workerAddress.startsWith(site.base)).toBe(true);
    expect(ruleFixtures.length).toBeGreaterThan(50);
  });

  test.each(ruleFixtures)("in %s", async (fixture) => {
    const contribution = await readFixture(toy, fixture);
    const { findings } = check(contribution);
    expect(await checkInBrowser(contribution)).toEqual(findings);
  });

  test("without an error or a breach of the policy", () => {
    expect(window.faults).toEqual([]);
    expect(site.breaches).toEqual([]);
  });
});
