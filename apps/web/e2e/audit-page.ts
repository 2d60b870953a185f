import type { Page } from "playwright-core";

/** Waits until the results are those of the current input. */
export const waitForResults = (page: Page) => page.locator('.results[data-state="done"]').waitFor();

/** Fills the text area of the audit page and waits for the results. */
export const setInputText = async (page: Page, text: string) => {
  await page.locator("#area").fill(text);
  await waitForResults(page);
};

/** Reads each citation on the page: its outcome, its line, and the text or file that contains it. */
export const readCitations = (page: Page) =>
  page.locator(".audited-text").evaluateAll((texts) =>
    texts.flatMap((text) =>
      [...text.querySelectorAll<HTMLElement>(".audited-citation")].map((item) => ({
        name: text.querySelector("h2")?.textContent ?? "",
        citation: item.dataset["citation"],
        outcome: item.dataset["outcome"],
        line: Number(item.querySelector(".line")?.textContent?.replace("Line ", "")),
        marked: item.querySelector(".excerpt mark")?.textContent,
      })),
    ),
  );
