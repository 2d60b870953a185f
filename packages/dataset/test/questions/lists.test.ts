import { statements, type Fact } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, getLabel, getValuedFacts, getValues } from "./helpers/fields.ts";
import { formatQuotes } from "./helpers/texts.ts";
import { getItems, getEventStatements, getDispatchStatements, getWordings } from "./helpers/statements.ts";

/** Returns the words that leave a list open, if there are any. */
const getOpeningQuotes = (extent: { readonly [key: string]: Fact<string> } | undefined): string[] =>
  getValuedFacts(extent).flatMap((fact) => (fact.value === "open" ? formatQuotes(fact) : []));

describe("the data on lists", () => {
  test("it shows how the peacekeeping department and its visitor agreed to cooperate, in the words of the dispatch", () => {
    const agreed = getEventStatements("event/2024-02-27-visit-to-peacekeeping-department")
      .filter(({ act }) => getValues(act).includes("agreed"))
      .flatMap(getItems)
      .map((item) => [...getValues(item.role, textBases), ...getWordings(item)]);
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

  test("it shows the lists that only give examples, with the words for it", () => {
    const open = statements
      .map(({ id, extent }) => [id, ...getOpeningQuotes(extent)])
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

  test("it shows the items that contain a list of examples, with the words for it", () => {
    const open = statements
      .flatMap(getItems)
      .map((item) => [getWordings(item).join("; "), ...getOpeningQuotes(item.extent)])
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

  test("it shows the items about two topics or more", () => {
    const double = statements
      .flatMap(getItems)
      .map((item) => [getWordings(item).join("; "), ...getValues(item.topics, textBases).map(getLabel).toSorted()])
      .filter(([, ...topics]) => topics.length > 1);
    expect(double).toEqual([
      [
        "le rôle de coprésidents du Groupe d'experts sur le maintien de la paix",
        "Multilateral coordination",
        "Peacekeeping",
      ],
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

  test("it does not state the fields in which Serizawa Kiyoshi hopes for more", () => {
    const hoped = getDispatchStatements("vietnamplus-219224").filter(({ act }) => getValues(act).includes("hoped"));
    expect(hoped.flatMap(getItems).flatMap(getWordings)).toEqual([
      "les domaines où les deux pays ont des atouts et une demande",
    ]);
    expect(hoped.flatMap(getItems).flatMap((item) => getValues(item.topics))).toEqual([]);
  });
});
