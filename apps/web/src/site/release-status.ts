/** Formats a version: it is a release or a pre-release. */
export const formatVersion = (version: string): string =>
  version.includes("-") ? `pre-release ${version}` : `release ${version}`;

/** Whether a version is 1.0.0 or later: 0.x can change without notice. */
export const isReleased = (version: string): boolean => !version.startsWith("0.");
