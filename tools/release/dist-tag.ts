// Computes the dist-tag of a version: what `npm install NAME` gives, and what a channel or an older major version is asked by.
import { compareReleases } from "../../packages/dataset/src/releases/compare-releases.ts";

/** The channel of a pre-release: `next` of 2.1.0-next.0. */
const getChannel = (version: string): string => /-([a-z]+)/.exec(version)?.[1] ?? "next";

/**
 * The dist-tag of a version that is published now. A pre-release gets that of its channel. A version below the latest, such as a
 * fix of 1.x after 2.0.0, gets one of its major version: as the latest, it would take everybody back.
 */
export const computeDistTag = (version: string, latest: string | undefined): string => {
  if (version.includes("-")) return getChannel(version);
  const isBelow = latest !== undefined && compareReleases(version, latest) < 0;
  return isBelow ? `latest-${version.split(".", 1)[0] ?? ""}` : "latest";
};
