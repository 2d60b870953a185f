import { versionEndSource, versionSource } from "../releases/version.ts";
import { pointerSource, type RecordCitation } from "./citation.ts";
import { decodeUnits } from "./decode-units.ts";
import { isPublished } from "./is-published.ts";
import { isBrokenOff, listReadings } from "./list-readings.ts";
import { kindSource } from "./scheme.ts";
import { findNearbyRelease } from "./nearby-release.ts";

const addressPattern = new RegExp(
  String.raw`https?:(?:\\?/){2}(?<site>[^\s"'<>{}|]{1,200}?)\\?/(?=(?:${kindSource})\\?/[a-z0-9])`,
  "gi",
);

/** The page of a record, and the hash of a fact. On the page of a dispatch, the hash names the record, too. */
const pagePattern = new RegExp(
  [
    "^(?<page>[a-z]+/[a-z0-9]+(?:-[a-z0-9]+)*)(?:/(?:index\\.html)?)?",
    `(?:#(?<reference>(?:${kindSource})/[a-z0-9]+(?:-[a-z0-9]+)*)?(?<pointer>${pointerSource})?)?`,
  ].join(""),
);

const releaseInAddress = new RegExp(`[/@=v](?<release>${versionSource})${versionEndSource}`, "i");

/** The address of a page of the site, between two string indices, with the citation that it stands for. */
export interface PageAddress {
  readonly start: number;
  readonly end: number;
  readonly cited: RecordCitation;
}

/**
 * Finds the addresses of pages of records, on whichever host, that have a release in them or next to them. The record decides
 * whether an address is one of ours: it must name a record that was published. Without a release it is a link, and no citation.
 */
export const findPageAddresses = (text: string): readonly PageAddress[] => {
  const addresses: PageAddress[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(addressPattern)) {
    const { index: start } = match;
    const units = decodeUnits(text, start + match[0].length);
    const readings = listReadings(units, pagePattern).filter((each) => isPublished(each) && !isBrokenOff(units, each));
    const [reading] = readings;
    const end = reading && units[reading.length - 1]?.end;
    if (!reading || end === undefined) continue;
    const inAddress = releaseInAddress.exec(`/${match.groups?.["site"] ?? ""}`)?.groups?.["release"];
    const nearby = inAddress === undefined ? findNearbyRelease(text, start, end, lastEnd) : { release: inAddress, end };
    if (!nearby) continue;
    lastEnd = nearby.end;
    const { reference, pointer } = reading;
    addresses.push({ start, end, cited: { reference, release: nearby.release, pointer } });
  }
  return addresses;
};
