import type { FormattedPart } from "@vnjp/engine/display";

/** A piece of text on a page, with its language, link and role. */
export interface Inline extends Pick<FormattedPart, "text" | "role"> {
  /** The language, if it is not English. */
  readonly lang?: string;
  /** The address that it links to: one of this site, which starts with a slash, or an external one. */
  readonly href?: string;
}
