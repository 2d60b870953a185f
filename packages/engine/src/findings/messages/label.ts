import type { FindingFamily } from "../message.ts";
import { formatQuote, formatValue } from "./format.ts";

export const labelMessages = {
  "label/missing-language": {
    severity: "error",
    describe: ({ language, name }: { language: "vi" | "ja"; name: string }) => ({
      found: `no ${language === "vi" ? "Vietnamese" : "Japanese"} label`,
      expected: `a label in this language too, since the record has the full name: ${formatQuote(name)}`,
      fix: `Add to the label: "${language}": ${formatValue(name)}.`,
    }),
  },
} as const satisfies FindingFamily<"label">;
