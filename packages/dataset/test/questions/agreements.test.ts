import { get, agreements, events } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { listParticipants } from "./helpers/events.ts";
import { textBases, isSilent, getLabel, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources, formatQuotes } from "./helpers/texts.ts";

describe("the data on agreements and levels of relations", () => {
  test("it shows all of them, with their types and parties", () => {
    expect(
      Object.fromEntries(
        agreements.map(({ id, type, parties }) => [
          id,
          [
            ...getValues(type),
            ...getValues(parties).map((party) =>
              party.kind === "record" ? getLabel(party.record) : party.description.en,
            ),
          ],
        ]),
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

  test("it shows the steps that dispatches report, with their dates and the words", () => {
    const steps = agreements.flatMap(({ id, lifecycle }) =>
      Object.values(lifecycle ?? {}).flatMap(({ stage, date }) =>
        getValuedFacts(stage)
          .filter(({ basis }) => basis !== "external")
          .map((fact) => ({ id, stage: fact.value, date: getValues(date, textBases), words: formatQuotes(fact) })),
      ),
    );
    expect(steps).toEqual([
      {
        id: "comprehensive-strategic-partnership",
        stage: "raised",
        date: ["2023-11"],
        words: ["vietnamplus-219237 «viennent d'élever leurs relations au rang du partenariat stratégique intégral»"],
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

  test("it shows the steps that only external pages report", () => {
    const steps = agreements.flatMap(({ id, lifecycle }) =>
      Object.values(lifecycle ?? {}).flatMap(({ stage, date }) =>
        getValuedFacts(stage)
          .filter(({ basis }) => basis === "external")
          .map((fact) => [id, fact.value, ...getValues(date), ...getCitedSources(fact)]),
      ),
    );
    expect(steps).toEqual([["extensive-strategic-partnership", "raised", "2014", "source/vnexpress-4681955"]]);
  });

  test("it does not state which level of relations the level of 2023 replaced", () => {
    const { replaces } = get("agreement/comprehensive-strategic-partnership");
    expect(isSilent(replaces)).toBe(true);
    expect(getValuedFacts(replaces).map((fact) => [fact.value, fact.basis, ...getCitedSources(fact)])).toEqual([
      [
        "agreement/extensive-strategic-partnership",
        "external",
        "source/vietnamplus-en-post249801",
        "source/vnexpress-4681955",
      ],
    ]);
  });

  test("it shows who signed the memorandum: two ministries, and no named person", () => {
    const signings = events.filter(({ type }) => getValues(type).includes("signing"));
    expect(
      signings.map((event) => ({
        id: event.id,
        signatories: listParticipants("signatory", event),
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

  test("it shows when relations were raised and who reports it, and does not state where", () => {
    const raising = get("event/2023-11-raising-of-relations");
    const occasions = events.filter(({ relations }) =>
      getValues(relations).some(({ type, record }) => type === "occasion-of" && record === `event/${raising.id}`),
    );
    expect(occasions.map(({ id }) => id)).toEqual(["2023-11-president-visit-to-japan"]);
    expect(getValuedFacts(raising.status).flatMap(formatQuotes)).toEqual([
      "vietnamplus-219237 «les deux pays viennent d'élever leurs relations»",
    ]);
    expect(isSilent(raising.place)).toBe(true);
    expect(getValues(raising.place, ["external"])).toEqual(["place/tokyo"]);
  });
});
