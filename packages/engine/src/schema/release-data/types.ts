import type * as z from "zod";
import type { releaseDataSchemas } from "../json-schema.ts";
import type { PublishedForm } from "../published-schemas.ts";

type PublishedReleaseData<Name extends keyof typeof releaseDataSchemas> = PublishedForm<
  z.infer<(typeof releaseDataSchemas)[Name]>
>;

/** The entries of the published release data. */
export type Corrections = PublishedReleaseData<"corrections">["corrections"];
export type Redirects = PublishedReleaseData<"redirects">["redirects"];
export type Manifest = PublishedReleaseData<"manifest">;
export type Releases = PublishedReleaseData<"history">["releases"];

export type Correction = Corrections[string];
export type Redirect = Redirects[string];
export type Release = Releases[string];
export type Operation = Release["data"][number];
