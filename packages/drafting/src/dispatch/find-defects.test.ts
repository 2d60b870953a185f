import { describe, expect, it } from "vitest";
import { createDraft } from "../draft.ts";
import { corpus, dispatches } from "../../test/real-corpus.ts";

const listDefects = (text: string): string[] =>
  Object.values(createDraft({ text, id: "draft", corpus }).dispatch.defects ?? {}).map(
    ({ type, span }) => `${type}: ${span.quote}`,
  );

describe("the defects of a draft", () => {
  it.each([
    ["la réunion (ADMM ) est utile", "lost-character: (ADMM )"],
    ["ils ont parlé de de tout", "typo: de de"],
    ["la réunion du Association est utile", "grammar: du Association"],
    ["avec la États-Unis et le Japon", "grammar: la États-Unis"],
    ["avec l’ Australie", "punctuation: l’ Australie"],
    ["le détachement de l ’Hôpital", "punctuation: l ’Hôpital"],
    ["lors de la quelle ils ont parlé", "typo: lors de la quelle"],
    ["ils ont convenu à poursuivre", "grammar: convenu à poursuivre"],
    ["pour l'amélioration les capacités", "grammar: l'amélioration les capacités"],
    ["tout est fini.Le soir est venu", "glued-text: fini.Le"],
    ["le ministre (Vietnam a parlé", "punctuation: (Vietnam"],
    ["date 2024-02 La réunion", "glued-text: date 2024-02 La"],
    ["L’événement est coprésidé par deux.", "missing-lead: L’événement est coprésidé"],
    [">>Autre article\nLe ministre a parlé.", "page-furniture: >>Autre article"],
    ["Hoang Xuân Chiên. Hoang Xuan Chiên. Hoang Xuân Chiên.", "typo: Hoang Xuan Chiên"],
    ["à Phnom Penh puis à Phnom-Penh", "typo: Phnom-Penh"],
    ["Hanoi (VNA)- Le ministre a parlé.", "punctuation: (VNA)- Le"],
    ["Le ministre a parlé.\n\nle général a parlé.", "typo: le général"],
    ["la politique des « quatre non » . Il a parlé", "punctuation: » ."],
    ["il aide la déminage", "grammar: la déminage"],
    ["il salue le coopération", "grammar: le coopération"],
    ["les deux parties se sont félicité du résultat", "grammar: se sont félicité"],
    ["La conférence est coprésidée par deux.", "missing-lead: La conférence est"],
    ["Le ministre a parlé.\n\nPhoto : VNA - VNA", "glued-text: Photo : VNA - VNA"],
    ["le Vi\uFFFDtnam", "lost-character: \uFFFD"],
  ])("in “%s” include “%s”", (text, expected) => {
    expect(listDefects(text)).toContain(expected);
  });

  it("do not come from correct French", () => {
    const text =
      "Un titre\n\nHanoï (VNA) - Le onzième dialogue, « utile » à tous, a eu lieu : le héros et la haute autorité du pays en ont parlé. Nous nous sommes réunis (à Hanoi)... -VNA";
    expect(listDefects(text)).toEqual([]);
  });

  const undetectableDefects = /grammar|garble|typo: unaminité|punctuation: (?!l’)|missing-lead: directeur/;

  it.each(dispatches)("of $id include those of the record that need no reading", ({ text, record }) => {
    const found = listDefects(text);
    const missed = Object.values(record.defects ?? {})
      .map(({ type, span }) => `${type}: ${span.quote}`)
      .filter((one) => !undetectableDefects.test(one))
      .filter((one) => !found.some((other) => other.includes(one) || one.includes(other)));
    expect(missed).toEqual([]);
  });
});
