import type { Page } from "playwright-core";

/** Waits until the page has loaded the release. */
export const waitUntilReady = (page: Page) => page.locator('.checker[data-state="ready"]').waitFor();

/** Waits until the findings are those of the current content. */
export const waitForCheck = (page: Page) => page.locator('.workspace[data-state="done"]').waitFor();

/** Opens a record of the release and waits until it is checked. */
export const openRecord = async (page: Page, base: string, reference: string) => {
  await page.goto(`${base}contribute/?record=${reference}`);
  await waitForCheck(page);
};

/** Changes the content of the open file and waits until it is checked. */
export const updateFile = async (page: Page, change: (content: string) => string) => {
  const area = page.locator("#area");
  await area.fill(change(await area.inputValue()));
  await waitForCheck(page);
};

/** Breaks the open record in several ways, so that it has findings. */
export const showFindings = async (page: Page) => {
  await waitForCheck(page);
  await updateFile(page, (content) =>
    content.replace(/"quote": "[^"]+"/, '"quote": "Le dixième dialogue"').replace('"review"', '"reviews"'),
  );
  await page.locator(".finding").first().waitFor();
};

/** Drafts a text and waits for the draft. */
export const createDraft = async (page: Page, text: string, id = "vietnamplus-999999") => {
  await waitUntilReady(page);
  await page.locator("#raw").fill(text);
  await page.locator("#id").fill(id);
  await page.getByRole("button", { name: "Make a draft" }).click();
  await page.locator(".segment").first().waitFor();
};
