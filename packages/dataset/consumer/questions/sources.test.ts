import { dispatches, events, factsOf, sources, type Fact } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { dispatchesOf, isSilent, labelOf, pagesOf, referenceOf, the, told, valuesOf } from "./queries.ts";

/** The dispatches whose words tell of an event. */
const tellersOf = ({ status }: (typeof events)[number]): string[] => [...new Set(told(status).flatMap(dispatchesOf))];

describe("sources", () => {
  it("which events two dispatches tell, and whether these are two origins or one agency’s", () => {
    const twice = events.flatMap((event) => {
      const tellers = tellersOf(event);
      const agencies = tellers.map((id) => valuesOf(the(`dispatch/${id}`).agency).map(labelOf)[0] ?? "not stated");
      return tellers.length < 2 ? [] : [[event.id, tellers, agencies]];
    });
    expect(twice).toEqual([
      [
        "2015-09-15-peacekeeping-memorandum-signing",
        ["nhandan-post78842", "vietnamplus-219224"],
        ["not stated", "Vietnam News Agency (VNA)"],
      ],
      [
        "2024-02-27-defence-policy-dialogue-10",
        ["vietnamplus-219224", "vietnamplus-219237"],
        ["Vietnam News Agency (VNA)", "Vietnam News Agency (VNA)"],
      ],
    ]);
  });

  it("which dispatch is signed by which agency, and dated from where", () => {
    expect(
      dispatches.map(({ id, agency, dateline, outlet }) => [
        id,
        valuesOf(outlet).map(labelOf)[0],
        isSilent(agency) ? "not stated" : valuesOf(agency).map(labelOf)[0],
        isSilent(dateline) ? "not stated" : valuesOf(dateline).map(labelOf)[0],
      ]),
    ).toEqual([
      ["nhandan-post78842", "Nhân Dân", "not stated", "not stated"],
      ["vietnamplus-133876", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Tokyo"],
      ["vietnamplus-182635", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Phnom Penh"],
      ["vietnamplus-219224", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Hanoi"],
      ["vietnamplus-219237", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Hanoi"],
    ]);
  });

  it("what each picture shows by its legend, and whom it is credited to", () => {
    const pictures = dispatches.flatMap(({ pictures: all }) =>
      Object.values(all ?? {}).map(({ legend, shows, credit }) => [
        valuesOf(legend).map(({ wording }) => wording)[0],
        valuesOf(shows).map((one) => (one.kind === "record" ? one.record : one.description.en)),
        valuesOf(credit).map(labelOf)[0],
      ]),
    );
    const vna = "Vietnam News Agency (VNA)";
    expect(pictures).toEqual([
      ["Des Casques bleus vietnamiens.", ["Vietnamese peacekeepers (“blue helmets”)"], vna],
      [
        "Réunion de consultation entre les ministères vietnamien et japonais de la Défense.",
        ["event/2020-02-21-consultation"],
        vna,
      ],
      ["Lors de la rencontre.", ["event/2022-05-17-vice-ministers-meeting"], vna],
      [
        "Réunion entre le vice-ministre japonais de la Défense pour les Affaires internationales, Serizawa Kiyoshi, et le Département des opérations de maintien de la paix du Vietnam.",
        [
          "organization/peacekeeping-department-viet-nam",
          "event/2024-02-27-visit-to-peacekeeping-department",
          "person/serizawa-kiyoshi",
        ],
        vna,
      ],
      [
        "Le 10e Dialogue sur la politique de défense Vietnam-Japon.",
        ["event/2024-02-27-defence-policy-dialogue-10"],
        vna,
      ],
    ]);
  });

  it("which pages carry the same item in another language", () => {
    const languages = dispatches.map(({ id, counterparts }) => [
      id,
      valuesOf(counterparts).map(
        (page) => `${page} (${sources.find((one) => referenceOf(one) === page)?.language ?? "?"})`,
      ),
    ]);
    expect(Object.fromEntries(languages)).toEqual({
      "nhandan-post78842": [
        "source/vietnamplus-en-249137 (en)",
        "source/vietnamplus-vi-post848692 (vi)",
        "source/ngaynay-post130933 (vi)",
      ],
      "vietnamplus-133876": ["source/vietnamplus-en-169016 (en)", "source/vovworld-ja-828544 (ja)"],
      "vietnamplus-182635": ["source/vietnamplus-en-228742 (en)", "source/vovworld-vi-1101274 (vi)"],
      "vietnamplus-219224": ["source/vietnamplus-en-280060 (en)"],
      "vietnamplus-219237": ["source/sggp-post108422 (en)"],
    });
  });

  it("which facts about the visit to the peacekeeping department come from outside, and from which page", () => {
    const outside = factsOf(the("event/2024-02-27-visit-to-peacekeeping-department")).filter(
      ({ fact }) => fact.basis === "external",
    );
    expect([...new Set(outside.flatMap(({ fact }) => pagesOf(fact)))]).toEqual(["source/vietnamplus-en-280060"]);
    expect(outside.map(({ pointer }) => pointer)).toContain("/relations/dialogue-later-that-day");
  });

  it("which pages tell how the field training of September 2023 came out", () => {
    const { status, date, place } = the("event/2023-09-field-training");
    const outside = [status, date, place]
      .flatMap((field) => told<Fact<string>>(field))
      .filter(({ basis }) => basis === "external");
    expect(outside.map((fact) => [fact.value, pagesOf(fact)])).toEqual([
      ["held", ["source/vietnamplus-fr-213020", "source/vietnamplus-fr-213342"]],
      [
        "2023-09-13/2023-09-21",
        ["source/vietnamplus-fr-212841", "source/vietnamplus-fr-213020", "source/vietnamplus-fr-213342"],
      ],
      ["place/ha-noi", ["source/vietnamplus-fr-212841", "source/vietnamplus-fr-213342"]],
    ]);
  });
});
