import { events, statements } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, itemsOf, nameOf, the, valuesOf, withAct } from "./queries.ts";

/** The statements that are aimed at a record. */
const aimedAt = (reference: string): string[] =>
  statements
    .filter(({ objects }) => Object.values(objects ?? {}).some(({ target }) => valuesOf(target).includes(reference)))
    .map(({ id }) => id);

describe("what statements are about", () => {
  it("what is said of each agreement, mechanism and past event that the texts name again", () => {
    const named = [
      "agreement/comprehensive-strategic-partnership",
      "agreement/extensive-strategic-partnership",
      "agreement/peacekeeping-memorandum-2015",
      "mechanism/admm-plus",
      "mechanism/admm-plus-peacekeeping-expert-group",
      "mechanism/defence-policy-dialogue",
      "event/2020-02-21-consultation",
      "event/2023-11-president-visit-to-japan",
    ];
    expect(Object.fromEntries(named.map((one) => [one, aimedAt(one)]))).toEqual({
      "agreement/comprehensive-strategic-partnership": ["chien-on-significance-of-dialogue-10"],
      "agreement/extensive-strategic-partnership": ["2022-05-17-welcomed-partnership"],
      "agreement/peacekeeping-memorandum-2015": [
        "japan-called-important-peacekeeping-partner",
        "memorandum-called-foundation",
      ],
      "mechanism/admm-plus": ["2024-02-27-agreed-capacity-programmes", "cycle-4-co-chairing-assessed"],
      "mechanism/admm-plus-peacekeeping-expert-group": [
        "2022-05-17-advocated-coordination",
        "cycle-4-co-chairing-assessed",
        "expert-group-meetings-organized",
      ],
      "mechanism/defence-policy-dialogue": ["2020-02-21-agreed-areas"],
      "event/2020-02-21-consultation": ["2020-02-21-talks-support-consultation"],
      "event/2023-11-president-visit-to-japan": ["chien-on-significance-of-dialogue-10"],
    });
  });

  it("in which statement each planned, proposed or offered event is spoken of", () => {
    const spoken = events
      .filter(({ status }) => valuesOf(status, inTexts).some((one) => one === "planned" || one === "proposed"))
      .map(({ id }) => [id, aimedAt(`event/${id}`)]);
    expect(Object.fromEntries(spoken)).toEqual({
      "2020-admm-plus": [
        "japan-believes-in-success-of-2020-activities",
        "kono-wishes-informal-meeting",
        "vinh-invites-kono",
      ],
      "2022-05-18-adsom-plus": [],
      "2023-09-field-training": ["field-training-planning-discussed"],
      "admm-plus-10th-anniversary": ["japan-believes-in-success-of-2020-activities"],
      "asean-japan-informal-meeting": ["kono-wishes-informal-meeting"],
      "chief-of-joint-staff-visit-to-viet-nam": ["2020-02-21-talks-agree-to-implement"],
      "defence-exhibition-viet-nam": ["japan-believes-in-success-of-2020-activities"],
      "kono-official-visit-to-viet-nam": ["vinh-invites-kono"],
      "officers-course-at-defence-academy": ["viet-nam-ready-to-receive-officers"],
      "peacekeeping-courses-in-japan": ["japan-will-go-on-inviting-soldiers"],
      "peacekeeping-exercises-in-japan": ["japan-will-go-on-inviting-soldiers"],
      "unmiss-exchanges": ["unmiss-exchanges-will-be-organized"],
      "vietnamese-language-courses-at-military-science-academy": ["viet-nam-ready-to-receive-officers"],
      "women-and-peacekeeping-conference": ["japan-believes-in-success-of-2020-activities"],
    });
  });

  it("who is to carry out what was agreed or advocated: both countries, in every case", () => {
    const actors = withAct("agreed", "advocated").map((statement) =>
      [...new Set(valuesOf(statement.actors, inTexts).map(nameOf))].toSorted(),
    );
    expect(actors).toHaveLength(8);
    expect(new Set(actors.map((names) => names.join(" and ")))).toEqual(
      new Set(["organization/japan and organization/viet-nam"]),
    );
  });

  it("in which words the areas were named in 2020, 2022 and 2024", () => {
    const agreed = ["2020-02-21-agreed-areas", "2022-05-17-agreed-orientation", "2024-02-27-agreed-areas"] as const;
    expect(
      agreed.map((id) =>
        itemsOf(the(`statement/${id}`)).flatMap(({ wording }) => valuesOf(wording, inTexts).map((one) => one.wording)),
      ),
    ).toEqual([
      [
        "les échanges de délégations, en particulier celles de haut niveau",
        "le maintien et l’amélioration des mécanismes de coopération dont le Dialogue sur la politique de défense au niveau de vice-ministre",
        "la coopération dans le maintien de la paix des Nations Unies",
        "la cybersécurité",
        "la recherche et le sauvetage",
        "le règlement des conséquences de la guerre",
      ],
      [
        "l'échange de délégations à tous les niveaux",
        "le règlement des conséquences de la guerre",
        "programmes d'aide publique au développement",
        "subventions",
        "la capacité d'application de la loi en mer",
      ],
      [
        "leurs efforts pour promouvoir la coopération",
        "l'échange de délégations à tous les niveaux",
        "l'éducation",
        "la formation",
        "l'industrie de la défense",
        "la médecine militaire",
        "la cybersécurité et le sauvetage",
        "le maintien de la paix",
        "la résolution des conséquences de la guerre",
        "l'amélioration les capacités d’application de la loi en mer",
      ],
    ]);
  });

  it("what is said to go on: the items that are told as under way", () => {
    const ongoing = statements.flatMap(({ id, items }) =>
      Object.entries(items ?? {}).flatMap(([key, { status }]) =>
        valuesOf(status).includes("ongoing") ? [`${id} ${key}`] : [],
      ),
    );
    expect(ongoing).toEqual([
      "2020-02-21-agreed-areas mechanisms",
      "2022-05-17-advocated-coordination co-chair-role",
      "2022-05-17-agreed-orientation delegations",
      "2024-02-27-agreed-areas efforts",
      "2024-02-27-agreed-capacity-programmes capacity",
      "japan-will-go-on-inviting-soldiers courses",
      "japan-will-go-on-inviting-soldiers exercises",
    ]);
  });

  it("of which statements it is not said for whom they are to be done", () => {
    expect(statements.filter(({ beneficiaries }) => isSilent(beneficiaries)).map(({ id }) => id)).toEqual([
      "2022-05-17-agreed-orientation",
      "2024-02-27-agreed-areas",
      "2024-02-27-agreed-capacity-programmes",
      "2024-02-27-visit-agreed-means",
      "heavy-equipment-courses-organized",
    ]);
  });
});
