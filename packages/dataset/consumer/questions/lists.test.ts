import { statements, type Fact } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, labelOf, told, valuesOf } from "./fields.ts";
import { wordsOf } from "./texts.ts";
import { itemsOf, statementsAt, statementsIn, wordingsOf } from "./voices.ts";

/** With which words a list is left open, if it is. */
const openedBy = (extent: { readonly [key: string]: Fact<string> } | undefined): string[] =>
  told(extent).flatMap((fact) => (fact.value === "open" ? wordsOf(fact) : []));

describe("lists", () => {
  it("how the peacekeeping department’s visitor and it agreed to cooperate, in the words of the dispatch", () => {
    const agreed = statementsAt("event/2024-02-27-visit-to-peacekeeping-department")
      .filter(({ act }) => valuesOf(act).includes("agreed"))
      .flatMap(itemsOf)
      .map((item) => [...valuesOf(item.role, inTexts), ...wordingsOf(item)]);
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
    const open = statements
      .map(({ id, extent }) => [id, ...openedBy(extent)])
      .filter(([, ...words]) => words.length > 0);
    expect(open).toEqual([
      ["2020-02-21-talks-agree-to-implement", "vietnamplus-133876 «dont»"],
      ["2022-05-17-stressed-growth-of-cooperation", "vietnamplus-182635 «en particulier dans»"],
      [
        "2022-05-17-welcomed-partnership",
        "vietnamplus-182635 «dans de nombreux domaines ces derniers temps, notamment»",
      ],
      ["2024-02-27-agreed-areas", "vietnamplus-219237 «comme»"],
      ["heavy-equipment-courses-organized", "nhandan-post78842 «En particulier, le Japon et le Vietnam ont organisé»"],
      ["japan-believes-in-success-of-2020-activities", "vietnamplus-133876 «telles que»", "vietnamplus-133876 «...»"],
    ]);
  });

  it("which single items have a list in them that gives examples only, and by which words", () => {
    const open = statements
      .flatMap(itemsOf)
      .map((item) => [wordingsOf(item).join("; "), ...openedBy(item.extent)])
      .filter(([, ...words]) => words.length > 0);
    expect(open).toEqual([
      [
        "les échanges de délégations, en particulier celles de haut niveau",
        "vietnamplus-133876 «en particulier celles de haut niveau»",
      ],
      [
        "le maintien et l’amélioration des mécanismes de coopération dont le Dialogue sur la politique de défense au niveau de vice-ministre",
        "vietnamplus-133876 «dont»",
      ],
      ["la coordination au sein des institutions multilatérales participantes", "vietnamplus-219237 «en particulier»"],
      ["les liens de défense", "nhandan-post78842 «y compris»"],
    ]);
  });

  it("which single items are about two topics or more", () => {
    const double = statements
      .flatMap(itemsOf)
      .map((item) => [wordingsOf(item).join("; "), ...valuesOf(item.topics, inTexts).map(labelOf).toSorted()])
      .filter(([, ...topics]) => topics.length > 1);
    expect(double).toEqual([
      [
        "le rôle de coprésidents du Groupe d'experts sur le maintien de la paix",
        "Multilateral coordination",
        "Peacekeeping",
      ],
      ["la formation au maintien de la paix des Nations Unies", "Peacekeeping", "Training"],
      ["la cybersécurité et le sauvetage", "Cybersecurity", "Search and rescue"],
      [
        "mécanismes de coopération multilatérale sur les opérations de maintien de la paix de l’ONU dans la région",
        "Multilateral coordination",
        "Peacekeeping",
      ],
      [
        "Groupe de travail d'experts de la Réunion des Ministres de la Défense de l'ASEAN Plus (ADMM ) sur les opérations de maintien de la paix",
        "Multilateral coordination",
        "Peacekeeping",
      ],
      [
        "deux formations sur l’exploitation d’équipements de génie lourd",
        "Military engineering",
        "Peacekeeping",
        "Training",
      ],
      [
        "la conférence internationale sur le rôle des femmes et le maintien de la paix des Nations Unies",
        "Peacekeeping",
        "Women, peace and security",
      ],
      ["des cours de formation", "Peacekeeping", "Training"],
      ["des exercices de maintien de la paix à court terme", "Field training and exercises", "Peacekeeping"],
      ["accroître la capacité de ses professeurs de maintien de la paix", "Capacity building", "Peacekeeping"],
      ["le renforcement des capacités de maintien de la paix", "Capacity building", "Peacekeeping"],
      [
        "trois cours de formation destinés aux ingénieurs militaires de maintien de la paix",
        "Military engineering",
        "Peacekeeping",
        "Training",
      ],
    ]);
  });

  it("in which fields Serizawa Kiyoshi hopes for more: the words name none", () => {
    const hoped = statementsIn("vietnamplus-219224").filter(({ act }) => valuesOf(act).includes("hoped"));
    expect(hoped.flatMap(itemsOf).flatMap(wordingsOf)).toEqual([
      "les domaines où les deux pays ont des atouts et une demande",
    ]);
    expect(hoped.flatMap(itemsOf).flatMap((item) => valuesOf(item.topics))).toEqual([]);
  });
});
