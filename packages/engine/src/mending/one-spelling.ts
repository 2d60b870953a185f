const padded = (_: string, year: string, month: string | undefined, day: string | undefined): string =>
  [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");

/**
 * A date in the one spelling that the record has for it: no spaces, months and days of two digits, hyphens, and “..” for an
 * open side of a set. What is not a date in another spelling comes back as it was.
 */
export const inOneSpelling = (date: string): string =>
  date
    .replaceAll(/\s+/g, "")
    .replaceAll("…", "..")
    .replaceAll(/[‐‑–]/g, "-")
    .replaceAll(/(?<![\d-])(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d-])/g, padded);
