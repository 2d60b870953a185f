import { counted } from "../browser/element.ts";
import { outcomesInOrder } from "./standing-words.ts";
import { toneOf, type Tone } from "./tone.ts";
import type { AuditedText } from "./worker/messages.ts";

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const advice = (count: number, tone: (wanted: Tone) => number): string => {
  if (tone("stands") === count) return count === 1 ? "It stands." : "All of them stand.";
  const [look, open] = [tone("look"), tone("open")];
  const sentences = [
    ...(look === 0 ? [] : [`${look} ${look === 1 ? "needs" : "need"} another look.`]),
    ...(open === 0 ? [] : [`${open} cannot be judged here.`]),
  ];
  return sentences.length === 0 ? "None of them says anything else in substance." : sentences.join(" ");
};

/** An audit in words: how many citations there are of each outcome, and how many ask for something. */
export const summaryWords = (texts: readonly AuditedText[]): string => {
  const standings = texts.flatMap(({ citations }) => citations.map(({ standing }) => standing));
  const where = texts.length > 1 ? ` in ${texts.length} texts` : "";
  const whole = texts.reduce((sum, { datasets }) => sum + datasets.length, 0);
  const told = whole === 0 ? "" : ` ${counted(whole, "citation")} of the dataset as a whole, told below.`;
  if (standings.length === 0) return `No citation ${whole === 0 ? "" : "of a record "}was found${where}.${told}`;
  const counts = outcomesInOrder
    .map(([outcome, word]) => ({ word, count: standings.filter((standing) => standing.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${word}`);
  const tones = standings.map(toneOf);
  const tone = (wanted: Tone) => tones.filter((found) => found === wanted).length;
  return `${counted(standings.length, "citation")}${where}: ${listed(counts)}. ${advice(standings.length, tone)}${told}`;
};
