import { dispatches } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { getValues } from "./helpers/fields.ts";

/** The defects of all texts, each with its dispatch. */
const defects = dispatches.flatMap(({ id, defects: all }) =>
  Object.values(all ?? {}).map((defect) => ({
    dispatch: id,
    type: defect.type,
    quote: defect.span.quote,
    reading: getValues(defect.reading).map(({ wording }) => wording)[0],
  })),
);

const selectDefects = (type: string) =>
  defects.filter((defect) => defect.type === type).map(({ dispatch, quote, reading }) => [dispatch, quote, reading]);

describe("the data on defects of the texts", () => {
  test("it shows the lost characters, with their readings", () => {
    expect(selectDefects("lost-character")).toEqual([
      ["vietnamplus-182635", "(ADMM )", "ADMM+"],
      ["vietnamplus-182635", "(ADSOM )", "ADSOM+"],
      ["vietnamplus-219224", "(ADMM )", "ADMM+"],
      ["vietnamplus-219237", "(ADMM )", "ADMM+"],
    ]);
  });

  test("it shows the typos, with their readings", () => {
    expect(selectDefects("typo")).toEqual([
      ["vietnamplus-133876", "lors de la quelle", "lors de laquelle"],
      ["vietnamplus-133876", "unaminité", "unanimité"],
      ["vietnamplus-219224", "le Japon", "Le Japon"],
      ["vietnamplus-219237", "Hoang Xuan Chiên", "Hoàng Xuân Chiến"],
    ]);
  });

  test("it shows the words that a translation left without meaning", () => {
    expect(selectDefects("garble").map(([dispatch, quote]) => [dispatch, quote])).toEqual([
      ["nhandan-post78842", "formation de fin de session sur le terrain"],
      [
        "nhandan-post78842",
        "l’Asie du Nord-Est fournissant des fonds pour la formation, l’équipement et le renforcement des capacités de maintien de la paix pour un tiers",
      ],
    ]);
  });

  test("it shows the texts without a headline, and those without a lead", () => {
    expect(selectDefects("missing-headline").map(([dispatch]) => dispatch)).toEqual(dispatches.map(({ id }) => id));
    expect([...new Set(selectDefects("missing-lead").map(([dispatch]) => dispatch))]).toEqual(["nhandan-post78842"]);
  });

  test("it shows the texts whose collection header is joined to the next words", () => {
    expect(selectDefects("glued-text").map(([dispatch, quote]) => [dispatch, quote])).toEqual([
      ["vietnamplus-133876", "date 2020-02 Réunion"],
      ["vietnamplus-182635", "date 2022-05 Phnom Penh"],
      ["vietnamplus-219224", "date 2024-02 Réunion"],
      ["vietnamplus-219237", "date 2024-02 Le 10e"],
    ]);
  });
});
