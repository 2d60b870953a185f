import { truncateLongText } from "@vnjp/engine/display/truncate-long-text";

/** The longest word that people read: anything longer is a mistake, or an attack. */
const maxWord = 300;

/** The longest message; a line of help or the question of a prompt is far shorter. */
const maxLength = 3_000;

/** A message of a length that people read, whatever an argument or a file has put into it. It keeps its end, which says what to do. */
export const truncateMessage = (message: string): string => {
  const text = message.replaceAll(/\S{301,}/gu, (word) => truncateLongText(word, maxWord));
  if (text.length <= maxLength) return text;
  const half = maxLength / 2;
  return `${truncateLongText(text.slice(0, -half), half)} …${text.slice(-half)}`;
};
