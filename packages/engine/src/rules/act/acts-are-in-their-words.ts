import type { RecordRule } from "../rule.ts";

/** How French verbs and nouns of speech begin, for each act that words can state. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
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

/** Acts that bind nobody: who only proposes has not agreed. */
const weaker = ["proposed", "hoped", "intended", "advocated"];

const firm = new Set(["agreed", "promised", "accepted"]);

const speaks = (act: string, words: string): boolean =>
  (beginnings[act] ?? []).some((beginning) =>
    new RegExp(`(?<!\\p{L})${beginning}`, "u").test(words.normalize("NFC").toLowerCase()),
  );

/** An act that is given as stated has its verb in the words; “both sides agreed” is not what a proposal says. */
export const actsAreInTheirWords: RecordRule = {
  scope: "record",
  *check(record) {
    if (record.kind !== "statement") return;
    for (const [key, fact] of Object.entries(record.act)) {
      if (fact.basis !== "stated" || !(fact.value in beginnings)) continue;
      const quotes = Object.values(fact.evidence).flatMap((piece) => (piece.kind === "span" ? [piece.quote] : []));
      const words = quotes.join(" ");
      // That a stated fact has no quote at all is another rule's business.
      if (quotes.length === 0 || speaks(fact.value, words)) continue;
      const said = Object.keys(beginnings).filter((act) => speaks(act, words));
      const code = firm.has(fact.value) && said.some((act) => weaker.includes(act)) ? "act/firmer" : "act/not-in-words";
      yield { code, pointer: `/act/${key}/value`, arguments: { act: fact.value, said, words } };
    }
  },
};
