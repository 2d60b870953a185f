import type { Correction, Redirect } from "@vnjp/dataset";
import { partsInWords, supportLine } from "@vnjp/engine/diff";
import type { Paint } from "./paint.ts";

interface Dated {
  readonly record: string;
  /** The day of the release. */
  readonly date: string | undefined;
}

/** A correction under its permanent id, or what became of a retired record. */
export type LogEntry = (Dated & Correction & { readonly id: string }) | (Dated & Redirect);

const inWords = (value: unknown): string =>
  value === null ? "not stated" : typeof value === "string" ? value : JSON.stringify(value);

/** A value of the log; one that a redaction withholds has its hash there alone. */
const side = (value: unknown, sha256: string | undefined): string =>
  sha256 === undefined ? inWords(value) : "withheld by a redaction";

const valuesOf = ({ before, after, beforeSha256, afterSha256, parts, support }: Correction): string => {
  if (parts?.length === 0)
    return `${after === undefined ? "" : `${inWords(after)}, as before; `}what earlier releases had here is withheld`;
  const others = (parts ?? []).filter((part) => part !== "value");
  const told = support ? supportLine(support) : partsInWords(others);
  if (parts && others.length === parts.length) return `${side(after, afterSha256)}, as before; changed: ${told}`;
  const is = after === undefined && afterSha256 === undefined ? "withdrawn" : side(after, afterSha256);
  const also = others.length === 0 ? "" : `; also changed: ${told}`;
  return `${side(before, beforeSha256)} → ${is}${also}`;
};

const becameOf = (redirect: Redirect): string => {
  if (redirect.kind === "withdrawn") return "withdrawn";
  const to = redirect.kind === "split" ? Object.values(redirect.to).join(", ") : redirect.to;
  return `${redirect.kind} ${redirect.kind === "moved" ? "to" : "into"} ${to}`;
};

/** The log for people: each fact with what was, what is, and why; each retired record with what became of it. */
export const logReport = (entries: readonly LogEntry[], paint: Paint): string => {
  const told = entries.map((entry) => {
    const when = `${paint.strong(entry.release)} ${paint.faint(entry.date ?? "")}`.trimEnd();
    return "pointer" in entry
      ? [
          `${when}  ${paint.name(entry.pointer === "" ? entry.record : `${entry.record}#${entry.pointer}`)}`,
          `  ${valuesOf(entry)}`,
          `  ${entry.kind}, ${entry.severity}: ${entry.reason.en}`,
        ].join("\n")
      : [`${when}  ${paint.name(entry.record)}`, `  ${becameOf(entry)}`, `  ${entry.reason.en}`].join("\n");
  });
  return told.join("\n\n");
};
