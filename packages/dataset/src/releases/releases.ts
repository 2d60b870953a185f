import releases from "#releases" with { type: "json" };

/**
 * The release of this data. `1.2.0-unreleased` is the data after release 1.2.0, not yet released.
 *
 * @example
 * /^\d+\.\d+\.\d+/.test(version); // => true
 */
export const version: string = releases.version;

/**
 * Every release up to this one, by number, with the day on which it was prepared (`YYYY-MM-DD`).
 *
 * @example
 * releaseDates["0.0.1"]; // => undefined
 */
export const releaseDates: Readonly<Record<string, string>> = releases.dates;
