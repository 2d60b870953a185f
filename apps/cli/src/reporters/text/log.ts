import type { Correction, PastRedirect } from "@vnjp/dataset";
import { formatChange, formatCorrectionReason, formatRedirect } from "@vnjp/engine/display";
import type { Paint } from "../paint.ts";

interface DatedEntry {
  readonly record: string;
  /** The day of the release. */
  readonly date: string | undefined;
}

/** A correction with its permanent id, or what became of an id. */
export type LogEntry = (DatedEntry & Correction & { readonly id: string }) | (DatedEntry & PastRedirect);

/** Renders the log for people: each corrected fact before and after, each retired record with its successors, and why. */
export const renderLog = (entries: readonly LogEntry[], paint: Paint): string => {
  const rendered = entries.map((entry) => {
    const when = `${paint.strong(entry.release)} ${paint.faint(entry.date ?? "")}`.trimEnd();
    return "pointer" in entry
      ? [
          `${when}  ${paint.name(entry.pointer === "" ? entry.record : `${entry.record}#${entry.pointer}`)}`,
          `  ${formatChange(entry)}`,
          `  ${formatCorrectionReason(entry)}`,
        ].join("\n")
      : [
          `${when}  ${paint.name(entry.record)}`,
          `  ${formatRedirect(entry)}`,
          `  ${entry.reason.en}`,
          ...("identity" in entry && entry.identity ? [`  ${entry.identity.en}`] : []),
        ].join("\n");
  });
  return rendered.join("\n\n");
};
