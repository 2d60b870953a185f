import { escapeInvisible } from "../../text/index.ts";
import type { FindingFamily } from "../message.ts";

const reasons = {
  user: "which has a name before the host, so that it does not lead where it seems to",
  host: "whose host is not on the public web",
  character: "which has spaces or characters that nobody sees",
} as const;

export const addressMessages = {
  "address/not-public": {
    severity: "error",
    describe: ({ address, reason }: { address: string; reason: keyof typeof reasons }) => ({
      found: `${escapeInvisible(address)}, ${reasons[reason]}`,
      expected: "the address of a page that everybody can open, such as https://www.mod.go.jp/en/",
      fix: "Copy the address from the address bar of a browser that shows the page.",
    }),
  },
} as const satisfies FindingFamily<"address">;
