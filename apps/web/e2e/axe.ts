import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs axe and lists the serious and critical violations. */
const runAxe = async (page: Page, options: RunOptions) => {
  const violations = await page.evaluate(async (runOptions) => {
    const injected = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    return (await injected.axe.run(runOptions)).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      at: nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ""}`),
    }));
  }, options);
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical");
};

/**
 * Finds the serious violations of accessibility on a page in its present state: all rules in the light colour scheme, and
 * those about colours in the dark one. The window must bypass the content security policy.
 */
export const findAxeViolations = async (page: Page) => {
  await page.addScriptTag({ content: axeSource });
  await page.emulateMedia({ colorScheme: "light" });
  const light = await runAxe(page, {});
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await runAxe(page, { runOnly: { type: "tag", values: ["cat.color"] } });
  return [...light, ...dark.map((violation) => ({ ...violation, colorScheme: "dark" }))];
};
