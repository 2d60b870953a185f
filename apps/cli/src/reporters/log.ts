import type { Correction, Redirect } from "@vnjp/dataset";
import type { Paint } from "./paint.ts";

const inWords = (value: unknown): string =>
  value === null ? "not stated" : typeof value === "string" ? value : JSON.stringify(value);

const valuesOf = ({ before, after, beforeSha256, parts }: Correction): string => {
  if (parts && !parts.includes("value")) return `${inWords(after)} as before; changed: ${parts.join(", ")}`;
  const was = beforeSha256 === undefined ? inWords(before) : `withheld (its hash: ${beforeSha256.slice(0, 12)}…)`;
  return `${was} → ${after === undefined ? "withdrawn" : inWords(after)}`;
};

const targetsOf = (redirect: Redirect): string =>
  redirect.kind === "withdrawn"
    ? ""
    : ` to ${redirect.kind === "split" ? Object.values(redirect.to).join(", ") : redirect.to}`;

/** The correction log for people: newest release first, each fact with what was, what is, and why. */
export const logReport = (
  corrections: readonly (Correction & { readonly id: string })[],
  redirects: readonly (Redirect & { readonly record: string })[],
  version: string,
  paint: Paint,
): string => {
  const told = [
    ...corrections.map((entry) =>
      [
        `${paint.strong(entry.release)}  ${paint.name(`${entry.record}#${entry.pointer}`)}`,
        `  ${valuesOf(entry)}`,
        `  ${entry.kind}, ${entry.severity}: ${entry.reason.en}`,
      ].join("\n"),
    ),
    ...redirects.map((redirect) =>
      [
        `${paint.strong(redirect.release)}  ${paint.name(redirect.record)}`,
        `  ${redirect.kind}${targetsOf(redirect)}`,
        `  ${redirect.reason.en}`,
      ].join("\n"),
    ),
  ];
  return told.length === 0 ? `Nothing was corrected or retired up to ${version}.` : told.join("\n\n");
};
