/** What a version is: a release, or data that holds more than one. */
export const versionWords = (version: string): string =>
  version.includes("-") ? `${version}, which is no release` : `release ${version}`;

/** Whether a version holds: what is 0.x may change without a word. */
export const isReleased = (version: string): boolean => !version.startsWith("0.");
