import { dispatches, events, factsOf, sources, type Fact } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { isSilent, labelOf, referenceOf, the, told, valuesOf } from "./fields.ts";
import { dispatchesOf, pagesOf } from "./texts.ts";

/** The dispatches whose words tell of an event. */
const tellersOf = ({ status }: (typeof events)[number]): string[] => [...new Set(told(status).flatMap(dispatchesOf))];

const sourceOf = (page: string) => sources.find((one) => referenceOf(one) === page);

/** Pages, each with its language. */
const inLanguage = (pages: readonly string[]): string[] =>
  pages.map((page) => `${page} (${sourceOf(page)?.language ?? "?"})`);

/** The outlets of the pages that dispatches have as counterparts, or as other reports. */
const outlets = (field: "counterparts" | "otherReports"): string[] => [
  ...new Set(dispatches.flatMap((dispatch) => valuesOf(dispatch[field])).map((page) => sourceOf(page)?.outlet ?? page)),
];

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

  it("which pages carry the same agency’s item in another language, and which another outlet’s report", () => {
    const pages = dispatches.map(({ id, counterparts, otherReports }) => [
      id,
      { same: inLanguage(valuesOf(counterparts)), other: inLanguage(valuesOf(otherReports)) },
    ]);
    expect(Object.fromEntries(pages)).toEqual({
      "nhandan-post78842": {
        other: ["source/ngaynay-post130933 (vi)"],
        same: ["source/vietnamplus-en-249137 (en)", "source/vietnamplus-vi-post848692 (vi)"],
      },
      "vietnamplus-133876": {
        other: ["source/vovworld-ja-828544 (ja)"],
        same: ["source/vietnamplus-en-169016 (en)"],
      },
      "vietnamplus-182635": {
        other: ["source/vovworld-vi-1101274 (vi)"],
        same: ["source/vietnamplus-en-228742 (en)"],
      },
      "vietnamplus-219224": {
        other: [],
        same: ["source/vietnamplus-en-280060 (en)"],
      },
      "vietnamplus-219237": {
        other: ["source/sggp-post108422 (en)"],
        same: [],
      },
    });
  });

  it("of which outlets the same items are, and of which the other reports", () => {
    expect({ same: outlets("counterparts"), other: outlets("otherReports") }).toEqual({
      other: ["Ngày Nay", "VOV5", "SGGP"],
      same: ["Vietnam+"],
    });
  });

  it("which facts about the visit to the peacekeeping department come from outside, and from which page", () => {
    const outside = factsOf(the("event/2024-02-27-visit-to-peacekeeping-department")).filter(
      ({ fact }) => fact.basis === "external",
    );
    expect([...new Set(outside.flatMap(({ fact }) => pagesOf(fact)))]).toEqual(["source/vietnamplus-en-280060"]);
    expect([...new Set(outside.map(({ pointer }) => pointer.split("/").slice(1, 3).join(" ")))]).toEqual([
      "participants department-representatives",
      "participants japanese-delegation",
      "relations dialogue-later-that-day",
    ]);
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
