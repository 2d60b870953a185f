import { agreements, events } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { participantsWith } from "./events.ts";
import { inTexts, isSilent, labelOf, the, told, valuesOf } from "./fields.ts";
import { pagesOf, wordsOf } from "./texts.ts";

describe("agreements and levels of relations", () => {
  it("which there are, of which sort, and between whom", () => {
    expect(
      Object.fromEntries(
        agreements.map(({ id, type, parties }) => [id, [...valuesOf(type), ...valuesOf(parties).map(labelOf)]]),
      ),
    ).toEqual({
      "comprehensive-strategic-partnership": ["partnership", "Japan", "Viet Nam"],
      "extensive-strategic-partnership": ["partnership", "Japan", "Viet Nam"],
      "peacekeeping-memorandum-2015": [
        "memorandum",
        "Ministry of Defense of Japan",
        "Ministry of National Defence of Viet Nam",
      ],
    });
  });

  it("which steps of their lives the dispatches tell, when they were, and in which words", () => {
    const steps = agreements.flatMap(({ id, lifecycle }) =>
      Object.values(lifecycle ?? {}).flatMap(({ stage, date }) =>
        told(stage)
          .filter(({ basis }) => basis !== "external")
          .map((fact) => ({ id, stage: fact.value, date: valuesOf(date, inTexts), words: wordsOf(fact) })),
      ),
    );
    expect(steps).toEqual([
      {
        id: "comprehensive-strategic-partnership",
        stage: "raised",
        date: ["2023-11"],
        words: [
          "vietnamplus-219237 «les deux pays viennent d'élever leurs relations au rang du partenariat stratégique intégral pour la paix et la prospérité en Asie et dans le monde»",
        ],
      },
      {
        id: "extensive-strategic-partnership",
        stage: "established",
        date: [],
        words: [
          "vietnamplus-182635 «les deux parties ont salué le développement du partenariat stratégique profond et large»",
        ],
      },
      {
        id: "peacekeeping-memorandum-2015",
        stage: "signed",
        date: ["2015-09-15", "2015-09"],
        words: [
          "nhandan-post78842 «ont signé»",
          "vietnamplus-219224 «signé par les ministères de la Défense des deux pays»",
        ],
      },
    ]);
  });

  it("which steps are known only from pages outside", () => {
    const steps = agreements.flatMap(({ id, lifecycle }) =>
      Object.values(lifecycle ?? {}).flatMap(({ stage, date }) =>
        told(stage)
          .filter(({ basis }) => basis === "external")
          .map((fact) => [id, fact.value, ...valuesOf(date), ...pagesOf(fact)]),
      ),
    );
    expect(steps).toEqual([
      ["extensive-strategic-partnership", "raised", "2014", "source/vnexpress-4681955"],
      ["peacekeeping-memorandum-2015", "agreed", "2015-08", "source/vietnamplus-zh-41544"],
    ]);
  });

  it("whether the dispatches say which level of relations the one of 2023 took the place of", () => {
    const { replaces } = the("agreement/comprehensive-strategic-partnership");
    expect(isSilent(replaces)).toBe(true);
    expect(told(replaces).map((fact) => [fact.value, fact.basis, ...pagesOf(fact)])).toEqual([
      [
        "agreement/extensive-strategic-partnership",
        "external",
        "source/vietnamplus-en-post249801",
        "source/vnexpress-4681955",
      ],
    ]);
  });

  it("who signed the memorandum: two ministries, and no person that a text names", () => {
    const signings = events.filter(({ type }) => valuesOf(type).includes("signing"));
    expect(
      signings.map((event) => ({
        id: event.id,
        signatories: participantsWith("signatory", event),
        unnamed: Object.entries(event.participants ?? {}).flatMap(([key, { who }]) => (isSilent(who) ? [key] : [])),
      })),
    ).toEqual([
      {
        id: "2015-09-15-peacekeeping-memorandum-signing",
        signatories: ["organization/ministry-of-defense-japan", "organization/ministry-of-national-defence-viet-nam"],
        unnamed: ["persons"],
      },
    ]);
  });

  it("on which occasion relations were raised, at whose words, and where: which the dispatch does not say", () => {
    const raising = the("event/2023-11-raising-of-relations");
    const occasions = events.filter(({ relations }) =>
      valuesOf(relations).some(({ type, record }) => type === "occasion-of" && record === `event/${raising.id}`),
    );
    expect(occasions.map(({ id }) => id)).toEqual(["2023-11-president-visit-to-japan"]);
    expect(told(raising.status).flatMap(wordsOf)).toEqual([
      "vietnamplus-219237 «les deux pays viennent d'élever leurs relations»",
    ]);
    expect(isSilent(raising.place)).toBe(true);
    expect(valuesOf(raising.place, ["external"])).toEqual(["place/tokyo"]);
  });
});
