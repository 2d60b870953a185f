import { describe, expect, it } from "vitest";
import { draft } from "./draft.ts";
import { corpus, dispatches } from "../testing/drafting.ts";

const values = (field: Readonly<Record<string, { readonly basis: string; readonly value?: unknown }>> | undefined) =>
  Object.values(field ?? {}).map(({ basis, value }) => (basis === "not-stated" ? "?" : value));

const candidates = (text: string) => draft({ text, id: "draft", corpus }).candidates.statements;

const said = (text: string): string[] =>
  candidates(text).map((one) => `${values(one.speakers).join(" + ")}: ${values(one.act).join()}`);

const chien = "person/hoang-xuan-chien";
const serizawa = "person/serizawa-kiyoshi";

describe("what is said in a text", () => {
  it.each([
    ["Les deux parties ont convenu de renforcer la coopération.", ["both-sides: agreed"]],
    ["La partie japonaise a exprimé sa conviction.", ["organization/japan: believed"]],
    ["Les participants ont discuté de tout.", ["participants: discussed"]],
    ["Hoang Xuan Chiên a remercié le Japon et a suggéré une réunion.", [`${chien}: thanked`, `${chien}: proposed`]],
    ["Selon Serizawa Kiyoshi, le dialogue est utile.", [`${serizawa}: assessed`]],
    ["Serizawa Kiyoshi est venu. Il a souligné la coopération.", [`${serizawa}: stressed`]],
    [
      "Serizawa Kiyoshi est venu. Le dialogue est utile, a-t-il déclaré, soulignant sa valeur.",
      [`${serizawa}: affirmed`, `${serizawa}: stressed`],
    ],
    [
      "Serizawa Kiyoshi et Hoang Xuan Chiên ont tenu une réunion. Ils ont préconisé la paix.",
      [`${serizawa} + ${chien}: advocated`],
    ],
    ["Hoang Xuan Chiên a parlé avec Serizawa Kiyoshi. Le résultat a été salué.", []],
    [
      "Le ministère vietnamien de la Défense est prêt à accueillir des officiers.",
      ["organization/ministry-of-national-defence-viet-nam: offered"],
    ],
    ["Le colonel Hara Takashi a affirmé son soutien.", ["person/hara-takashi: affirmed"]],
    ["On a souligné la coopération.", ["?: stressed"]],
    ["Hoang Xuan Chiên a informé les délégués et a souhaité une visite.", [`${chien}: informed`, `${chien}: hoped`]],
    [
      "Hoang Xuan Chiên a cité en exemple les Nations unies, et a plaidé pour la paix.",
      [`${chien}: assessed`, `${chien}: advocated`],
    ],
    ["La délégation vietnamienne, conduite par lui, a présenté ses cours.", ["organization/viet-nam: informed"]],
    ["Serizawa Kiyoshi s’est dit prêt à soutenir un cours.", [`${serizawa}: offered`]],
    ["Serizawa Kiyoshi a appelé de ses vœux une visite.", [`${serizawa}: hoped`]],
    ["Serizawa Kiyoshi a dit espérer une visite.", [`${serizawa}: hoped`]],
    ["Une visite est envisagée par les deux pays.", []],
    ["Le dialogue est utile, espère-t-on.", ["unmarked: hoped"]],
    [
      "Mme Matsuzawa Tomoko a reçu M. Serizawa Kiyoshi. Elle a remercié le Japon.",
      ["person/matsuzawa-tomoko: thanked"],
    ],
    ["Mme Matsuzawa Tomoko est venue. Selon elle, le cycle est utile.", ["person/matsuzawa-tomoko: assessed"]],
    [
      "Tout va bien, selon un communiqué du ministère vietnamien de la Défense.",
      ["organization/ministry-of-national-defence-viet-nam: informed"],
    ],
    ["Le Japon enverra deux officiers.", ["unmarked: ?"]],
    ["Le Japon est un partenaire important du Vietnam.", ["narration: assessed"]],
    ["La coopération entre les deux pays s’est développée.", ["narration: assessed"]],
    ["Le dialogue se tiendra à Tokyo.", []],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("takes the act from the whole turn, and not from its verb alone", () => {
    expect(said("Serizawa Kiyoshi s’est déclaré convaincu que tout ira bien.")).toEqual([`${serizawa}: believed`]);
    expect(said("Serizawa Kiyoshi a exprimé son espoir d’une visite.")).toEqual([`${serizawa}: hoped`]);
    expect(said("Serizawa Kiyoshi a exprimé la volonté de venir.")).toEqual([`${serizawa}: intended`]);
  });

  it("gives a status only where the verb has one", () => {
    expect(candidates("Les deux parties ont convenu de venir.").map(({ status }) => values(status))).toEqual([
      ["planned"],
    ]);
    expect(candidates("Les deux parties ont discuté de tout.").map(({ status }) => status)).toEqual([undefined]);
  });

  it.each([
    ["a affirmé que le Vietnam soutenait l’ASEAN", "ongoing"],
    ["a indiqué qu’un navire ferait escale", "planned"],
    ["a estimé que peu d’accords avaient été utiles", "past"],
    ["a annoncé une contribution", "planned"],
    ["a réaffirmé son soutien", "ongoing"],
    ["a proposé que les deux pays organisent un exercice, alors que la mission s’achèvera en 2027", "proposed"],
  ])("takes the status from the tense of what is said: %s", (words, status) => {
    expect(candidates(`Serizawa Kiyoshi ${words}.`).map((one) => values(one.status))).toEqual([[status]]);
  });

  it("never writes the sentence that only a person can", () => {
    const [one] = candidates("Les deux parties ont convenu de venir.");
    expect(JSON.stringify(one?.content)).toMatch(/"en":"To be written:.*"fr":"À rédiger :/);
  });

  it.each([
    ["Ils ont parlé des domaines comme l’éducation, la formation et la médecine.", undefined, []],
    [
      "Les deux parties ont discuté des domaines comme l’éducation, la cybersécurité et le sauvetage, la paix.",
      "open",
      ["l’éducation", "la cybersécurité et le sauvetage", "la paix"],
    ],
    [
      "Les deux parties ont salué huit partenaires, à savoir la Chine, l’Inde et le Japon.",
      "closed",
      ["la Chine", "l’Inde", "le Japon"],
    ],
    [
      "Les deux parties ont convenu de promouvoir la paix, d’améliorer la mer et de coopérer.",
      "unmarked",
      ["promouvoir la paix", "améliorer la mer", "coopérer"],
    ],
  ])("%s: the list is %s", (text, extent, items) => {
    const [one] = candidates(text);
    expect(values(one?.extent)[0]).toBe(extent);
    expect(
      Object.values(one?.items ?? {}).map(({ wording }) =>
        Object.values(wording)
          .map((fact) => (fact.basis === "not-stated" ? "" : fact.value.wording))
          .join(),
      ),
    ).toEqual(items);
  });

  it.each(dispatches)(
    "$id: a speaker and an act of the record are found together wherever a verb says both",
    ({ id, text }) => {
      const found = new Set(said(text));
      const recorded = [...corpus.records.values()].flatMap((record) => {
        if (record.kind !== "statement") return [];
        const acts = Object.values(record.act).filter(
          (fact) =>
            fact.basis === "stated" &&
            Object.values(fact.evidence).some((piece) => piece.kind === "span" && piece.text.startsWith(id)),
        );
        const people = Object.values(record.speakers).flatMap((fact) =>
          fact.basis !== "not-stated" && fact.value !== "narration" ? [fact.value] : [],
        );
        return acts.length === 1 && people.length === 1
          ? [`${people[0] ?? ""}: ${values(record.act)[0] as string}`]
          : [];
      });
      const missed = recorded.filter((one) => !found.has(one) && !one.startsWith("unmarked"));
      expect(missed.length).toBeLessThanOrEqual(1);
    },
  );
});
