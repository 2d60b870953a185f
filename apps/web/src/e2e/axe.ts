import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The serious faults of accessibility that axe finds on a page as it stands; the window must pass by the policy. */
export const faultsForAxe = async (page: Page) => {
  await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(async () => {
    const injected = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
    return (await injected.axe.run()).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      at: nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ""}`),
    }));
  });
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical");
};
