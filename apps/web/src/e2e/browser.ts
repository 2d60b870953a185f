import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { serve } from "./static-server.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with an empty profile, and the finished site, or another, served to it. */
export const openSite = async (folder?: string) => {
  const { base, breaches, close: stop } = await serve(folder);
  const downloads = await mkdtemp(join(tmpdir(), "vnjp-web-"));
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: flags,
    downloadsPath: downloads,
  });

  /** A window of its own, and what went wrong in it: console errors, failed and foreign requests. */
  const open = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    return { context, page: await context.newPage(), faults: faultsIn(context, base) };
  };

  const close = async () => {
    await browser.close();
    await stop();
    await rm(downloads, { recursive: true, force: true });
  };
  return { base, breaches, open, close };
};

const faultsIn = (context: BrowserContext, base: string): readonly string[] => {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(base)) faults.push(`asks for ${request.url()}`);
  });
  context.on("response", (response) => {
    if (!response.ok()) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
};
