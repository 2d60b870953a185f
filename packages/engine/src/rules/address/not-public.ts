import { isObject } from "../../corpus/index.ts";
import { escapeInvisible } from "../../text/index.ts";
import type { RecordRule } from "../rule.ts";

/** Names that no public server has (RFC 6761, RFC 8375), and addresses in numbers. The placeholder of a draft has a rule of its own. */
const privateHost = /^[^.]+$|\.(?:localhost|local|internal|test|arpa)$|^[\d.]+$|^\[/;

type Reason = "user" | "host" | "character";

const findReason = (address: string): Reason | undefined => {
  if (escapeInvisible(address) !== address || /\s/.test(address)) return "character";
  const url = URL.parse(address);
  if (!url) return undefined;
  if (url.username !== "" || url.password !== "") return "user";
  return privateHost.test(url.hostname) ? "host" : undefined;
};

/** The address of a page leads every reader to it, and shows where it leads. */
export const addressNotPublic: RecordRule<"address/not-public"> = {
  scope: "record",
  *check(record) {
    for (const { pointer, address } of collectAddresses(record)) {
      const reason = findReason(address);
      if (reason) yield { code: "address/not-public", pointer, arguments: { address, reason } };
    }
  },
};

function* collectAddresses(value: unknown, pointer = ""): Generator<{ pointer: string; address: string }> {
  if (!isObject(value)) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === "address" && typeof child === "string") yield { pointer: `${pointer}/${key}`, address: child };
    else yield* collectAddresses(child, `${pointer}/${key}`);
  }
}
