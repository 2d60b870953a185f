import type { Correction, Redirect } from "../schema/index.ts";
import type { ChangedRecord, Differences } from "./differences.ts";
import type { Change } from "./record-changes.ts";
import { targetsOf } from "./redirect-targets.ts";

/** The reason of a change, by record and pointer, where one is known. */
export type ReasonOf = (
  record: string,
  pointer: string,
) => Pick<Correction, "kind" | "severity" | "reason"> | undefined;

const longest = 200;

/** A value in a line of Markdown: code, so that nothing in it is taken for markup. */
const inCode = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (value === null) return "not stated";
  const json = typeof value === "string" ? value : JSON.stringify(value);
  const words = json.length > longest ? `${json.slice(0, longest - 1)}…` : json;
  const ticks = "`".repeat(1 + Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${ticks}${ticks.length > 1 ? ` ${words} ` : words}${ticks}`;
};

const changeLine = (record: string, { pointer, change, parts, before, after, follows }: Change, reasonOf: ReasonOf) => {
  const why = reasonOf(record, pointer);
  const others = (parts ?? []).filter((part) => part !== "value").join(", ");
  const value =
    change === "added"
      ? `new, ${inCode(after)}`
      : change === "withdrawn"
        ? `${inCode(before)}, withdrawn`
        : `${inCode(before)} → ${inCode(after)}`;
  const said = !parts || parts.includes("value") ? value : `${inCode(after)} as before; changed: ${others}`;
  const told = why ? ` (${why.kind}, ${why.severity}). ${why.reason.en}` : follows ? " (follows a redirect)" : "";
  return `  - \`${pointer}\`: ${said}${told}`;
};

const recordLines = ({ reference, previously, changes }: ChangedRecord, reasonOf: ReasonOf): string[] => [
  `- \`${reference}\`${previously === undefined ? "" : `, formerly \`${previously}\``}`,
  ...changes.map((change) => changeLine(reference, change, reasonOf)),
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];

const ledTo = (redirect: Redirect | undefined): string => {
  const to = redirect ? targetsOf(redirect) : [];
  return to.length === 0 ? "" : ` to ${to.map((reference) => `\`${reference}\``).join(", ")}`;
};

/** What differs, for people, in Markdown: each fact by record and pointer, before → after, with its reason where known. */
export const differencesMarkdown = (found: Differences, reasonOf: ReasonOf = () => undefined): string =>
  [
    ...section(
      "Changed facts",
      found.changed.flatMap((record) => recordLines(record, reasonOf)),
    ),
    ...section(
      "Retired records",
      found.retired.map(
        ({ reference, redirect }) =>
          `- \`${reference}\`: ${redirect ? `${redirect.kind}${ledTo(redirect)}. ${redirect.reason.en}` : "gone, and nothing says why"}`,
      ),
    ),
    ...section(
      "New records",
      found.added.map((reference) => `- \`${reference}\``),
    ),
    ...section(
      "Schemas",
      found.schemas.map((difference) =>
        difference.change === "changed"
          ? `- \`${difference.schema}\`${difference.place === "" ? "" : ` at \`${difference.place}\``}: ${difference.what} (${difference.reach})`
          : `- \`${difference.schema}\` ${difference.change}`,
      ),
    ),
    ...section(
      "Lists of codes",
      found.codes.map(({ list, code, change }) => `- \`${list}\`, \`${code}\`: ${change}`),
    ),
    ...section(
      "Tables",
      found.tables.map(({ table, column, change }) => `- \`${table}.csv\`, \`${column}\`: ${change}`),
    ),
    ...section("Doors", [
      ...(found.doors?.added ?? []).map((door) => `- \`${door}\` added`),
      ...(found.doors?.removed ?? []).map((door) => `- \`${door}\` removed`),
    ]),
  ]
    .join("\n")
    .trim();
