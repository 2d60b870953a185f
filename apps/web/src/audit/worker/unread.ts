import { citationsIn } from "@vnjp/dataset";
import type { Unread } from "./messages.ts";

/** What in a text only begins as a citation does: `vnjp audit` names the same on standard error. */
export const unreadIn = (text: string): readonly Unread[] =>
  [...text.matchAll(/(?<![\p{Script=Latin}0-9])vnjp:[a-z]+\/[^\s"'<>(){}[\]|]*/gu)]
    .filter(({ 0: words }) => citationsIn(words).length === 0)
    .map(({ 0: words, index }) => ({ words, line: text.slice(0, index).split(/\r\n|\r|\n/).length }));
