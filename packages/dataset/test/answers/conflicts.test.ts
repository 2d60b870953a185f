import { getSummary, listConflicts, listSilences } from "@vnjp/dataset/answers";
import { describe, expect, test } from "vitest";
import { toPlainSpaces } from "./helpers/plain-spaces.ts";
import { findUncitedWords, listCitedPages } from "./helpers/cited-words.ts";

describe("conflicts and silences", () => {
  test("Two training courses or three?", () => {
    const [conflict] = listConflicts({ of: "event/peacekeeping-engineer-courses" });
    expect([conflict?.type, conflict?.certainty]).toEqual(["count", "probable"]);
    expect(conflict?.sides.map(({ sentence }) => sentence.en)).toEqual([
      "One account, which we follow, has this: three, undated.",
      "One account, which we follow, has this: two, in 2019 and 2020.",
    ]);
    expect(conflict?.sentence.en).toContain("ur reading is probable, and accepts all accounts");
    expect(conflict?.sentence.fr).toContain("otre lecture est probable, et admet toutes les versions");
    expect(conflict?.reading?.basis).toBe("external");
    expect(findUncitedWords(conflict?.sides ?? [], "trois cours de formation", "deux formations")).toEqual([]);
  });

  test("Matsuzawa or Masuzawa? The side that we follow is first", () => {
    const [conflict] = listConflicts({ of: "person/matsuzawa-tomoko", type: "name" });
    expect(conflict?.sides.map(({ pointer, choice }) => [pointer, choice])).toEqual([
      ["/names/printed", "followed"],
      ["/names/masuzawa", "set-aside"],
    ]);
    expect(conflict?.sides[1]?.sentence.fr).toMatch(/^Une version, que nous écartons, dit ceci\s: Masuzawa/);
    expect(conflict?.sentence.en).toContain("Our reading is certain, and follows the first account.");
    expect(conflict?.sentence.fr).toContain("Notre lecture est certaine, et suit la première version.");
  });

  test("Which of the two years of birth of Nguyễn Chí Vịnh do we follow? That of the page that explains the other", () => {
    const [conflict] = listConflicts({ of: "person/nguyen-chi-vinh", type: "date" });
    expect(conflict?.sides.map(({ pointer, choice }) => [pointer, choice])).toEqual([
      ["/birth/vns", "followed"],
      ["/birth/sggp", "set-aside"],
    ]);
    expect(conflict?.sentence.en).toContain("Our reading is probable, and follows the first account.");
    expect(conflict?.sentence.fr).toContain("Notre lecture est probable, et suit la première version.");
  });

  test("Which account do we follow, if the list of accounts is too long for a sentence?", () => {
    const { sentence } = getSummary("discrepancy/chien-rank-2021");
    expect(sentence.en).toContain(": two accounts do not agree; our reading is possible, and follows one of them (");
    expect(sentence.fr).toContain("notre lecture est possible, et suit l’une d’elles (");
  });

  test("Is any side chosen without a reading?", () => {
    const sides = listConflicts({ certainty: "open" }).flatMap((conflict) => conflict.sides);
    expect(new Set(sides.map(({ choice }) => choice))).toEqual(new Set(["open"]));
  });

  test("What is in doubt about the Triangular Partnership Programme?", () => {
    const conflicts = listConflicts({ of: "mechanism/un-triangular-partnership-programme" });
    expect(conflicts.map(({ discrepancy, certainty }) => [discrepancy, certainty])).toEqual([
      ["discrepancy/ppt-or-tpp", "certain"],
      ["discrepancy/two-courses-or-three", "probable"],
    ]);
    expect(findUncitedWords(conflicts, "PPT", "TPP")).toEqual([]);
  });

  test("When was Nguyễn Chí Vịnh born?", () => {
    const conflict = listConflicts({ of: "person/nguyen-chi-vinh" }).find(({ type }) => type === "date");
    expect([conflict?.certainty, conflict?.basis]).toEqual(["probable", "external"]);
    expect(conflict?.sides.map(({ sentence }) => sentence.en)).toEqual([
      expect.stringMatching(/: 15 May 1959 \(according to/),
      expect.stringMatching(/: 15 May 1957 \(according to/),
    ]);
    expect(listCitedPages(conflict ? [conflict] : []).length).toBeGreaterThan(1);
  });

  test("How many accounts are there of the term of the co-chairs? The same words on two states are one", () => {
    const { sentence } = getSummary("discrepancy/expert-group-term");
    expect(sentence.en).toContain("three accounts do not agree");
    expect(sentence.fr).toContain("au moins l’une d’elles implicite");
  });

  test("On what have we no reading?", () => {
    const conflicts = listConflicts().filter(({ certainty }) => certainty === "open");
    expect(conflicts.map(({ discrepancy }) => discrepancy)).toContain("discrepancy/advocated-or-agreed");
    for (const { reading, sentence } of conflicts) {
      expect(reading).toBeUndefined();
      expect(sentence.en).toContain("; we do not decide between them.");
    }
    expect(findUncitedWords(conflicts, "ont préconisé")).toEqual([]);
  });

  test.each([
    ["2022-05-17-stressed-growth-of-cooperation", "for whom it is done", "pour qui cela est fait"],
    ["heavy-equipment-courses-organized", "for whom it was done", "pour qui cela a été fait"],
    ["co-chairing-strengthened-ties", "who did it", "qui l’a fait"],
    ["2024-02-27-agreed-areas", "for whom it is to be done", "pour qui cela doit être fait"],
  ] as const)("What is not stated of what is under way, done, or to come? Of %s, %s", (id, en, fr) => {
    const sentences = listSilences({ of: `statement/${id}` }).map(({ sentence }) => sentence);
    expect(sentences.map((sentence) => sentence.en).join(" ")).toContain(`, ${en} is not stated`);
    expect(sentences.map((sentence) => sentence.fr).join(" ")).toContain(`les textes n’indiquent pas ${fr}`);
  });

  test("What does our label of a dispatch look like in a sentence? Like ours, and not like a headline", () => {
    const [silence] = listSilences({ of: "dispatch/nhandan-post78842", field: "dateline" });
    expect(toPlainSpaces(silence)).toEqual({
      en: "For the dispatch that we call “Planning conference for a field training in peacekeeping”, the dateline is not stated.",
      fr: "Pour la dépêche que nous appelons « Conférence de planification d’une formation sur le terrain au maintien de la paix », les textes n’indiquent pas la ligne de date et de lieu.",
    });
  });

  test("What does the dispatch on the planning conference not say?", () => {
    const silences = listSilences({ of: "dispatch/nhandan-post78842" }).filter(
      ({ reference }) => reference === "event/field-training-planning-conference",
    );
    expect(silences.map(({ field }) => field)).toEqual(["date", "mechanism", "names", "place", "type"]);
    expect(silences.every(({ hasOtherValue }) => hasOtherValue)).toBe(true);
    expect(findUncitedWords(silences, "L’événement est coprésidé")).toEqual([]);
  });

  test("Which invitation did Kono Taro accept? The text does not say", () => {
    const silence = listSilences({ of: "statement/kono-accepts-invitation" }).find(({ field }) =>
      field.startsWith("objects/"),
    );
    expect(silence?.basis).toBe("not-stated");
    expect(silence?.sentence.en).toContain("the acceptance does not say of which");
    expect(findUncitedWords(silence ? [silence] : [], "a accepté l’invitation avec plaisir")).toEqual([]);
  });

  test("Of which events is the place not stated?", () => {
    const silences = listSilences({ field: "place" });
    expect(silences.map(({ reference }) => reference)).toEqual(
      expect.arrayContaining([
        "event/vinh-calls-on-kono",
        "event/2020-02-21-vinh-nishida-talks",
        "event/unmiss-exchanges",
      ]),
    );
    for (const { sentence } of silences) expect(sentence.fr).toMatch(/^Pour .*, les textes n’indiquent pas le lieu/);
  });

  test("Which consultation of the series was that of 2020? The text does not say", () => {
    const silences = listSilences({ field: "ordinal" });
    expect(silences.map(({ reference }) => reference)).toEqual(["event/2020-02-21-consultation"]);
    expect(findUncitedWords(silences, "réunion de consultation")).toEqual([]);
  });
});
