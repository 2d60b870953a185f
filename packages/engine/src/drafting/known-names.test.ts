import { describe, expect, it } from "vitest";
import { locate } from "../text/index.ts";
import { mentionsOf } from "./mentions.ts";
import { dispatches, readingOf } from "../testing/drafting.ts";

const named = (text: string): string[] => {
  const reading = readingOf(text);
  return mentionsOf(reading).map((mention) => `${reading.quote(mention)} = ${mention.ref}`);
};

/** What only a reader sees: a description instead of a name, a title shared by two, a title that runs into a body. */
const beyondNames = [
  "ce pays d'Asie du Sud-Est",
  "vice-ministres",
  "directeur de la coopération de défense dans la région Indo-Pacifique au ministère japonais de la Défense",
];

describe("the names of known records in a text", () => {
  it.each(dispatches)("$id: every mention of the record is found, and nothing else", ({ text, record }) => {
    const reading = readingOf(text);
    const found = mentionsOf(reading).map(
      ({ start, end, ref }) => `${reading.original(start)}–${reading.original(end)} ${ref}`,
    );
    const recorded = Object.values(record.mentions ?? {}).flatMap(({ span, entity }) => {
      const located = locate(text, span.quote, span.within);
      const place = located.outcome === "found" ? `${located.range.start}–${located.range.end}` : "?";
      return beyondNames.includes(span.quote) ? [] : [`${place} ${entity}`];
    });
    expect(found.filter((one) => !one.endsWith("post/director-for-indo-pacific-defense-cooperation-japan"))).toEqual(
      expect.arrayContaining(recorded),
    );
    expect(found.filter((one) => !recorded.includes(one)).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ["with all its marks", "Le général Hoàng Xuân Chiến a parlé.", "Hoàng Xuân Chiến = person/hoang-xuan-chien"],
    ["without any", "Le general HOANG XUAN CHIEN a parle.", "HOANG XUAN CHIEN = person/hoang-xuan-chien"],
    [
      "decomposed",
      "Le général Hoàng Xuân Chiến a parlé.".normalize("NFD"),
      `${"Hoàng Xuân Chiến".normalize("NFD")} = person/hoang-xuan-chien`,
    ],
    ["turned round", "M. Kiyoshi Serizawa a parlé.", "Kiyoshi Serizawa = person/serizawa-kiyoshi"],
    ["with its family name alone, once it is known", "Taro Kono est venu. M. Kono a parlé.", "Kono = person/kono-taro"],
    ["with a long vowel marked", "Le ministre Kōno Tarō a parlé.", "Kōno Tarō = person/kono-taro"],
    ["with a long vowel doubled", "Le ministre Kouno Taro a parlé.", "Kouno Taro = person/kono-taro"],
    ["with a long vowel as in French", "M. Taroh Kohno a parlé.", "Taroh Kohno = person/kono-taro"],
    ["with its family name alone behind “M.”", "Puis M. Kono a parlé.", "Kono = person/kono-taro"],
    [
      "without its country, where that is long enough",
      "Il est chef du Département des opérations de maintien de la paix.",
      "Département des opérations de maintien de la paix = organization/peacekeeping-department-viet-nam",
    ],
    [
      "with another word for its head",
      "le directeur du Département vietnamien des opérations de maintien de la paix",
      "directeur du Département vietnamien des opérations de maintien de la paix = post/director-of-peacekeeping-department-viet-nam",
    ],
    [
      "with its initials inside",
      "le Conseil de sécurité de l’ONU",
      "Conseil de sécurité de l’ONU = organization/un-security-council",
    ],
    ["under its other French name", "la Corée du Sud a parlé", "Corée du Sud = organization/republic-of-korea"],
    ["beside a state that no record knows", "le dialogue Vietnam-France", "Vietnam = organization/viet-nam"],
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
      "of two bodies at once",
      "les ministères japonais et vietnamien de la Défense",
      "ministères japonais et vietnamien de la Défense = organization/ministry-of-defense-japan",
    ],
    ["with a plus", "l’ADMM+ se réunit", "ADMM+ = mechanism/admm-plus"],
    ["with its plus in a word", "l’ADMM Plus se réunit", "ADMM Plus = mechanism/admm-plus"],
    ["that lost its plus", "(ADMM )", "ADMM = mechanism/admm-plus"],
    ["that lost its plus before a comma", "à l’ADMM , en particulier", "ADMM = mechanism/admm-plus"],
    ["that never had one", "l’ADMM et", "ADMM = mechanism/admm"],
    [
      "by the initials behind it",
      "la Conférence de la Défense de l’ASEAN élargie (ADMM+)",
      "Conférence de la Défense de l’ASEAN élargie = mechanism/admm-plus",
    ],
    ["within another", "Conseil de sécurité des Nations Unies", "Nations Unies = organization/united-nations"],
    ["as a state", "le Vietnam a signé", "Vietnam = organization/viet-nam"],
    ["as a state that is helped", "son soutien au Vietnam", "Vietnam = organization/viet-nam"],
    ["as a territory", "une visite au Vietnam", "Vietnam = place/viet-nam"],
    ["in two words", "au Viet Nam", "Viet Nam = place/viet-nam"],
    [
      "of a post beside its holder",
      "Hoang Xuan Chiên, vice-ministre de la Défense, a parlé",
      "vice-ministre de la Défense = post/deputy-minister-of-national-defence-viet-nam",
    ],
  ])("are found %s", (_, text, expected) => {
    expect(named(text)).toContain(expected);
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
  ])("are not found in %s", (_, text, ref) => {
    expect(named(text).join("\n")).not.toContain(ref);
  });
});
