// How every file of tests in a browser begins and ends: a site is served, windows are opened on it, and all are closed.
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openSite } from "./browser.ts";
import type { ReleasedSite } from "./released/site.ts";

type Site = Awaited<ReturnType<typeof openSite>>;
type Window = Awaited<ReturnType<Site["open"]>>;

/** What is there only while tests run. */
const held = <T>(what: string) => {
  let value: T | undefined;
  return {
    hold: (given: T | undefined) => {
      value = given;
    },
    peek: () => value,
    get: (): T => {
      if (value === undefined) throw new Error(`there is no ${what} yet`);
      return value;
    },
  };
};

/** The width of a desk, and of the narrowest telephone. */
export const wide = { viewport: { width: 1440, height: 900 } };
export const narrow = { viewport: { width: 320, height: 600 } };

/** The finished site, or one that is built for these tests, served while the tests of a file run. */
export const servedSite = (build?: () => ReleasedSite) => {
  const [built, site] = [held<ReleasedSite>("made site"), held<Site>("site")];
  beforeAll(async () => {
    built.hold(build?.());
    site.hold(await openSite(built.peek()?.site));
  });
  afterAll(async () => {
    await site.peek()?.close();
    built.peek()?.remove();
  });
  return {
    get base() {
      return site.get().base;
    },
    get breaches() {
      return site.get().breaches;
    },
    /** What was built for these tests. */
    get built() {
      return built.get();
    },
    open: (options?: BrowserContextOptions) => site.get().open(options),
  };
};

export type ServedSite = ReturnType<typeof servedSite>;

const asWindow = ({ get }: { readonly get: () => Window }) => ({
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

/** One window that the tests of a file share; first it does what is given. */
export const sharedWindow = (
  site: ServedSite,
  options?: BrowserContextOptions,
  first?: (of: Window) => Promise<unknown>,
) => {
  const window = held<Window>("window");
  beforeAll(async () => {
    const opened = await site.open(options);
    window.hold(opened);
    await first?.(opened);
  });
  return asWindow(window);
};

/** A window that each test has to itself; first it does what is given. */
export const ownWindow = (
  site: ServedSite,
  options?: BrowserContextOptions,
  first?: (of: Window) => Promise<unknown>,
) => {
  const window = held<Window>("window");
  beforeEach(async () => {
    const opened = await site.open(options);
    window.hold(opened);
    await first?.(opened);
  });
  afterEach(async () => {
    await window.peek()?.context.close();
    window.hold(undefined);
  });
  return asWindow(window);
};
