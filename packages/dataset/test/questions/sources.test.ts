import { get, dispatches, events, listFacts, sources, type Fact } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { isSilent, getLabel, formatReference, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getDispatchIds, getCitedSources } from "./helpers/texts.ts";

/** Lists the dispatches that report an event. */
const getReportingDispatches = ({ status }: (typeof events)[number]): string[] => [
  ...new Set(getValuedFacts(status).flatMap(getDispatchIds)),
];

const findSource = (page: string) => sources.find((one) => formatReference(one) === page);

/** Formats sources, each with its language. */
const formatPages = (pages: readonly string[]): string[] =>
  pages.map((page) => `${page} (${findSource(page)?.language ?? "?"})`);

/** Lists the outlets of the counterparts or of the other reports. */
const getOutlets = (field: "counterparts" | "otherReports"): string[] => [
  ...new Set(
    dispatches.flatMap((dispatch) => getValues(dispatch[field])).map((page) => findSource(page)?.outletName ?? page),
  ),
];

describe("the data on sources", () => {
  test("it shows the events in two dispatches, and whether they have one origin or two", () => {
    const twice = events.flatMap((event) => {
      const dispatchIds = getReportingDispatches(event);
      const agencies = dispatchIds.map(
        (id) => getValues(get(`dispatch/${id}`).agency).map(getLabel)[0] ?? "not stated",
      );
      return dispatchIds.length < 2 ? [] : [[event.id, dispatchIds, agencies]];
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

  test("it shows the agency and the dateline of each dispatch", () => {
    expect(
      dispatches.map(({ id, agency, dateline, outlet }) => [
        id,
        getValues(outlet).map(getLabel)[0],
        isSilent(agency) ? "not stated" : getValues(agency).map(getLabel)[0],
        isSilent(dateline) ? "not stated" : getValues(dateline).map(getLabel)[0],
      ]),
    ).toEqual([
      ["nhandan-post78842", "Nhân Dân", "not stated", "not stated"],
      ["vietnamplus-133876", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Tokyo"],
      ["vietnamplus-182635", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Phnom Penh"],
      ["vietnamplus-219224", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Hanoi"],
      ["vietnamplus-219237", "Vietnam+ (VietnamPlus)", "Vietnam News Agency (VNA)", "Hanoi"],
    ]);
  });

  test("it shows the content and the credit of each picture", () => {
    const pictures = dispatches.flatMap(({ pictures: all }) =>
      Object.values(all ?? {}).map(({ legend, shows, credit }) => [
        getValues(legend).map(({ wording }) => wording)[0],
        getValues(shows).map((one) => (one.kind === "record" ? one.record : one.description.en)),
        getValues(credit).map(getLabel)[0],
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

  test("it shows the pages with the same item in another language, and the reports of other outlets", () => {
    const pages = dispatches.map(({ id, counterparts, otherReports }) => [
      id,
      { same: formatPages(getValues(counterparts)), other: formatPages(getValues(otherReports)) },
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
        other: ["source/vov-en-post1079320 (en)"],
        same: ["source/vietnamplus-en-280060 (en)", "source/einpresswire-691667348 (en)"],
      },
      "vietnamplus-219237": {
        other: ["source/sggp-post108422 (en)"],
        same: [],
      },
    });
  });

  test("it shows the outlets of the same items and of the other reports", () => {
    expect({ same: getOutlets("counterparts"), other: getOutlets("otherReports") }).toEqual({
      other: ["Ngày Nay", "VOV5", "VOV", "SGGP"],
      same: ["Vietnam+", "VNS via EIN Presswire"],
    });
  });

  test("it shows the external facts about the visit to the peacekeeping department, with their sources", () => {
    const outside = listFacts(get("event/2024-02-27-visit-to-peacekeeping-department")).filter(
      ({ fact }) => fact.basis === "external",
    );
    expect([...new Set(outside.flatMap(({ fact }) => getCitedSources(fact)))]).toEqual([
      "source/vietnamplus-en-280060",
    ]);
    expect([...new Set(outside.map(({ pointer }) => pointer.split("/").slice(1, 3).join(" ")))]).toEqual([
      "participants department-representatives",
      "participants japanese-delegation",
      "relations dialogue-later-that-day",
    ]);
  });

  test("it shows the pages that report the result of the field training of September 2023", () => {
    const { status, date, place } = get("event/2023-09-field-training");
    const outside = [status, date, place]
      .flatMap((field) => getValuedFacts<Fact<string>>(field))
      .filter(({ basis }) => basis === "external");
    expect(outside.map((fact) => [fact.value, getCitedSources(fact)])).toEqual([
      ["held", ["source/vietnamplus-fr-213020", "source/vietnamplus-fr-213342"]],
      [
        "2023-09-13/2023-09-21",
        ["source/vietnamplus-fr-212841", "source/vietnamplus-fr-213020", "source/vietnamplus-fr-213342"],
      ],
      ["place/ha-noi", ["source/vietnamplus-fr-212841", "source/vietnamplus-fr-213342"]],
    ]);
  });
});
