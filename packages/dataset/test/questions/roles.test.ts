import { listFacts, records, statements, type Speaker, type StatementItem, type Statement } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getValuedFacts, getValues } from "./helpers/fields.ts";
import { findOccurrences, getSpans, formatQuotes } from "./helpers/texts.ts";
import { getItems, getEventStatements, getWordings } from "./helpers/statements.ts";

const hasRole = (item: StatementItem, role: string): boolean => getValues(item.role, textBases).includes(role);

/** Returns the items with a role in the statements of a speaker at the 10th dialogue, in the order of the text. */
const getItemWordings = (speaker: Speaker, role: string): string[] =>
  getEventStatements("event/2024-02-27-defence-policy-dialogue-10")
    .filter(({ speakers }) => getValues(speakers, textBases).includes(speaker))
    .flatMap(getItems)
    .filter((item) => hasRole(item, role))
    .flatMap(getWordings);

/** Lists the statements with items of a role, each with these items in the words of its dispatch. */
const getStatementsByRole = (role: string): (readonly [Statement, string[]])[] =>
  statements.flatMap((statement) => {
    const found = getItems(statement).filter((item) => hasRole(item, role));
    return found.length === 0 ? [] : [[statement, found.flatMap(getWordings)] as const];
  });

describe("the data on the roles of items", () => {
  test("it shows the conditions of statements", () => {
    expect(
      getStatementsByRole("condition").map(([{ speakers, act }, words]) => [
        ...getValues(speakers),
        ...getValues(act),
        words,
      ]),
    ).toEqual([
      ["person/hoang-xuan-chien", "person/tsuchimichi-akihiro", "stressed", ["les impacts de la pandémie de COVID-19"]],
      ["organization/japan", "believed", ["une bonne préparation", "ses capacités"]],
    ]);
  });

  test("it shows the reason that a speaker gives, which is no condition", () => {
    expect(
      getStatementsByRole("reason").map(([{ speakers, act }, words]) => [
        ...getValues(speakers),
        ...getValues(act),
        words,
      ]),
    ).toEqual([["person/hoang-xuan-chien", "assessed", ["les deux pays viennent d'élever leurs relations"]]]);
  });

  test("it shows the principles and purposes that each side affirms at the 10th dialogue", () => {
    const chien = "person/hoang-xuan-chien";
    const serizawa = "person/serizawa-kiyoshi";
    expect({
      chien: { principles: getItemWordings(chien, "principle"), purposes: getItemWordings(chien, "purpose") },
      serizawa: { principles: getItemWordings(serizawa, "principle"), purposes: getItemWordings(serizawa, "purpose") },
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

  test("it shows the means by which Hoàng Xuân Chiến wants problems to be settled", () => {
    expect(getItemWordings("person/hoang-xuan-chien", "means")).toEqual([
      "par le dialogue",
      "par des voies pacifiques",
    ]);
  });

  test("it shows who speaks of COVID-19, and its role for the cooperation", () => {
    const spoken = statements.flatMap(({ id, speakers, items, occasion }) =>
      Object.values(items ?? {})
        .filter((item) => getWordings(item).some((words) => words.includes("COVID-19")))
        .map(({ role, wording }) => ({
          id,
          at: getValues(occasion),
          by: getValues(speakers),
          role: getValues(role, textBases),
          words: getValuedFacts(wording).flatMap(formatQuotes),
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
      .flatMap((record) => listFacts(record))
      .filter(({ pointer }) => !pointer.startsWith("/content/"))
      .flatMap(({ fact }) => getSpans(fact))
      .flatMap(({ text, quote }) => (quote.includes("COVID-19") ? [text] : []));
    expect([...new Set(dispatches)]).toEqual(findOccurrences("COVID-19").map(({ text }) => text));
  });

  test("it shows how many items have each role, and how many have none", () => {
    const roles = statements.flatMap(getItems).map(({ role }) => getValues(role, textBases)[0] ?? "none");
    expect(Object.fromEntries(roles.map((role) => [role, roles.filter((one) => one === role).length]))).toEqual({
      area: 36,
      condition: 3,
      means: 22,
      mechanism: 7,
      none: 1,
      principle: 10,
      purpose: 8,
      reason: 1,
      subject: 29,
    });
  });
});
