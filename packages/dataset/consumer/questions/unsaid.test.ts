import { statements } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, the, told, valuesOf } from "./fields.ts";
import { pagesOf, wordsOf } from "./texts.ts";

/** The statements in which the texts were found silent about a field. */
const silentAbout = (field: "act" | "status"): string[] =>
  statements.filter((one) => isSilent(one[field])).map(({ id }) => id);

describe("what statements leave open", () => {
  it("of which statements it is not said how far what is said has come, and of which not what is done by saying it", () => {
    expect({ status: silentAbout("status"), act: silentAbout("act") }).toEqual({
      act: [
        "japan-will-go-on-inviting-soldiers",
        "japan-will-help-peacekeeping-lecturers",
        "unmiss-exchanges-will-be-organized",
      ],
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

  it("what of a statement of 27 February 2024 is not said to have been said at a meeting", () => {
    expect(statements.filter(({ occasion }) => isSilent(occasion)).map(({ id }) => id)).toEqual([
      "japan-will-go-on-inviting-soldiers",
      "japan-will-help-peacekeeping-lecturers",
      "relations-said-to-enter-new-stage",
      "unmiss-exchanges-will-be-organized",
      "viet-nam-ready-to-receive-officers",
    ]);
  });

  it("who gives the aid that was spoken of in May 2022: the dispatch does not say, two pages say Japan in their wordings", () => {
    const { actors, beneficiaries, items } = the("statement/2022-05-17-agreed-orientation");
    const unsaid = Object.values(actors ?? {}).filter(({ basis }) => basis === "not-stated");
    expect(unsaid.flatMap(wordsOf)).toEqual([
      "vietnamplus-182635 «par le biais de programmes d'aide publique au développement et de subventions»",
    ]);
    const wordings = Object.values(items ?? {})
      .filter((item) => valuesOf(item.role, inTexts).includes("means"))
      .flatMap(({ wording }) => told(wording))
      .filter(({ basis }) => basis === "external");
    expect(wordings.map((fact) => [fact.value.wording, ...pagesOf(fact)])).toEqual([
      ["the Japanese Government's official development assistance", "source/vietnamplus-en-228742"],
      ["các dự án hợp tác sử dụng vốn vay ODA", "source/vovworld-vi-1101274"],
      ["non-refundable aid", "source/vietnamplus-en-228742"],
      ["các gói viện trợ không hoàn lại của Chính phủ Nhật Bản", "source/vovworld-vi-1101274"],
    ]);
    expect(isSilent(beneficiaries)).toBe(true);
  });
});
