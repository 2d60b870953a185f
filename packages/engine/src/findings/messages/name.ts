import type { FindingFamily } from "../message.ts";
import { formatQuote } from "./format.ts";

export const nameMessages = {
  "name/not-normalized": {
    severity: "error",
    describe: ({ name, composed }: { name: string; composed: string }) => ({
      found: `${formatQuote(name)}, with accents as separate characters`,
      expected: `${formatQuote(composed)}, with each accented letter as one character (Unicode NFC)`,
      fix: "Run `vnjp validate --fix`, use the button for safe fixes on the contribution page, or type the name again: the two look the same and are not equal.",
    }),
  },
  "name/missing-diacritics": {
    severity: "warning",
    describe: ({ name }: { name: string }) => ({
      found: `the Vietnamese name ${formatQuote(name)} without its diacritics`,
      expected: "a name with all its Vietnamese diacritics, such as “Hoàng Xuân Chiến”",
      fix: "Copy the name with its diacritics from the cited page, or give the language that spells it like this, such as fr or en.",
    }),
  },
} as const satisfies FindingFamily<"name">;
