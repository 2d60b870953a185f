import type { Page } from "playwright-core";

/** Writes or pastes a text on the audit page, and waits until it was read. */
export const audit = async (page: Page, text: string) => {
  await page.locator("#area").fill(text);
  await page.locator('.results[data-state="done"]').waitFor();
};

/** Each citation as the page shows it: its outcome, its line, and the text or file that it stands in. */
export const shownCitations = (page: Page) =>
  page.locator(".audited").evaluateAll((texts) =>
    texts.flatMap((text) =>
      [...text.querySelectorAll<HTMLElement>(".cited")].map((cited) => ({
        name: text.querySelector("h2")?.textContent ?? "",
        citation: cited.dataset["citation"],
        outcome: cited.dataset["outcome"],
        line: Number(cited.querySelector(".line")?.textContent?.replace("Line ", "")),
        marked: cited.querySelector(".excerpt mark")?.textContent,
      })),
    ),
  );
