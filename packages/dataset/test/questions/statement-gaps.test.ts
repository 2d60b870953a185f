import { get, statements } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getCitedSources, formatQuotes } from "./helpers/texts.ts";

/** Lists the statements in which a field is not stated. */
const listSilentStatements = (field: "act" | "status"): string[] =>
  statements.filter((one) => isSilent(one[field])).map(({ id }) => id);

describe("the data on what statements leave open", () => {
  test("it shows the statements whose status or act is not stated", () => {
    expect({ status: listSilentStatements("status"), act: listSilentStatements("act") }).toEqual({
      act: ["unmiss-exchanges-will-be-organized"],
      status: [
        "2020-02-21-talks-support-consultation",
        "2024-02-27-situation-discussed",
        "2024-02-27-visit-seeks-opportunities",
        "chien-on-significance-of-dialogue-10",
        "field-training-planning-discussed",
        "kono-accepts-invitation",
        "serizawa-affirms-importance-of-relations",
        "serizawa-shares-view-of-situation",
        "serizawa-stresses-peacekeeping-cooperation",
        "serizawa-stresses-rule-of-law",
        "thang-thanks-japan",
      ],
    });
  });

  test("it shows the statements of 27 February 2024 without a stated occasion", () => {
    expect(statements.filter(({ occasion }) => isSilent(occasion)).map(({ id }) => id)).toEqual([
      "japan-will-go-on-inviting-soldiers",
      "japan-will-help-peacekeeping-lecturers",
      "relations-said-to-enter-new-stage",
      "unmiss-exchanges-will-be-organized",
      "viet-nam-ready-to-receive-officers",
    ]);
  });

  test("it shows who gives the aid of May 2022: the dispatch does not state it, and two pages name Japan", () => {
    const { actors, beneficiaries, items } = get("statement/2022-05-17-agreed-orientation");
    const silentFacts = Object.values(actors ?? {}).filter(({ basis }) => basis === "not-stated");
    expect(silentFacts.flatMap(formatQuotes)).toEqual([
      "vietnamplus-182635 «par le biais de programmes d'aide publique au développement et de subventions»",
    ]);
    const wordings = Object.values(items ?? {})
      .filter((item) => getValues(item.role, textBases).includes("means"))
      .flatMap(({ wording }) => getValuedFacts(wording))
      .filter(({ basis }) => basis === "external");
    expect(wordings.map((fact) => [fact.value.wording, ...getCitedSources(fact)])).toEqual([
      ["the Japanese Government's official development assistance", "source/vietnamplus-en-228742"],
      ["các dự án hợp tác sử dụng vốn vay ODA", "source/vovworld-vi-1101274"],
      ["non-refundable aid", "source/vietnamplus-en-228742"],
      ["các gói viện trợ không hoàn lại của Chính phủ Nhật Bản", "source/vovworld-vi-1101274"],
    ]);
    expect(isSilent(beneficiaries)).toBe(true);
  });
});
