// A fact that is redacted, and what is looked at then.
import { ledgerRefusals, type Released } from "../history/index.ts";
import { pending, reason, type Step } from "./releasing.ts";
import { withValue } from "./snapshots.ts";

export const fact = "person/nem-sowat#/names/english";
export const place = "/records/person/nem-sowat/names/english";
export const secret = "Nem Sowat";

export const at = (release: Released, version: string) => ({ ...release, version });
export const named = (release: Released, name: string) => withValue(release, `${place}/value/name`, name);
/** The label is ours and has the name too: it is written anew along with it. */
export const relabelled = (release: Released) =>
  withValue(release, "/records/person/nem-sowat/label", { en: "A general", fr: "Un général" });

export const redact = (of: string) => pending({ "name-redacted": reason(of, { kind: "redaction" }) });

export const proves = ({ release, ledgers }: Step) => ledgerRefusals(release, ledgers, ledgers.manifest);
export const published = ({ release, ledgers: { corrections, redirects, releases } }: Step) =>
  JSON.stringify({ release, corrections, redirects, releases });
