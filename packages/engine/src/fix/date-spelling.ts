const padDate = (_: string, year: string, month: string | undefined, day: string | undefined): string =>
  [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");

/**
 * The normal spelling of a date: no spaces, months and days of two digits, hyphens, and “..” for an open side. A text that
 * is no date in another spelling is returned unchanged.
 */
export const normalizeDateSpelling = (date: string): string =>
  date
    .replaceAll(/\s+/g, "")
    .replaceAll("…", "..")
    .replaceAll(/[‐‑–]/g, "-")
    .replaceAll(/(?<![\d-])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])/g, padDate);
