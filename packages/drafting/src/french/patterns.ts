/** Matches up to a number of characters of the same clause, as few as possible. */
export const buildGap = (maxLength: number): string => `[^.;:\\n]{0,${maxLength}}?`;

/** Matches any of several patterns. */
export const joinAlternatives = (patterns: readonly string[]): string => `(?:${patterns.join("|")})`;
