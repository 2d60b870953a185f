import type { Quote } from "./cited.ts";

/** A quote, and where it stands: `“Auparavant” (vietnamplus-133876/e1, 2013–2023)`. */
export const quoted = ({ quote, text, start, end }: Quote): string =>
  `“${quote.replaceAll(/\s+/g, " ")}” (${text}, ${start}–${end})`;
