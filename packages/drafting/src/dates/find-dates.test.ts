import { describe, expect, it } from "vitest";
import { findDates } from "./find-dates.ts";
import { findPublicationDate } from "./publication-date.ts";
import { splitSegments } from "../text/segments.ts";
import { dispatches, createTestContext } from "../../test/real-corpus.ts";

const listDates = (text: string): [quote: string, edtf: string | undefined][] => {
  const context = createTestContext(text);
  const published = findPublicationDate(context, splitSegments(context));
  return findDates(context, published).map((date) => [context.getQuote(date), date.edtf]);
};

describe("findDates", () => {
  it.each([
    ["date 2024-02 Il a parlé mardi 27 février.", "mardi 27 février", "2024-02-27"],
    ["date 2024-02 Le 15 septembre 2015, ils ont signé.", "15 septembre 2015", "2015-09-15"],
    ["Signé en septembre 2015.", "septembre 2015", "2015-09"],
    ["date 2019-03 Une visite du 2 au 5 mars.", "du 2 au 5 mars", "2019-03-02/2019-03-05"],
    ["Du 28 janvier au 3 février 2020.", "Du 28 janvier au 3 février 2020", "2020-01-28/2020-02-03"],
    [
      "date 2019-11 En trois fois, les 13, 19 et 26 novembre.",
      "les 13, 19 et 26 novembre",
      "{2019-11-13,2019-11-19,2019-11-26}",
    ],
    ["Deux cours en 2019 et 2020.", "2019 et 2020", "{2019,2020}"],
    ["Le plan de la période 2021-2023.", "2021-2023", "2021/2023"],
    ["Le plan de 2021 à 2023.", "de 2021 à 2023", "2021/2023"],
    ["En mission depuis juillet 2023.", "juillet 2023", "2023-07/.."],
    ["Prévu jusqu’en 2030.", "2030", "../2030"],
    ["Le 21/02/2020 à Tokyo.", "21/02/2020", "2020-02-21"],
    ["date 2022-05 Il a parlé le 1er mai.", "1er mai", "2022-05-01"],
    ["date 2020-02 Ouvert le 21 février. Le même jour, il est parti.", "Le même jour", "2020-02-21"],
    ["date 2020-02 Ouvert le 21 février. Auparavant, il avait parlé.", "Auparavant", "[..2020-02-21]"],
    ["Il sera prêt d’ici 2028.", "2028", "[..2028]"],
    ["Avant mars 2023, ils parlaient.", "mars 2023", "[..2023-03]"],
    ["Il durera jusqu’en 2028.", "2028", "../2028"],
    ["Ouvert le 26 avril 2025. Il durera jusqu’au 30 avril.", "30 avril", "../2025-04-30"],
    ["date 2025-10 Tenu du 7 au 8 octobre. Auparavant, ils ont parlé.", "Auparavant", "[..2025-10-08]"],
    ["Au printemps 2025, il viendra.", "printemps 2025", "2025-21"],
    ["Né dans les années 1990.", "années 1990", "199X"],
    ["date 2026-04 Ils parlent à la fin du mois.", "à la fin du mois", "2026-04"],
    ["date 2025-04 Lancé il y a deux ans.", "il y a deux ans", "2023"],
    ["Hanoi, 20 mai 2025 (VNA) - Mercredi, il doit être reçu.", "Mercredi", "2025-05-21"],
    ["Hanoi, 20 mai 2025 (VNA) - Mercredi, il a été reçu.", "Mercredi", "2025-05-14"],
    ["date 2024-02 Cette année, ils se verront.", "Cette année", "2024"],
  ])("in “%s” resolves %s to %s", (text, quote, edtf) => {
    expect(listDates(text)).toContainEqual([quote, edtf]);
  });

  it.each([
    ["date 2024-02 Il est arrivé hier.", "hier"],
    ["date 2024-02 Il a parlé lundi à Hanoi.", "lundi"],
    ["date 2024-02 La prochaine visite est préparée.", "La prochaine visite"],
    ["Le même jour, il est parti.", "Le même jour"],
    ["date 2023-02 Né le 31 février.", "31 février"],
  ])("in “%s” does not guess the date of “%s”", (text, quote) => {
    expect(listDates(text)).toContainEqual([quote, undefined]);
  });

  it("leaves the year open without a header", () => {
    expect(listDates("Il a parlé le 4 octobre.")).toEqual([["4 octobre", "XXXX-10-04"]]);
  });

  it("counts days from the dateline, with a doubt", () => {
    const context = createTestContext("date 2024-02 Hanoï, 28 février (VNA) - Il est arrivé hier.");
    const dates = findDates(context, findPublicationDate(context, splitSegments(context)));
    expect(dates.at(-1)).toMatchObject({ edtf: "2024-02-27", isPrinted: false });
    expect(context.doubts.map(({ quote }) => quote)).toContain("hier");
  });

  it("takes another year than that of the header only around New Year, and does not call it printed", () => {
    const context = createTestContext("date 2024-01 Il a parlé le 27 décembre et le 3 juin.");
    const dates = findDates(context, findPublicationDate(context, splitSegments(context)));
    expect(dates.map(({ edtf, isPrinted }) => [edtf, isPrinted])).toEqual([
      ["2024-01", true],
      ["2023-12-27", false],
      ["2024-06-03", true],
    ]);
  });

  it("doubts a weekday that does not fit its date", () => {
    const context = createTestContext("date 2024-02 Il a parlé lundi 27 février.");
    findDates(context, findPublicationDate(context, splitSegments(context)));
    expect(context.doubts[0]?.reason).toBe("2024-02-27 was not a “lundi”.");
  });

  it("does not take a number of soldiers for a year", () => {
    expect(listDates("Quelque 2000 soldats et 63 membres.")).toEqual([]);
  });

  it.each(dispatches)("finds the dates of publication of $id", ({ text, record }) => {
    const recorded = Object.values(record.published).flatMap((fact) => (fact.basis === "stated" ? [fact.value] : []));
    expect(listDates(text).map(([, edtf]) => edtf)).toEqual(expect.arrayContaining(recorded));
  });
});
