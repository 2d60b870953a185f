import { describe, expect, it } from "vitest";
import { createDraft } from "../draft.ts";
import { listValues } from "../../test/list-values.ts";
import { corpus, dispatches } from "../../test/real-corpus.ts";

const draftStatements = (text: string) => createDraft({ text, id: "draft", corpus }).candidates.statements;

const listSpeechActs = (text: string): string[] =>
  draftStatements(text).map((one) => `${listValues(one.speakers).join(" + ")}: ${listValues(one.act).join()}`);

const chien = "person/hoang-xuan-chien";
const serizawa = "person/serizawa-kiyoshi";

describe("the statements of a draft", () => {
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
    ["On a souligné la coopération.", ["not stated: stressed"]],
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
    ["Le Japon enverra deux officiers.", ["unmarked: not stated"]],
    ["Le Japon est un partenaire important du Vietnam.", ["narration: assessed"]],
    ["La coopération entre les deux pays s’est développée.", ["narration: assessed"]],
    ["Le dialogue se tiendra à Tokyo.", []],
  ])("from “%s” are %j", (text, expected) => {
    expect(listSpeechActs(text)).toEqual(expected);
  });

  it("have the act of the whole phrase and not only of its verb", () => {
    expect(listSpeechActs("Serizawa Kiyoshi s’est déclaré convaincu que tout ira bien.")).toEqual([
      `${serizawa}: believed`,
    ]);
    expect(listSpeechActs("Serizawa Kiyoshi a exprimé son espoir d’une visite.")).toEqual([`${serizawa}: hoped`]);
    expect(listSpeechActs("Serizawa Kiyoshi a exprimé la volonté de venir.")).toEqual([`${serizawa}: intended`]);
  });

  it("have a status only if the verb or the content shows it", () => {
    expect(draftStatements("Les deux parties ont convenu de venir.").map(({ status }) => listValues(status))).toEqual([
      ["planned"],
    ]);
    expect(draftStatements("Les deux parties ont discuté de tout.").map(({ status }) => status)).toEqual([undefined]);
  });

  it.each([
    ["a affirmé que le Vietnam soutenait l’ASEAN", "ongoing"],
    ["a indiqué qu’un navire ferait escale", "planned"],
    ["a estimé que peu d’accords avaient été utiles", "past"],
    ["a annoncé une contribution", "planned"],
    ["a réaffirmé son soutien", "ongoing"],
    ["a proposé que les deux pays organisent un exercice, alors que la mission s’achèvera en 2027", "proposed"],
  ])("have the status that the content of “%s” shows", (words, status) => {
    expect(draftStatements(`Serizawa Kiyoshi ${words}.`).map((one) => listValues(one.status))).toEqual([[status]]);
  });

  it("have a placeholder as content", () => {
    const [one] = draftStatements("Les deux parties ont convenu de venir.");
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
  ])("from “%s” have a list that is %s", (text, extent, items) => {
    const [one] = draftStatements(text);
    expect(listValues(one?.extent)[0]).toBe(extent);
    expect(
      Object.values(one?.items ?? {}).map(({ wording }) =>
        Object.values(wording)
          .map((fact) => (fact.basis === "not-stated" ? "" : fact.value.wording))
          .join(),
      ),
    ).toEqual(items);
  });

  it.each(dispatches)("of $id include the acts of the record with their speakers", ({ id, text }) => {
    const found = new Set(listSpeechActs(text));
    const recorded = [...corpus.records.values()].flatMap((record) => {
      if (record.kind !== "statement") return [];
      const acts = Object.values(record.act).filter(
        (fact) =>
          fact.basis === "stated" &&
          Object.values(fact.evidence).some((entry) => entry.kind === "span" && entry.text.startsWith(id)),
      );
      const people = Object.values(record.speakers).flatMap((fact) =>
        fact.basis !== "not-stated" && fact.value !== "narration" ? [fact.value] : [],
      );
      return acts.length === 1 && people.length === 1
        ? [`${people[0] ?? ""}: ${listValues(record.act)[0] as string}`]
        : [];
    });
    const missed = recorded.filter((one) => !found.has(one) && !one.startsWith("unmarked"));
    expect(missed.length).toBeLessThanOrEqual(1);
  });
});
