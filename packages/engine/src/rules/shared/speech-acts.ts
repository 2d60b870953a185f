import { listQuotes, type Fact } from "../../corpus/index.ts";
import type { AuthoredRecord } from "../../schema/index.ts";

/** The stems of the French verbs and nouns for each act. */
const speechStems: Readonly<Record<string, readonly string[]>> = {
  agreed: ["conven", "convin", "accord", "enten", "consent"],
  promised: ["prom", "engag", "assur"],
  offered: ["offr", "offert", "prêt"],
  proposed: ["propos", "suggér", "préconis"],
  advocated: ["préconis", "recommand", "plaid", "appel"],
  invited: ["invit"],
  accepted: ["accept"],
  thanked: ["remerci", "gratitude", "reconnaiss"],
  hoped: ["espoir", "espér", "espèr", "souhait", "vœu", "voeu", "désir"],
  affirmed: ["affirm", "confirm", "déclar"],
  reaffirmed: ["réaffirm", "réitér", "rappel"],
  stressed: ["soulign", "insist", "accent"],
  intended: ["volonté", "intention", "entend"],
  believed: ["convict", "convainc", "convaincu", "confian", "croi", "estim"],
  informed: ["inform", "fait part", "présent"],
  welcomed: ["salu", "félicit", "réjou", "satisf"],
  discussed: ["discut", "échang", "abord", "débatt", "évoqu"],
  sought: ["recherch", "cherch"],
};

/** Acts that commit no one: to propose is not to agree. */
const weakActs = ["proposed", "hoped", "intended", "advocated"];

const firmActs = new Set(["agreed", "promised", "accepted"]);

const hasStem = (act: string, text: string): boolean =>
  (speechStems[act] ?? []).some((stem) =>
    new RegExp(`(?<!\\p{L})${stem}`, "u").test(text.normalize("NFC").toLowerCase()),
  );

/** An act that is stated, and that no verb or noun of its quotes expresses. */
export interface UnexpressedAct {
  readonly pointer: string;
  readonly act: string;
  /** The quotes of the act. */
  readonly text: string;
  /** The acts that the quotes express instead. */
  readonly said: readonly string[];
  /** Whether the act commits the speaker, and the quotes only express an act that does not. */
  readonly isOverstated: boolean;
}

const findUnexpressedAct = (pointer: string, act: string, fact: Fact): UnexpressedAct | undefined => {
  const quotes = listQuotes(fact);
  const text = quotes.join(" ");
  // `fact/unsupported` reports a stated fact without a quote.
  if (quotes.length === 0 || hasStem(act, text)) return undefined;
  const said = Object.keys(speechStems).filter((other) => hasStem(other, text));
  const isOverstated = firmActs.has(act) && said.some((other) => weakActs.includes(other));
  return { pointer, act, text, said, isOverstated };
};

/** The stated acts of a statement that their quotes do not express; none for any other record. */
export const listUnexpressedActs = (record: AuthoredRecord): UnexpressedAct[] =>
  record.kind === "statement"
    ? Object.entries(record.act).flatMap(([key, fact]) =>
        fact.basis === "stated" && fact.value in speechStems
          ? (findUnexpressedAct(`/act/${key}/value`, fact.value, fact) ?? [])
          : [],
      )
    : [];
