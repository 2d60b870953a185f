// The setup of every browser test: one browser and one served site per file, and windows that are closed again.
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { openSite } from "./browser.ts";
import { hangLimit } from "./hang-limit.ts";
import type { ReleasedSite } from "./released-site.ts";

vi.setConfig({ testTimeout: hangLimit, hookTimeout: hangLimit });

type Site = Awaited<ReturnType<typeof openSite>>;
type SiteWindow = Awaited<ReturnType<Site["openWindow"]>>;

/** Creates a place for something that exists only while tests run. */
const createHolder = <T>(label: string) => {
  let value: T | undefined;
  return {
    set: (newValue: T | undefined) => {
      value = newValue;
    },
    find: () => value,
    get: (): T => {
      if (value === undefined) throw new Error(`there is no ${label} yet`);
      return value;
    },
  };
};

/** A desktop screen, and a narrow phone. */
export const wide = { viewport: { width: 1440, height: 900 } };
export const narrow = { viewport: { width: 320, height: 600 } };

/** Serves the built site, or one that is built for these tests, while the tests of a file run. */
export const serveTestSite = (buildSite?: () => Promise<ReleasedSite>) => {
  const [built, site] = [createHolder<ReleasedSite>("released site"), createHolder<Site>("site")];
  beforeAll(async () => {
    built.set(await buildSite?.());
    site.set(await openSite(built.find()?.site));
  });
  afterAll(async () => {
    await site.find()?.close();
    built.find()?.remove();
  });
  return {
    get base() {
      return site.get().base;
    },
    get breaches() {
      return site.get().breaches;
    },
    /** The site that was built for these tests. */
    get built() {
      return built.get();
    },
    waitForBreach: () => site.get().waitForBreach(),
    openWindow: (options?: BrowserContextOptions) => site.get().openWindow(options),
  };
};

export type ServedSite = ReturnType<typeof serveTestSite>;

const toWindow = ({ get }: { readonly get: () => SiteWindow }) => ({
  get page() {
    return get().page;
  },
  get context() {
    return get().context;
  },
  get faults() {
    return get().faults;
  },
});

/** Opens one window for all tests of a file. */
export const openSharedWindow = (
  site: ServedSite,
  options?: BrowserContextOptions,
  setUp?: (window: SiteWindow) => Promise<unknown>,
) => {
  const window = createHolder<SiteWindow>("window");
  beforeAll(async () => {
    const opened = await site.openWindow(options);
    window.set(opened);
    await setUp?.(opened);
  });
  return toWindow(window);
};

/** Opens a window for each test. */
export const openWindowPerTest = (
  site: ServedSite,
  options?: BrowserContextOptions,
  setUp?: (window: SiteWindow) => Promise<unknown>,
) => {
  const window = createHolder<SiteWindow>("window");
  beforeEach(async () => {
    const opened = await site.openWindow(options);
    window.set(opened);
    await setUp?.(opened);
  });
  afterEach(async () => {
    await window.find()?.context.close();
    window.set(undefined);
  });
  return toWindow(window);
};

/** Measures by how many pixels a page is wider than the screen. */
export const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
