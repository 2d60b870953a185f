import type { Page } from "playwright-core";

/** Waits until the page has loaded the release. */
export const ready = (page: Page) => page.locator('.checker[data-state="ready"]').waitFor();

/** Opens a record of the release for mending, and waits for what the rules say of it. */
export const openRecord = async (page: Page, base: string, reference: string) => {
  await page.goto(`${base}contribute/?record=${reference}`);
  await page.locator(".summary", { hasText: /finding|error|warning/ }).waitFor();
};

/** Changes the file that is open. */
export const edit = async (page: Page, change: (content: string) => string) => {
  const area = page.locator("#area");
  await area.fill(change(await area.inputValue()));
};

/** Breaks the record that is open in several ways, and waits for the findings. */
export const showFindings = async (page: Page) => {
  await page.locator(".summary", { hasText: "No finding" }).waitFor();
  await edit(page, (content) =>
    content.replace(/"quote": "[^"]+"/, '"quote": "Le dixième dialogue"').replace('"review"', '"reviews"'),
  );
  await page.locator(".finding").first().waitFor();
};

/** Makes a draft of a text. */
export const makeDraft = async (page: Page, text: string, id = "vietnamplus-999999") => {
  await ready(page);
  await page.locator("#raw").fill(text);
  await page.locator("#id").fill(id);
  await page.getByRole("button", { name: "Make a draft" }).click();
  await page.locator(".segment").first().waitFor();
};
