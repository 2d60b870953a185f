import { agreements, events, mechanisms, statements, type Reference } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getPartyName, formatReference, getValues } from "./helpers/fields.ts";
import { getStatementsByAct } from "./helpers/statements.ts";

/** Lists the statements with a certain object. */
const listStatementIds = (reference: Reference): string[] =>
  statements
    .filter(({ objects }) => Object.values(objects ?? {}).some(({ target }) => getValues(target).includes(reference)))
    .map(({ id }) => id);

describe("the data on the objects of statements", () => {
  test("it shows the statements about each agreement and mechanism, and those without any", () => {
    const named = [...agreements, ...mechanisms].map(formatReference);
    expect(Object.fromEntries(named.map((one) => [one, listStatementIds(one)]))).toEqual({
      "agreement/comprehensive-strategic-partnership": ["chien-on-significance-of-dialogue-10"],
      "agreement/extensive-strategic-partnership": ["2022-05-17-welcomed-partnership"],
      "agreement/peacekeeping-memorandum-2015": [
        "japan-called-important-peacekeeping-partner",
        "memorandum-called-foundation",
      ],
      "mechanism/admm": [],
      "mechanism/admm-plus": ["2024-02-27-agreed-capacity-programmes", "cycle-4-co-chairing-assessed"],
      "mechanism/admm-plus-peacekeeping-expert-group": [
        "2022-05-17-advocated-coordination",
        "cycle-4-co-chairing-assessed",
        "expert-group-meetings-organized",
      ],
      "mechanism/adsom": [],
      "mechanism/adsom-plus": [],
      "mechanism/defence-policy-dialogue": ["2020-02-21-agreed-areas"],
      "mechanism/un-triangular-partnership-programme": [
        "heavy-equipment-courses-organized",
        "triangular-partnership-described",
        "triangular-partnership-work-recalled",
      ],
    });
  });

  test("it shows which past events are mentioned again, in which statements", () => {
    const past = events
      .filter(({ status }) => getValues(status, textBases).includes("held"))
      .map((event) => [event.id, listStatementIds(formatReference(event))] as const);
    expect(Object.fromEntries(past.filter(([, spoken]) => spoken.length > 0))).toEqual({
      "2015-09-15-peacekeeping-memorandum-signing": ["memorandum-called-foundation"],
      "2020-02-21-consultation": ["2020-02-21-talks-support-consultation"],
      "2023-11-president-visit-to-japan": ["chien-on-significance-of-dialogue-10"],
      "2023-11-raising-of-relations": ["chien-on-significance-of-dialogue-10"],
      "2024-02-27-defence-policy-dialogue-10": ["chien-on-significance-of-dialogue-10"],
      "cycle-4-co-chairing-activities": ["co-chairing-strengthened-ties"],
      "heavy-equipment-courses-2019-2020": ["heavy-equipment-courses-organized"],
      "peacekeeping-engineer-courses": ["triangular-partnership-work-recalled"],
      "peacekeeping-expert-group-activities": ["expert-group-meetings-organized"],
    });
  });

  test("it shows the statements about each planned, proposed or offered event", () => {
    const spoken = events
      .filter(({ status }) => getValues(status, textBases).some((one) => one === "planned" || one === "proposed"))
      .map(({ id }) => [id, listStatementIds(`event/${id}`)]);
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

  test("it shows both countries as the actors of everything agreed or advocated", () => {
    const actors = getStatementsByAct("agreed", "advocated").map((statement) =>
      [...new Set(getValues(statement.actors, textBases).map(getPartyName))].toSorted(),
    );
    expect(actors).toHaveLength(8);
    expect(new Set(actors.map((names) => names.join(" and ")))).toEqual(
      new Set(["organization/japan and organization/viet-nam"]),
    );
  });

  test("it shows the items with the status ongoing", () => {
    const ongoing = statements.flatMap(({ id, items }) =>
      Object.entries(items ?? {}).flatMap(([key, { status }]) =>
        getValues(status).includes("ongoing") ? [`${id} ${key}`] : [],
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

  test("it shows the statements whose beneficiaries are not stated", () => {
    expect(statements.filter(({ beneficiaries }) => isSilent(beneficiaries)).map(({ id }) => id)).toEqual([
      "2022-05-17-agreed-orientation",
      "2024-02-27-agreed-areas",
      "2024-02-27-agreed-capacity-programmes",
      "2024-02-27-visit-agreed-means",
      "heavy-equipment-courses-organized",
      "triangular-partnership-described",
    ]);
  });
});
