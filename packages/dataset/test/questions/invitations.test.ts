import { events, statements } from "@vnjp/dataset";
import { describe, expect, test } from "vitest";
import { textBases, isSilent, getPartyName, formatReference, getValuedFacts, getValues } from "./helpers/fields.ts";
import { getDispatchIds } from "./helpers/texts.ts";
import { getStatementsByAct } from "./helpers/statements.ts";

describe("the data on proposals, invitations and thanks", () => {
  test("it shows what was only proposed, advocated, hoped for, intended or offered, and by whom", () => {
    expect(
      getStatementsByAct("proposed", "advocated", "hoped", "intended", "offered", "invited").map(
        ({ id, act, speakers, status }) => [
          id,
          ...getValues(act, textBases),
          ...getValues(speakers),
          ...getValues(status, textBases),
        ],
      ),
    ).toEqual([
      [
        "2022-05-17-advocated-coordination",
        "advocated",
        "person/hoang-xuan-chien",
        "person/tsuchimichi-akihiro",
        "proposed",
      ],
      ["kono-wishes-informal-meeting", "intended", "person/kono-taro", "proposed"],
      ["serizawa-hopes-for-more-collaboration", "hoped", "person/serizawa-kiyoshi", "hoped"],
      ["thang-proposes-peacekeeping-cooperation", "proposed", "person/pham-manh-thang", "proposed"],
      ["viet-nam-ready-to-receive-officers", "offered", "unmarked", "proposed"],
      ["vinh-invites-kono", "invited", "person/nguyen-chi-vinh", "proposed"],
    ]);
  });

  test("it shows the invitations and their answers, and does not state which invitation an answer accepts", () => {
    const answers = getStatementsByAct("invited").map(({ id, addressees, objects }) => ({
      to: getValues(addressees).map(getPartyName),
      objects: Object.values(objects ?? {}).map(({ target, status }) => [...getValues(target), ...getValues(status)]),
      answers: statements
        .filter(({ respondsTo }) => getValues(respondsTo).includes(`statement/${id}`))
        .map((answer) => ({
          by: getValues(answer.speakers),
          act: getValues(answer.act),
          objectUnsaid: Object.values(answer.objects ?? {}).every(({ target }) => isSilent(target)),
        })),
    }));
    expect(answers).toEqual([
      {
        to: ["person/kono-taro"],
        objects: [
          ["event/2020-admm-plus", "planned"],
          ["event/kono-official-visit-to-viet-nam", "proposed"],
        ],
        answers: [{ by: ["person/kono-taro"], act: ["accepted"], objectUnsaid: true }],
      },
    ]);
  });

  test("it shows an answer to only one of the proposals, invitations and wishes", () => {
    const answered = getStatementsByAct("proposed", "advocated", "hoped", "intended", "offered", "invited").map(
      ({ id }) => [
        id,
        statements.filter((one) => getValues(one.respondsTo).includes(`statement/${id}`)).map((one) => one.id),
      ],
    );
    expect(Object.fromEntries(answered)).toEqual({
      "2022-05-17-advocated-coordination": [],
      "kono-wishes-informal-meeting": [],
      "serizawa-hopes-for-more-collaboration": [],
      "thang-proposes-peacekeeping-cooperation": [],
      "viet-nam-ready-to-receive-officers": [],
      "vinh-invites-kono": ["kono-accepts-invitation"],
    });
  });

  test("it shows their objects as proposed events, except for one planned meeting", () => {
    const aims = getStatementsByAct("proposed", "advocated", "hoped", "intended", "offered", "invited").flatMap(
      ({ objects }) => Object.values(objects ?? {}).flatMap(({ target }) => getValues(target, textBases)),
    );
    const targetEvents = events
      .filter((event) => aims.includes(formatReference(event)))
      .map(({ id, status }) => [id, ...getValues(status, textBases)]);
    expect(targetEvents).toEqual([
      ["2020-admm-plus", "planned"],
      ["asean-japan-informal-meeting", "proposed"],
      ["kono-official-visit-to-viet-nam", "proposed"],
      ["officers-course-at-defence-academy", "proposed"],
      ["vietnamese-language-courses-at-military-science-academy", "proposed"],
    ]);
  });

  test("it shows who thanks whom, and for what", () => {
    expect(
      getStatementsByAct("thanked").map(({ speakers, addressees, actors, beneficiaries, content }) => ({
        who: getValues(speakers),
        whom: getValues(addressees).map(getPartyName),
        for: [...getValues(actors).map(getPartyName), ...getValues(beneficiaries).map(getPartyName)],
        dispatch: getValuedFacts(content).flatMap(getDispatchIds),
      })),
    ).toEqual([
      {
        who: ["person/pham-manh-thang"],
        whom: ["organization/japan"],
        for: ["organization/japan", "organization/viet-nam"],
        dispatch: ["vietnamplus-219224"],
      },
    ]);
  });
});
