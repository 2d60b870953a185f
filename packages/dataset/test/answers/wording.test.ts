import { discrepancies, type Reference } from "@vnjp/dataset";
import { getSummary, listConflicts, listTenures } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";

const getSentence = (reference: Reference) => getSummary(reference).sentence;

const getLine = (reference: Reference, part: string) =>
  getSummary(reference).lines.find((line) => line.part === part)?.sentence;

/** The test reads words, and not the spaces that a line does not break at. */
const toPlainSpaces = (text: string | undefined): string | undefined => text?.replaceAll(/[\u00A0\u202F]/gu, " ");

describe("a title and a role agree with who has them", () => {
  test("a woman has the feminine of her title, which rests on the pages that speak of a woman", () => {
    const sentences = listTenures("person/matsuzawa-tomoko").map(({ sentence }) => sentence.fr);
    expect(sentences[0]).toContain("directrice de la coopération de défense dans la région Indo-Pacifique");
    expect(sentences[1]).toContain("cheffe du groupe de travail des experts japonais");
    const { sentence, citations } = getSummary("person/matsuzawa-tomoko");
    expect(sentence.fr).toContain("genre du titre selon le ministère vietnamien de la Défense et Vietnam+");
    expect(citations.join(" ")).toContain("person/matsuzawa-tomoko");
    expect(citations.join(" ")).toContain("/gender/pages");
  });

  test("a man and a post without a holder keep the title of the post", () => {
    expect(getSentence("person/nguyen-nhu-canh").fr).toContain("comme directeur adjoint du Département");
    expect(getSentence("post/director-for-indo-pacific-defense-cooperation-japan").fr).toContain("Directeur de");
  });

  test.each<readonly [Reference, string, string]>([
    ["membership/viet-nam-chair-of-asean-2020", "as chair of ASEAN", "comme président de l’ASEAN"],
    [
      "membership/japan-forces-in-unmiss",
      "as deployed in the United Nations Mission in South Sudan",
      "comme déployées à la Mission des Nations unies au Soudan du Sud",
    ],
    [
      "membership/viet-nam-security-council-member",
      "as a member of the United Nations Security Council",
      "comme membre du Conseil de sécurité des Nations unies",
    ],
  ])("%s: “%s”", (reference, en, fr) => {
    expect(getSentence(reference).en).toContain(en);
    expect(getSentence(reference).fr).toContain(fr);
  });
});

describe("the heading of a line", () => {
  test.each<readonly [Reference, string, string, string]>([
    ["event/2024-02-27-defence-policy-dialogue-10", "co-chair", "Co-chairs: ", "Coprésidents : "],
    ["event/2022-05-17-adsom", "chair", "Chair: Nem Sowat", "Président : Nem Sowat"],
    ["event/officers-course-at-defence-academy", "trainee", "Trainees: Japanese", "Stagiaires : des officiers"],
    ["event/2015-09-15-peacekeeping-memorandum-signing", "topics", "Topic: ", "Thème : maintien de la paix"],
    ["event/2024-02-27-defence-policy-dialogue-10", "topics", "Topics: ", "Thèmes : dialogue sur les politiques ; "],
    ["person/matsuzawa-tomoko", "ranks", "Rank: not stated.", "Grade : non énoncé."],
    ["membership/japan-forces-in-unmiss", "period", "Period: not stated.", "Période : non énoncée."],
    ["organization/viet-nam", "memberships", "Role: chair of ASEAN;", "Rôle : président de l’ASEAN ;"],
  ])("of %s agrees with what follows: %s", (reference, part, en, fr) => {
    expect(getLine(reference, part)?.en.startsWith(en), getLine(reference, part)?.en).toBe(true);
    expect(toPlainSpaces(getLine(reference, part)?.fr)?.startsWith(fr), getLine(reference, part)?.fr).toBe(true);
  });
});

test("a common noun within a line is small, and a name is not", () => {
  const line = (part: string) => toPlainSpaces(getLine("event/2015-09-15-peacekeeping-memorandum-signing", part)?.fr);
  expect(line("signatory")).toBe(
    "Signataires : ministère japonais de la Défense (implicite) ; ministère vietnamien de la Défense (implicite).",
  );
  expect(toPlainSpaces(getLine("event/2020-admm-plus", "mechanism")?.fr)).toMatch(/^Cadre : Réunion élargie/u);
  expect(toPlainSpaces(getLine("event/2020-02-21-consultation", "place")?.fr)).toContain("; siège du ministère");
  expect(getLine("event/2020-02-21-consultation", "purpose")?.en).toBe("Purpose: to prepare the ASEAN Year 2020.");
});

test("a date that is not sure has its article in French", () => {
  expect(toPlainSpaces(getLine("event/2015-08-peacekeeping-memorandum-talks", "date")?.fr)).toMatch(
    /^Quand : peut-être le 19 août 2015/u,
  );
});

test("another act than that of the verb is named as what it is", () => {
  expect(getSentence("statement/kono-wishes-informal-meeting").en).toMatch(/; a hope according to Vietnam\+\)\.$/u);
  expect(getSentence("statement/kono-reaffirms-support").fr).toMatch(/ une affirmation selon Vietnam\+\)\.$/u);
  expect(getSentence("statement/japan-will-help-peacekeeping-lecturers").en).toContain("(promise, speaker");
});

test.each<readonly [Reference, string]>([
  ["place/phnom-penh", "est une ville du Cambodge"],
  ["place/viet-nam", "est un pays d’Asie du Sud-Est"],
  ["place/japan-defence-ministry-headquarters", "est un bâtiment à Tokyo"],
  ["organization/japan-forces-in-unmiss", "sont un contingent du Japon"],
  ["agreement/comprehensive-strategic-partnership", "ont élevé leurs relations au rang du partenariat"],
])("%s %s", (reference, words) => {
  expect(getSentence(reference).fr).toContain(words);
});

describe("the sides of a discrepancy", () => {
  test("say what, and leave it to the facts who says it", () => {
    for (const { id, sides } of discrepancies)
      for (const { says } of Object.values(sides)) {
        expect(`${says.en} | ${says.fr}`, id).not.toMatch(/\b(?:page|report|according|selon|dépêche d’un)\b/u);
        expect(says.fr, id).not.toMatch(/^(?:Les?|La|Des?|Un|Une|Il|Elle|Dans|Échanges) /u);
      }
  });

  test("that say the same are one account", () => {
    const [conflict] = listConflicts({ of: "event/2022-05-18-adsom-plus" }).filter(({ discrepancy }) =>
      discrepancy.endsWith("adsom-plus-opening-day"),
    );
    expect(conflict?.sentence.en).toContain("18 May (also according to VOV5 and Vietnam+)");
  });
});
