import { formatRelease } from "@vnjp/engine/display";

/** Formats a version: it is a release, with its day if it is known, or a pre-release. */
export const formatVersion = (version: string, day?: string): string =>
  version.includes("-") ? `pre-release ${version}` : formatRelease(version, day);

/** Whether a version is 1.0.0 or later: 0.x can change without notice. */
export const isReleased = (version: string): boolean => !version.startsWith("0.");
