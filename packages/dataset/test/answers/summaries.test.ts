import { getSummary } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { findUncitedWords } from "./helpers/cited-words.ts";
import { toPlainSpaces } from "./helpers/plain-spaces.ts";

describe("summaries", () => {
  test("What was the 10th dialogue, in one sentence?", () => {
    const summary = getSummary("event/2024-02-27-defence-policy-dialogue-10");
    expect(summary.sentence).toEqual({
      en: "The 10th Viet Nam–Japan Defence Policy Dialogue was held in Hanoi on 27 February 2024, co-chaired by Hoàng Xuân Chiến for Viet Nam and Serizawa Kiyoshi for Japan (representation implied).",
      fr: "Le 10e Dialogue sur la politique de défense Vietnam-Japon a eu lieu à Hanoï le 27 février 2024, coprésidé par Hoang Xuân Chiên pour le Vietnam et Serizawa Kiyoshi pour le Japon (représentation implicite).",
    });
    expect(findUncitedWords([summary], "27 février", "à Hanoi", "10e", "ont coprésidé")).toEqual([]);
  });

  test("Where was the informal meeting of ASEAN and Japan proposed? Viet Nam is where it was to be held", () => {
    expect(toPlainSpaces(getSummary("event/asean-japan-informal-meeting"))).toEqual({
      en: "The informal meeting of the defence ministers of ASEAN and Japan was proposed, to be held in Viet Nam, and then, according to the Ministry of Defense of Japan, was held on 10 December 2020 (status and place implied; date in the dispatch not stated).",
      fr: "La réunion non formelle des ministres de la Défense ASEAN-Japon a été proposée, pour se tenir au Vietnam, puis, selon le ministère japonais de la Défense, a eu lieu le 10 décembre 2020 (état et lieu implicites ; date dans la dépêche non énoncée).",
    });
  });

  test("What is the headline of a dispatch? That of its page, and not our label; of a page, no label is quoted", () => {
    expect(toPlainSpaces(getSummary("dispatch/vietnamplus-133876"))).toEqual({
      en: "The dispatch “Consultation sur la défense entre le Vietnam et le Japon” was published by Vietnam+ in February 2020 and is credited to the Vietnam News Agency (title and outlet according to Vietnam+).",
      fr: "La dépêche « Consultation sur la défense entre le Vietnam et le Japon » a été publiée par Vietnam+ en février 2020 et est attribuée à l’Agence vietnamienne d’information (titre et organe selon Vietnam+).",
    });
    expect(toPlainSpaces(getSummary("source/vnpkc-ten-years"))).toEqual({
      en: "Interview with Phạm Mạnh Thắng on ten years of the department: a page published by the Viet Nam Department of Peacekeeping Operations in May 2024, on which 5 facts of the record rest.",
      fr: "Entretien avec Pham Manh Thang sur les dix ans du Département : page publiée par le Département des opérations de maintien de la paix du Vietnam en mai 2024, sur laquelle 5 faits de la base s’appuient.",
    });
    expect(getSummary("source/vnanet-fr-408909").sentence.en).toContain("The page “80 ans de l'Agence");
  });

  test("What, when, where, who, as what, in which state, with which number?", () => {
    const { lines } = getSummary("event/2024-02-27-defence-policy-dialogue-10");
    const getText = (part: string) => lines.find((line) => line.part === part)?.text.en;
    expect(["type", "date", "place", "co-chair", "status", "ordinal", "mechanism"].map(getText)).toEqual([
      "dialogue",
      "27 February 2024",
      "Hanoi",
      "Hoàng Xuân Chiến (for Viet Nam, implied); Serizawa Kiyoshi (for Japan, implied)",
      "reported as held",
      "10",
      "Viet Nam–Japan Defence Policy Dialogue",
    ]);
    expect(findUncitedWords(lines, "au niveau de vice-ministre de la Défense")).toEqual([]);
  });

  test("What comes first? What, when, where, who, and in which state", () => {
    const { lines } = getSummary("event/2024-02-27-defence-policy-dialogue-10");
    expect(lines.slice(0, 5).map(({ heading }) => heading.en)).toEqual([
      "What",
      "When",
      "Where",
      "Co-chairs",
      "Status",
    ]);
    const [said, speaker] = getSummary("statement/thang-thanks-japan").lines;
    expect([said?.part, speaker?.text.en]).toEqual(["content", "Phạm Mạnh Thắng"]);
    expect(findUncitedWords(lines, "27 février", "ont coprésidé")).toEqual([]);
  });

  test("Who is Phạm Mạnh Thắng, and which rank had he when?", () => {
    const summary = getSummary("person/pham-manh-thang");
    expect(summary.lines.map(({ part }) => part)).toEqual(expect.arrayContaining(["posts", "ranks", "names"]));
    expect(summary.lines.find(({ part }) => part === "ranks")?.text.en).toContain("“colonel” on 27 February 2024");
    expect(findUncitedWords(summary.lines, "colonel Pham Manh Thang", "chef du Département")).toEqual([]);
  });

  test("What is the comprehensive strategic partnership, and since when?", () => {
    const { lines } = getSummary("agreement/comprehensive-strategic-partnership");
    expect(lines.find(({ part }) => part === "stage")?.text.en).toMatch(
      /^raised, November 2023 \(implied; 27 November 2023, according to/,
    );
    expect(findUncitedWords(lines, "viennent d'élever leurs relations", "partenariat stratégique intégral")).toEqual(
      [],
    );
  });

  test("What is said of ADSOM 2022? Not that it still goes on", () => {
    const { sentence, lines } = getSummary("event/2022-05-17-adsom");
    expect(sentence.en).toMatch(/was under way .* from 17 May 2022 on, with no known end, .*\(status implied;/);
    expect(findUncitedWords(lines, "s'est ouverte le 17 mai")).toEqual([]);
  });

  test("What is not stated of the call on Kono Taro?", () => {
    const { sentence, lines } = getSummary("event/vinh-calls-on-kono");
    expect(lines.find(({ part }) => part === "place")).toMatchObject({
      basis: "not-stated",
      sentence: { en: "Where: place not stated.", fr: "Où\u00A0: lieu non énoncé." },
    });
    expect(sentence.en).toContain("place not stated");
  });

  test("Who holds the post of minister of defence of Japan in the record?", () => {
    const { lines } = getSummary("post/minister-of-defense-japan");
    expect(lines.find(({ part }) => part === "holders")?.text.en).toMatch(
      /^Kono Taro, .* on 21 February 2020 or earlier.*date implied/,
    );
    expect(findUncitedWords(lines, "ministre japonais de la Défense, Taro Kono")).toEqual([]);
  });

  test("of a place has the events there, in order of time", () => {
    const { lines } = getSummary("place/phnom-penh");
    const events = lines.filter(({ part }) => part === "events").map(({ text }) => text.en);
    expect(events).toEqual([
      expect.stringContaining("Hoàng Xuân Chiến"),
      expect.stringMatching(/^the ASEAN Defence Senior Officials’ Meeting, .*from 17 May 2022/),
      expect.stringContaining("18 May 2022"),
    ]);
  });
});
