import { dispatches } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { valuesOf } from "./fields.ts";

/** The defects of every text, each with its dispatch. */
const defects = dispatches.flatMap(({ id, defects: all }) =>
  Object.values(all ?? {}).map((defect) => ({
    dispatch: id,
    type: defect.type,
    quote: defect.span.quote,
    reading: valuesOf(defect.reading).map(({ wording }) => wording)[0],
  })),
);

const ofType = (type: string) =>
  defects.filter((defect) => defect.type === type).map(({ dispatch, quote, reading }) => [dispatch, quote, reading]);

describe("faults of the texts", () => {
  it("where a character was lost, and what is to be read there", () => {
    expect(ofType("lost-character")).toEqual([
      ["vietnamplus-182635", "(ADMM )", "ADMM+"],
      ["vietnamplus-182635", "(ADSOM )", "ADSOM+"],
      ["vietnamplus-219224", "(ADMM )", "ADMM+"],
      ["vietnamplus-219237", "(ADMM )", "ADMM+"],
    ]);
  });

  it("which spelling slips there are, and how they are read", () => {
    expect(ofType("typo")).toEqual([
      ["vietnamplus-133876", "lors de la quelle", "lors de laquelle"],
      ["vietnamplus-133876", "unaminité", "unanimité"],
      ["vietnamplus-219224", "le Japon", "Le Japon"],
      ["vietnamplus-219237", "Hoang Xuan Chiên", "Hoàng Xuân Chiến"],
    ]);
  });

  it("which words a translation left without sense", () => {
    expect(ofType("garble").map(([dispatch, quote]) => [dispatch, quote])).toEqual([
      ["nhandan-post78842", "formation de fin de session sur le terrain"],
      [
        "nhandan-post78842",
        "l’Asie du Nord-Est fournissant des fonds pour la formation, l’équipement et le renforcement des capacités de maintien de la paix pour un tiers",
      ],
    ]);
  });

  it("which texts have no headline, and which no lead", () => {
    expect(ofType("missing-headline").map(([dispatch]) => dispatch)).toEqual(dispatches.map(({ id }) => id));
    expect([...new Set(ofType("missing-lead").map(([dispatch]) => dispatch))]).toEqual(["nhandan-post78842"]);
  });

  it("which texts have a header of whoever collected them glued to what follows", () => {
    expect(ofType("glued-text").map(([dispatch, quote]) => [dispatch, quote])).toEqual([
      ["vietnamplus-133876", "date 2020-02 Réunion"],
      ["vietnamplus-182635", "date 2022-05 Phnom Penh"],
      ["vietnamplus-219224", "date 2024-02 Réunion"],
      ["vietnamplus-219237", "date 2024-02 Le 10e"],
    ]);
  });
});
