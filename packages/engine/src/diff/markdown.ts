import { sorted } from "../publish/index.ts";
import type { Correction, Redirect } from "../schema/index.ts";
import type { ChangedRecord, Differences } from "./differences.ts";
import type { Change } from "./record-changes.ts";
import { partsInWords } from "./parts-words.ts";
import { supportInWords } from "./support-words.ts";
import type { SupportChange } from "./unit.ts";
import { inALine, bothInALine } from "./in-a-line.ts";
import { schemasByConcern, schemaWords } from "./schema-words.ts";
import { targetsOf } from "./redirect-targets.ts";

/** The reason of a change, by record and pointer, where one is known. */
export type ReasonOf = (
  record: string,
  pointer: string,
) => Pick<Correction, "kind" | "severity" | "reason"> | undefined;

const longest = 200;

const wordsOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(sorted(value)));

/** Words in a line of Markdown: code, so that nothing in them is taken for markup. */
const inCode = (words: string): string => {
  const ticks = "`".repeat(1 + Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${ticks}${ticks.length > 1 ? ` ${words} ` : words}${ticks}`;
};

/** A value in a line; where another is given, cut so that it can be told from that one. */
const shown = (value: unknown, other?: unknown): string => {
  if (value === null) return "not stated";
  const words = wordsOf(value);
  const isPair = other !== undefined && other !== null;
  return inCode(isPair ? bothInALine(words, wordsOf(other), longest)[0] : inALine(words, longest));
};

const valueWords = ({ change, before, after }: Change, isRedacted: boolean): string => {
  if (change === "added") return `new, ${shown(after)}`;
  // A changelog is published: what a redaction takes away is not told by the line that tells of it.
  const was = isRedacted ? "withheld" : shown(before, after);
  return change === "withdrawn" ? `${was}, withdrawn` : `${was} → ${shown(after, before)}`;
};

/** The parts beside the value, each before and after: `evidence/day` “mardi” → “mercredi”. */
const supportWords = (support: SupportChange): string =>
  supportInWords(support)
    .map(({ part, before, after }) => {
      const was = before === undefined ? "none" : shown(before, after);
      return `${part} ${was} → ${after === undefined ? "none" : shown(after, before)}`;
    })
    .join(", ");

const saidOf = (change: Change, isRedacted: boolean): string => {
  const { parts, support, after } = change;
  if (!parts) return valueWords(change, isRedacted);
  const others = parts.filter((part) => part !== "value");
  const told = support && !isRedacted ? supportWords(support) : partsInWords(others);
  if (others.length === parts.length) return `${shown(after)} as before; changed: ${told}`;
  return `${valueWords(change, isRedacted)}${others.length === 0 ? "" : `; also changed: ${told}`}`;
};

const changeLine = (record: string, change: Change, reasonOf: ReasonOf) => {
  const why = reasonOf(record, change.pointer);
  const told = why
    ? ` (${why.kind}, ${why.severity}). ${why.reason.en}`
    : change.follows
      ? " (follows a redirect)"
      : "";
  return `  - \`${change.pointer}\`: ${saidOf(change, why?.kind === "redaction")}${told}`;
};

const recordLines = ({ reference, previously, changes }: ChangedRecord, reasonOf: ReasonOf): string[] => [
  `- \`${reference}\`${previously === undefined ? "" : `, formerly \`${previously}\``}`,
  ...changes.map((change) => changeLine(reference, change, reasonOf)),
];

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];

const ledTo = (redirect: Redirect): string => {
  const to = targetsOf(redirect);
  return to.length === 0
    ? ""
    : ` ${redirect.kind === "moved" ? "to" : "into"} ${to.map((reference) => `\`${reference}\``).join(", ")}`;
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
    ...schemasByConcern(found.schemas).flatMap(([heading, differences]) =>
      section(
        heading,
        differences.map(schemaWords).map(([where, what]) => `- \`${where}\`: ${what}`),
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
