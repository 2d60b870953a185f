import { factsOf, records, statements, type Item, type Statement } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, told, valuesOf } from "./fields.ts";
import { placesOf, spansOf, wordsOf } from "./texts.ts";
import { itemsOf, statementsAt, wordingsOf } from "./voices.ts";

const hasRole = (item: Item, role: string): boolean => valuesOf(item.role, inTexts).includes(role);

/** The items of a role in what a speaker says at the 10th dialogue, in the order of the text. */
const itemsBy = (speaker: string, role: string): string[] =>
  statementsAt("event/2024-02-27-defence-policy-dialogue-10")
    .filter(({ speakers }) => valuesOf(speakers, inTexts).includes(speaker))
    .flatMap(itemsOf)
    .filter((item) => hasRole(item, role))
    .flatMap(wordingsOf);

/** The statements with items of a role, each with these in the words of its dispatch. */
const withRole = (role: string): (readonly [Statement, string[]])[] =>
  statements.flatMap((statement) => {
    const found = itemsOf(statement).filter((item) => hasRole(item, role));
    return found.length === 0 ? [] : [[statement, found.flatMap(wordingsOf)] as const];
  });

describe("what the items of a list are", () => {
  it("under which conditions, or in spite of what, something is said", () => {
    expect(
      withRole("condition").map(([{ speakers, act }, words]) => [...valuesOf(speakers), ...valuesOf(act), words]),
    ).toEqual([
      ["person/hoang-xuan-chien", "person/tsuchimichi-akihiro", "stressed", ["les impacts de la pandémie de COVID-19"]],
      ["person/hoang-xuan-chien", "assessed", ["les deux pays viennent d'élever leurs relations"]],
      ["organization/japan", "believed", ["une bonne préparation", "ses capacités"]],
    ]);
  });

  it("which principles each side affirms at the 10th dialogue, and for which purposes", () => {
    const chien = "person/hoang-xuan-chien";
    const serizawa = "person/serizawa-kiyoshi";
    expect({
      chien: { principles: itemsBy(chien, "principle"), purposes: itemsBy(chien, "purpose") },
      serizawa: { principles: itemsBy(serizawa, "principle"), purposes: itemsBy(serizawa, "purpose") },
    }).toEqual({
      chien: {
        principles: [
          "d'indépendance",
          "d'autonomie",
          "de paix",
          "d'amitié",
          "de multilatéralisation",
          "de diversification des relations",
          "politique de défense des « quatre non »",
          "sur la base du droit",
          "des engagements internationaux",
        ],
        purposes: ["pour la paix", "l'amitié", "la coopération", "le développement"],
      },
      serizawa: {
        principles: ["la primauté du droit"],
        purposes: ["un environnement de paix, d'amitié, de coopération et de développement"],
      },
    });
  });

  it("in which ways Hoàng Xuân Chiến would have problems settled", () => {
    expect(itemsBy("person/hoang-xuan-chien", "means")).toEqual(["par le dialogue", "par des voies pacifiques"]);
  });

  it("where a dispatch speaks of COVID-19, who does, and what it is to the cooperation", () => {
    const spoken = statements.flatMap(({ id, speakers, items, occasion }) =>
      Object.values(items ?? {})
        .filter((item) => wordingsOf(item).some((words) => words.includes("COVID-19")))
        .map(({ role, wording }) => ({
          id,
          at: valuesOf(occasion),
          by: valuesOf(speakers),
          role: valuesOf(role, inTexts),
          words: told(wording).flatMap(wordsOf),
        })),
    );
    expect(spoken).toEqual([
      {
        at: ["event/2022-05-17-vice-ministers-meeting"],
        by: ["person/hoang-xuan-chien", "person/tsuchimichi-akihiro"],
        id: "2022-05-17-stressed-growth-of-cooperation",
        role: ["condition"],
        words: ["vietnamplus-182635 «les impacts de la pandémie de COVID-19»"],
      },
    ]);
    const dispatches = records
      .filter(({ kind }) => kind !== "dispatch")
      .flatMap((record) => factsOf(record))
      .filter(({ pointer }) => !pointer.startsWith("/content/"))
      .flatMap(({ fact }) => spansOf(fact))
      .flatMap(({ text, quote }) => (quote.includes("COVID-19") ? [text] : []));
    expect([...new Set(dispatches)]).toEqual(placesOf("COVID-19").map(({ text }) => text));
  });

  it("in which roles items stand, how many in each, and how many in none", () => {
    const roles = statements.flatMap(itemsOf).map(({ role }) => valuesOf(role, inTexts)[0] ?? "none");
    expect(Object.fromEntries(roles.map((role) => [role, roles.filter((one) => one === role).length]))).toEqual({
      area: 35,
      condition: 4,
      means: 22,
      mechanism: 7,
      principle: 10,
      purpose: 8,
      subject: 29,
    });
  });
});
