import { statements, type Statement } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, itemsOf, statementsAt, statementsIn, told, valuesOf, wordsOf } from "./queries.ts";

const wordingsOf = (statement: Statement): string[] =>
  itemsOf(statement).flatMap(({ wording }) => valuesOf(wording, ["stated"]).map((one) => one.wording));

describe("lists", () => {
  it("how the peacekeeping department’s visitor and it agreed to cooperate, in the words of the dispatch", () => {
    const agreed = statementsAt("event/2024-02-27-visit-to-peacekeeping-department")
      .filter(({ act }) => valuesOf(act).includes("agreed"))
      .flatMap(itemsOf)
      .map(({ wording, role }) => [...valuesOf(role), ...valuesOf(wording).map((one) => one.wording)]);
    expect(agreed).toEqual([
      ["area", "cette coopération"],
      ["means", "l'échange de délégations"],
      ["means", "expertises"],
      ["means", "la formation"],
      ["means", "l’assistance technique"],
      ["means", "la coordination dans l'organisation de conférences"],
      ["means", "ateliers"],
      ["means", "forums pertinents"],
    ]);
  });

  it("which lists give examples only, and by which words", () => {
    const open = statements.flatMap(({ id, extent }) =>
      told(extent).flatMap((fact) => (fact.value === "open" ? [[id, ...wordsOf(fact)]] : [])),
    );
    expect(open).toEqual([
      ["2020-02-21-talks-agree-to-implement", "vietnamplus-133876 «dont»"],
      ["2022-05-17-stressed-growth-of-cooperation", "vietnamplus-182635 «en particulier dans»"],
      [
        "2022-05-17-welcomed-partnership",
        "vietnamplus-182635 «dans de nombreux domaines ces derniers temps, notamment»",
      ],
      ["2024-02-27-agreed-areas", "vietnamplus-219237 «comme»"],
      ["2024-02-27-agreed-capacity-programmes", "vietnamplus-219237 «en particulier»"],
      ["co-chairing-strengthened-ties", "nhandan-post78842 «y compris»"],
      ["japan-believes-in-success-of-2020-activities", "vietnamplus-133876 «telles que»", "vietnamplus-133876 «...»"],
    ]);
  });

  it("which single items are about two topics", () => {
    const double = statements
      .flatMap(itemsOf)
      .filter((item) => valuesOf(item.topics, inTexts).length > 1)
      .flatMap((item) => valuesOf(item.wording, ["stated"]).map(({ wording }) => wording));
    expect(double).toContain("la cybersécurité et le sauvetage");
    expect(double).toContain("la formation au maintien de la paix des Nations Unies");
    expect(double).not.toContain("la recherche et le sauvetage");
  });

  it("in which fields Serizawa Kiyoshi hopes for more: the words name none", () => {
    const hoped = statementsIn("vietnamplus-219224").filter(({ act }) => valuesOf(act).includes("hoped"));
    expect(hoped.flatMap(wordingsOf)).toEqual(["les domaines où les deux pays ont des atouts et une demande"]);
    expect(hoped.flatMap(itemsOf).flatMap((item) => valuesOf(item.topics))).toEqual([]);
  });
});
