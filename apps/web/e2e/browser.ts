import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { hangLimit } from "./hang-limit.ts";
import { serveSite } from "./static-server.ts";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a browser with an empty profile, and serves the built site, or the one in a folder, to it. */
export const openSite = async (folder?: string) => {
  const { base, breaches, waitForBreach, close: closeServer } = await serveSite(folder);
  const downloads = await mkdtemp(join(tmpdir(), "vnjp-web-"));
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: flags,
    downloadsPath: downloads,
    timeout: hangLimit,
  });

  /** Opens a window without cookies and cache, and collects what goes wrong in it. */
  const openWindow = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(hangLimit);
    return { context, page: await context.newPage(), faults: collectFaults(context, base) };
  };

  const close = async () => {
    await browser.close();
    await closeServer();
    await rm(downloads, { recursive: true, force: true });
  };
  return { base, breaches, waitForBreach, openWindow, close };
};

/** Collects console errors, uncaught errors, failed requests and requests to other hosts. */
const collectFaults = (context: BrowserContext, base: string): readonly string[] => {
  const faults: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(base)) faults.push(`request to ${request.url()}`);
  });
  context.on("response", (response) => {
    if (!response.ok()) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
};
