import { describe, expect, test } from "vitest";
import { formatPlannedDate, formatWhen } from "./date-words.ts";
import { addEnglishArticle, findEventNoun, hasBodyNoun } from "./english-nouns.ts";
import { addFrenchArticle, addFrenchPreposition } from "./french-articles.ts";
import { findCountryNoun } from "./french-countries.ts";
import { conjugateParticiple, findFrenchNoun } from "./french-nouns.ts";
import { addIndefiniteArticle } from "./indefinite-articles.ts";
import { formatNumber } from "./numbers.ts";
import { formatFrenchTypography } from "./typography.ts";

describe("dates in a sentence", () => {
  test.each([
    ["2024-02-27", "on 27 February 2024", "le 27 février 2024"],
    ["2020-10", "in October 2020", "en octobre 2020"],
    ["[..2020-02-21]", "on 21 February 2020 or earlier", "le 21 février 2020 ou avant"],
    ["2022-05-17/2022-05-18", "from 17 to 18 May 2022", "du 17 au 18 mai 2022"],
    [
      "2020-07?/",
      "perhaps from July 2020 on, with no known end",
      "peut-être à partir de juillet 2020, sans fin connue",
    ],
    ["[2020..2023-09]", "between 2020 and September 2023", "entre 2020 et septembre 2023"],
    ["[2023-03-01?,2023-03-02?]", "perhaps on 1 or 2 March 2023", "peut-être le 1er ou 2 mars 2023"],
    ["2024-02-XX", "on a day in February 2024", "un jour de février 2024"],
    ["2024-21", "in spring 2024", "au printemps 2024"],
    ["2024-33", "in the first quarter of 2024", "au premier trimestre 2024"],
    ["2020-02~", "around February 2020", "vers février 2020"],
  ])("%s is “%s”, “%s”", (date, en, fr) => {
    expect([formatWhen(date, "en"), formatWhen(date, "fr")]).toEqual([en, fr]);
  });

  test.each([
    ["2022-05-18", "for 18 May 2022", "pour le 18 mai 2022"],
    ["2024-22", "for summer 2024", "pour l’été 2024"],
    ["2023-09", "for September 2023", "pour septembre 2023"],
    ["2022-12-08/2022-12-10", "for 8 to 10 December 2022", "du 8 au 10 décembre 2022"],
  ])("a plan for %s is “%s”, “%s”", (date, en, fr) => {
    expect([formatPlannedDate(date, "en"), formatPlannedDate(date, "fr")]).toEqual([en, fr]);
  });
});

describe("French labels", () => {
  test.each([
    ["Réunion des ministres", "la réunion des ministres", "de la réunion des ministres"],
    ["10e Dialogue", "le 10e Dialogue", "du 10e Dialogue"],
    ["Activités communes", "les activités communes", "des activités communes"],
    ["Deux formations", "deux formations", "de deux formations"],
    ["Entretien avec le ministre", "l’entretien avec le ministre", "de l’entretien avec le ministre"],
  ])("%s becomes “%s”, “%s”", (label, name, after) => {
    const noun = findFrenchNoun(label);
    const text = /^\d/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
    const withArticle = noun && addFrenchArticle(text, noun);
    expect([withArticle, withArticle && addFrenchPreposition("de", withArticle)]).toEqual([name, after]);
  });

  test("a label without a noun that we know has no gender, and a word without a plural no number", () => {
    expect(findFrenchNoun("Le Vietnam et le Japon élèvent leurs relations")).toBeUndefined();
    expect(findFrenchNoun("Cours de formation")).toBeUndefined();
    expect(findFrenchNoun("Trois cours de formation")).toEqual({ gender: "m", isPlural: true });
  });

  test.each([
    ["Japon", "du Japon", "au Japon"],
    ["Chine", "de la Chine", "à la Chine"],
    ["Australie", "de l’Australie", "à l’Australie"],
    ["États-Unis", "des États-Unis", "aux États-Unis"],
    ["Cambodge", "du Cambodge", "au Cambodge"],
    ["République de Corée", "de la République de Corée", "à la République de Corée"],
    ["Singapour", "de Singapour", "à Singapour"],
  ])("%s: “%s”, “%s”", (country, of, to) => {
    const noun = findCountryNoun(country);
    const name = noun ? addFrenchArticle(country, noun) : country;
    expect([addFrenchPreposition("de", name), addFrenchPreposition("à", name)]).toEqual([of, to]);
  });

  test("“de” takes the place of “des”, and is not said twice", () => {
    expect(addFrenchPreposition("de", "des officiers japonais")).toBe("d’officiers japonais");
    expect(addFrenchPreposition("de", "de hauts fonctionnaires")).toBe("de hauts fonctionnaires");
  });

  test("participles agree", () => {
    expect(conjugateParticiple("prévu", { gender: "f", isPlural: true })).toBe("prévues");
    expect(conjugateParticiple("probable", { gender: "f", isPlural: false })).toBe("probable");
  });

  test("a text is set as it is printed, and quoted words stay", () => {
    expect(formatFrenchTypography("l'un : « l'autre » ; quoi ?")).toBe(
      "l’un\u00A0: «\u00A0l'autre\u00A0»\u202F; quoi\u202F?",
    );
  });
});

describe("English labels", () => {
  test.each([
    ["10th Viet Nam–Japan Defence Policy Dialogue", "the 10th Viet Nam–Japan Defence Policy Dialogue"],
    ["Talks of A with B", "Talks of A with B"],
    ["Two courses on engineering", "Two courses on engineering"],
    ["Serizawa Kiyoshi’s stay in Hanoi", "Serizawa Kiyoshi’s stay in Hanoi"],
    ["ASEAN Defence Ministers’ Meeting", "the ASEAN Defence Ministers’ Meeting"],
  ])("%s becomes “%s”", (label, name) => {
    const noun = findEventNoun(label);
    expect(noun && addEnglishArticle(label, noun)).toBe(name);
  });

  test("a clause has no noun", () => {
    expect(findEventNoun("Viet Nam and Japan raise their relations to a partnership")).toBeUndefined();
  });

  test("a body has an article if its name has a common noun", () => {
    expect(["Ministry of Defense of Japan", "United Nations", "Viet Nam", "Vietnam+"].map(hasBodyNoun)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

test("types have an indefinite article, and small numbers are words", () => {
  expect(addIndefiniteArticle({ en: "academy", fr: "académie" })).toEqual({ en: "an academy", fr: "une académie" });
  expect([formatNumber(2).fr, formatNumber(12).en]).toEqual(["deux", "12"]);
});
