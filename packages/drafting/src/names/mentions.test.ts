import { describe, expect, it } from "vitest";
import { locateQuote } from "@vnjp/engine/text";
import { findMentions } from "./mentions.ts";
import { dispatches, createTestContext } from "../../test/real-corpus.ts";

const listMentions = (text: string): string[] => {
  const context = createTestContext(text);
  return findMentions(context).map((mention) => `${context.getQuote(mention)} = ${mention.ref}`);
};

/** Mentions that only a reader recognises: a description, a title of two people, a title with an organization in it. */
const undetectableMentions = [
  "ce pays d'Asie du Sud-Est",
  "vice-ministres",
  "directeur de la coopération de défense dans la région Indo-Pacifique au ministère japonais de la Défense",
];

describe("the mentions of records", () => {
  it.each(dispatches)("of $id are those of its record", ({ text, record }) => {
    const context = createTestContext(text);
    const found = findMentions(context).map(
      ({ start, end, ref }) => `${context.toOriginalIndex(start)}–${context.toOriginalIndex(end)} ${ref}`,
    );
    const recorded = Object.values(record.mentions ?? {}).flatMap(({ span, entity }) => {
      const located = locateQuote(text, span.quote, span.within);
      const range = located.outcome === "found" ? `${located.range.start}–${located.range.end}` : "?";
      return undetectableMentions.includes(span.quote) ? [] : [`${range} ${entity}`];
    });
    expect(found.filter((one) => !one.endsWith("post/director-for-indo-pacific-defense-cooperation-japan"))).toEqual(
      expect.arrayContaining(recorded),
    );
    expect(found.filter((one) => !recorded.includes(one)).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ["with all its diacritics", "Le général Hoàng Xuân Chiến a parlé.", "Hoàng Xuân Chiến = person/hoang-xuan-chien"],
    ["without diacritics", "Le general HOANG XUAN CHIEN a parle.", "HOANG XUAN CHIEN = person/hoang-xuan-chien"],
    [
      "decomposed",
      "Le général Hoàng Xuân Chiến a parlé.".normalize("NFD"),
      `${"Hoàng Xuân Chiến".normalize("NFD")} = person/hoang-xuan-chien`,
    ],
    ["in the other order", "M. Kiyoshi Serizawa a parlé.", "Kiyoshi Serizawa = person/serizawa-kiyoshi"],
    [
      "with its family name alone, after the full name",
      "Taro Kono est venu. M. Kono a parlé.",
      "Kono = person/kono-taro",
    ],
    ["with a long vowel marked", "Le ministre Kōno Tarō a parlé.", "Kōno Tarō = person/kono-taro"],
    ["with a long vowel doubled", "Le ministre Kouno Taro a parlé.", "Kouno Taro = person/kono-taro"],
    ["with a long vowel as in French", "M. Taroh Kohno a parlé.", "Taroh Kohno = person/kono-taro"],
    ["with its family name alone, after “M.”", "Puis M. Kono a parlé.", "Kono = person/kono-taro"],
    [
      "without its country, if it is long enough",
      "Il est chef du Département des opérations de maintien de la paix.",
      "Département des opérations de maintien de la paix = organization/peacekeeping-department-viet-nam",
    ],
    [
      "with another word for its head",
      "le directeur du Département vietnamien des opérations de maintien de la paix",
      "directeur du Département vietnamien des opérations de maintien de la paix = post/director-of-peacekeeping-department-viet-nam",
    ],
    [
      "with an acronym in it",
      "le Conseil de sécurité de l’ONU",
      "Conseil de sécurité de l’ONU = organization/un-security-council",
    ],
    ["that French uses for a state", "la Corée du Sud a parlé", "Corée du Sud = organization/republic-of-korea"],
    ["beside a state without a record", "le dialogue Vietnam-France", "Vietnam = organization/viet-nam"],
    [
      "with its given name alone, in Vietnam",
      "Nguyen Chi Vinh est venu. Vinh a parlé.",
      "Vinh = person/nguyen-chi-vinh",
    ],
    [
      "with another preposition",
      "le ministère de la Défense du Japon",
      "ministère de la Défense du Japon = organization/ministry-of-defense-japan",
    ],
    [
      "with the adjective last",
      "le Dialogue de politique de défense Vietnam-Japon",
      "Dialogue de politique de défense Vietnam-Japon = mechanism/defence-policy-dialogue",
    ],
    [
      "of two organizations in the plural",
      "les ministères japonais et vietnamien de la Défense",
      "ministères japonais et vietnamien de la Défense = organization/ministry-of-defense-japan",
    ],
    ["with a plus sign", "l’ADMM+ se réunit", "ADMM+ = mechanism/admm-plus"],
    ["with the word “Plus”", "l’ADMM Plus se réunit", "ADMM Plus = mechanism/admm-plus"],
    ["that has lost its plus sign", "(ADMM )", "ADMM = mechanism/admm-plus"],
    ["that has lost its plus sign before a comma", "à l’ADMM , en particulier", "ADMM = mechanism/admm-plus"],
    ["without a plus sign", "l’ADMM et", "ADMM = mechanism/admm"],
    [
      "by the acronym after it",
      "la Conférence de la Défense de l’ASEAN élargie (ADMM+)",
      "Conférence de la Défense de l’ASEAN élargie = mechanism/admm-plus",
    ],
    ["inside another one", "Conseil de sécurité des Nations Unies", "Nations Unies = organization/united-nations"],
    ["of a state", "le Vietnam a signé", "Vietnam = organization/viet-nam"],
    ["of a state that receives help", "son soutien au Vietnam", "Vietnam = organization/viet-nam"],
    ["of a territory", "une visite au Vietnam", "Vietnam = place/viet-nam"],
    ["in two words", "au Viet Nam", "Viet Nam = place/viet-nam"],
    [
      "of a post beside its holder",
      "Hoang Xuan Chiên, vice-ministre de la Défense, a parlé",
      "vice-ministre de la Défense = post/deputy-minister-of-national-defence-viet-nam",
    ],
  ])("are found for a name %s", (_, text, expected) => {
    expect(listMentions(text)).toContain(expected);
  });

  it.each([
    ["half of a compound", "en Asie-Pacifique", "place/asia"],
    ["a longer title of another", "le ministre japonais des Affaires étrangères", "post/minister-of-defense-japan"],
    ["a deputy's title", "le vice-ministre japonais des Transports", "post/minister-of-defense-japan"],
    ["a small letter", "la porcelaine de chine", "organization/china"],
    [
      "a memorandum about something else",
      "un protocole d’accord sur la pêche",
      "agreement/peacekeeping-memorandum-2015",
    ],
    [
      "the ministries of two other countries",
      "La Chine et l’Inde. Les ministères de la Défense des deux pays",
      "organization/ministry-of-defense-japan",
    ],
  ])("are not found for %s", (_, text, ref) => {
    expect(listMentions(text).join("\n")).not.toContain(ref);
  });
});
