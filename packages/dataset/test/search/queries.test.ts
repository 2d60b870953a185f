import { getSummary } from "@vnjp/dataset/answers";
// What people type, and what they look for.
import { search } from "@vnjp/dataset/search";
import { describe, expect, test } from "vitest";

const listReferences = (query: string): readonly string[] => search(query).map(({ reference }) => reference);

/** What is typed, why it is hard, and the hit that must be the first. */
const firstHits: readonly (readonly [query: string, why: string, reference: string])[] = [
  ["hoang chien", "a name without its middle word", "person/hoang-xuan-chien"],
  ["Xuan Chien Hoang", "a name in another order", "person/hoang-xuan-chien"],
  ["hoàng xuân chiến", "all diacritics", "person/hoang-xuan-chien"],
  ["HOANG XUÂN CHIÊN", "capitals, and half of the diacritics", "person/hoang-xuan-chien"],
  ["Hoàng Xuân Chiến".normalize("NFD"), "decomposed letters", "person/hoang-xuan-chien"],
  ["Kiyoshi Serizawa", "a Japanese name in the Western order", "person/serizawa-kiyoshi"],
  ["serisawa", "one wrong letter", "person/serizawa-kiyoshi"],
  ["Serizaw", "a name that is not typed to its end", "person/serizawa-kiyoshi"],
  ["Serizwa Kiyoshi", "one letter too few", "person/serizawa-kiyoshi"],
  ["Hoang Xuan Chein", "two letters in the wrong order", "person/hoang-xuan-chien"],
  ["Vihn", "the same in a short name", "person/nguyen-chi-vinh"],
  ["réunion élargie de l'ASIAN", "a typo that begins another word", "mechanism/admm-plus"],
  ["芹沢 清", "kanji with a space", "person/serizawa-kiyoshi"],
  ["Taro Kono", "the order of the dispatch", "person/kono-taro"],
  ["Tarō Kōno", "long vowels", "person/kono-taro"],
  ["Ｋｏｎｏ", "wide letters", "person/kono-taro"],
  ["河野太郎", "kanji", "person/kono-taro"],
  ["河野 太郎", "kanji with a space", "person/kono-taro"],
  ["太郎 河野", "kanji in another order", "person/kono-taro"],
  ["松沢朝子", "kanji without the space that the record has", "person/matsuzawa-tomoko"],
  ["Masuzawa", "a typo of a dispatch", "person/matsuzawa-tomoko"],
  ["Phạm Minh Thắng", "another given name, as one source prints it", "person/pham-manh-thang"],
  ["vinh", "a part of a name", "person/nguyen-chi-vinh"],
  ["Hanoi", "one word", "place/ha-noi"],
  ["Ha Noi", "two words", "place/ha-noi"],
  ["Hà Nội", "two words with diacritics", "place/ha-noi"],
  ["Hanoï", "as the dispatches print it", "place/ha-noi"],
  ["phnompenh", "two words as one", "place/phnom-penh"],
  ["Phnom-Penh", "a hyphen", "place/phnom-penh"],
  ["Viet Nam", "two words", "organization/viet-nam"],
  ["vietnam", "one word", "organization/viet-nam"],
  ["ベトナム", "katakana", "organization/viet-nam"],
  ["ハノイ", "a town in katakana", "place/ha-noi"],
  ["東京", "a town in kanji", "place/tokyo"],
  ["日本", "a state in kanji", "organization/japan"],
  ["Nhật Bản", "a state in Vietnamese", "organization/japan"],
  ["memorandum of understanding", "the English of “protocole d’accord”", "agreement/peacekeeping-memorandum-2015"],
  ["four nos", "a policy in English", "statement/chien-stresses-foreign-and-defence-policy"],
  ["べとなむ", "hiragana for katakana", "organization/viet-nam"],
  ["ﾍﾞﾄﾅﾑ", "narrow katakana", "organization/viet-nam"],
  ["Vietnam+", "a name that ends in a plus", "organization/vietnam-plus"],
  ["ADMM+", "a name that ends in a plus", "mechanism/admm-plus"],
  ["ADMM Plus", "the same in letters", "mechanism/admm-plus"],
  ["l'ASEAN", "a short article", "organization/asean"],
  ["l’ASEAN", "a curved apostrophe", "organization/asean"],
  ["MINUSS", "a French acronym", "organization/unmiss"],
  ["bo quoc phong", "d for đ, and no diacritics", "organization/ministry-of-national-defence-viet-nam"],
  ["防衛大臣", "a post in kanji", "post/minister-of-defense-japan"],
  ["cybersécurité", "a topic in French", "topic/cybersecurity"],
  ["cybersecurite", "the same without accents", "topic/cybersecurity"],
  ["peace keeping", "one word as two", "topic/peacekeeping"],
  ["conséquences de la guerre", "with words that are everywhere", "topic/war-legacy"],
  ["10e dialogue", "a number of a series", "event/2024-02-27-defence-policy-dialogue-10"],
  ["visite du président vietnamien au Japon", "a question in French", "event/2023-11-president-visit-to-japan"],
  ["peacekeeping-memorandum", "a part of an id", "agreement/peacekeeping-memorandum-2015"],
  ["casques bleus", "words of a legend", "dispatch/nhandan-post78842"],
  ["casque bleu", "the singular of what is printed", "dispatch/nhandan-post78842"],
  ["219237", "the number of a dispatch", "dispatch/vietnamplus-219237"],
  ["quatre non", "words of a statement", "statement/chien-stresses-foreign-and-defence-policy"],
  ["cybersecurity 2024", "words of a content and of an id", "statement/2024-02-27-agreed-areas"],
];

/** What is typed, and all hits. */
const allHits: readonly (readonly [query: string, references: readonly string[]])[] = [
  ["ベトナム", ["organization/viet-nam", "place/viet-nam"]],
  ["東京", ["place/tokyo"]],
  ["yamazaki koji", ["person/yamazaki-koji", "membership/yamazaki-koji-chief-of-joint-staff"]],
  ["casques bleus", ["dispatch/nhandan-post78842"]],
  ["quatre non", ["statement/chien-stresses-foreign-and-defence-policy", "dispatch/vietnamplus-219237"]],
  [
    "cybersécurité",
    [
      "topic/cybersecurity",
      "statement/2024-02-27-agreed-areas",
      "statement/2020-02-21-agreed-areas",
      "dispatch/vietnamplus-133876",
      "dispatch/vietnamplus-219237",
    ],
  ],
];

/** What finds nothing: no word, a word that is nowhere, and a number that differs from one that is there. */
const withoutHits = ["", "  ", "\u0301", "+", "-", "’", "no such words anywhere", "serizawa zzzz", "219238"];

/** Spellings that find the same, in the same order. */
const sameHits: readonly (readonly [string, string])[] = [
  ["Hanoi", "ha noi"],
  ["Viet Nam", "VIETNAM"],
  ["bộ quốc phòng", "bo quoc phong"],
  ["casques bleus", "casque bleu"],
  ["l'ASEAN", "ASEAN"],
  ["mise en œuvre", "mise en oeuvre"],
  ["  hoang \u3000 xuan\tchien ", "hoang xuan chien"],
  ["la visite du ministre", "visite ministre"],
];

describe("search", () => {
  test.each(firstHits)("%s (%s) finds %s first", (query, _, reference) => {
    expect(listReferences(query)[0]).toBe(reference);
  });

  test.each(allHits)("%s finds these records alone, in this order", (query, references) => {
    expect(listReferences(query)).toEqual(references);
  });

  test.each(withoutHits)("%j finds nothing", (query) => {
    expect(search(query)).toEqual([]);
  });

  test.each(sameHits)("%j finds what %j finds", (query, other) => {
    expect(listReferences(query).length).toBeGreaterThan(0);
    expect(listReferences(query)).toEqual(listReferences(other));
  });

  test("a query without an end finds nothing, and takes no time", () => {
    expect(search("a".repeat(1_000_000))).toEqual([]);
  });

  test("more letters never find more records", () => {
    for (const name of ["serizawa kiyoshi", "cybersécurité", "hoàng xuân chiến"])
      for (let length = 2; length <= name.length; length += 1)
        expect(search(name.slice(0, length)).length, name.slice(0, length)).toBeLessThanOrEqual(
          search(name.slice(0, length - 1)).length,
        );
  });

  test("a hit says what the record is, when, and in a sentence, with the marks of its basis", () => {
    const [hit] = search("mémorandum signature 2015", { kind: "event" });
    expect(hit).toMatchObject({
      reference: "event/2015-09-15-peacekeeping-memorandum-signing",
      kind: "event",
      label: { en: "Signing of the memorandum on peacekeeping cooperation, 2015" },
      date: "2015-09-15",
      sentence: getSummary("event/2015-09-15-peacekeeping-memorandum-signing").sentence,
      closeness: "words",
    });
  });
});
