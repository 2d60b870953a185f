import type * as z from "zod";
import type { ledgers } from "./json-schema.ts";
import type { Published } from "./published.ts";

type Ledger<Name extends keyof typeof ledgers> = Published<z.infer<(typeof ledgers)[Name]>>;

/** The published ledgers, by what stands in them. */
export type Corrections = Ledger<"corrections">["corrections"];
export type Redirects = Ledger<"redirects">["redirects"];
export type Releases = Ledger<"history">["releases"];

export type Correction = Corrections[string];
export type Redirect = Redirects[string];
export type Release = Releases[string];
export type Operation = Release["data"][number];
