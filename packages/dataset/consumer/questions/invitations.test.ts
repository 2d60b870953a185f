import { events, statements } from "@vnjp/dataset";
import { describe, expect, it } from "vitest";
import { inTexts, isSilent, nameOf, referenceOf, told, valuesOf } from "./fields.ts";
import { dispatchesOf } from "./texts.ts";
import { withAct } from "./voices.ts";

describe("proposals, invitations and thanks", () => {
  it("what was only proposed, advocated, hoped for, intended or offered, and by whom", () => {
    expect(
      withAct("proposed", "advocated", "hoped", "intended", "offered", "invited").map(
        ({ id, act, speakers, status }) => [id, ...valuesOf(act, inTexts), ...valuesOf(speakers), ...valuesOf(status)],
      ),
    ).toEqual([
      [
        "2022-05-17-advocated-coordination",
        "advocated",
        "person/hoang-xuan-chien",
        "person/tsuchimichi-akihiro",
        "proposed",
      ],
      ["kono-wishes-informal-meeting", "intended", "person/kono-taro", "hoped"],
      ["serizawa-hopes-for-more-collaboration", "hoped", "person/serizawa-kiyoshi", "hoped"],
      ["thang-proposes-peacekeeping-cooperation", "proposed", "person/pham-manh-thang", "proposed"],
      ["viet-nam-ready-to-receive-officers", "offered", "unmarked", "proposed"],
      ["vinh-invites-kono", "invited", "person/nguyen-chi-vinh", "proposed"],
    ]);
  });

  it("which invitations were made, to what, and how they were answered: to which object is not said", () => {
    const answers = withAct("invited").map(({ id, addressees, objects }) => ({
      to: valuesOf(addressees).map(nameOf),
      objects: Object.values(objects ?? {}).map(({ target, status }) => [...valuesOf(target), ...valuesOf(status)]),
      answers: statements
        .filter(({ respondsTo }) => valuesOf(respondsTo).includes(`statement/${id}`))
        .map((answer) => ({
          by: valuesOf(answer.speakers),
          act: valuesOf(answer.act),
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

  it("which proposals, invitations and wishes are told to have been answered: one invitation alone", () => {
    const answered = withAct("proposed", "advocated", "hoped", "intended", "offered", "invited").map(({ id }) => [
      id,
      statements.filter((one) => valuesOf(one.respondsTo).includes(`statement/${id}`)).map((one) => one.id),
    ]);
    expect(Object.fromEntries(answered)).toEqual({
      "2022-05-17-advocated-coordination": [],
      "kono-wishes-informal-meeting": [],
      "serizawa-hopes-for-more-collaboration": [],
      "thang-proposes-peacekeeping-cooperation": [],
      "viet-nam-ready-to-receive-officers": [],
      "vinh-invites-kono": ["kono-accepts-invitation"],
    });
  });

  it("as what the events are told at which these aim: as proposed, but for a meeting that was planned anyway", () => {
    const aims = withAct("proposed", "advocated", "hoped", "intended", "offered", "invited").flatMap(({ objects }) =>
      Object.values(objects ?? {}).flatMap(({ target }) => valuesOf(target, inTexts)),
    );
    const aimedAt = events
      .filter((event) => aims.includes(referenceOf(event)))
      .map(({ id, status }) => [id, ...valuesOf(status, inTexts)]);
    expect(aimedAt).toEqual([
      ["2020-admm-plus", "planned"],
      ["asean-japan-informal-meeting", "proposed"],
      ["kono-official-visit-to-viet-nam", "proposed"],
      ["officers-course-at-defence-academy", "proposed"],
      ["vietnamese-language-courses-at-military-science-academy", "proposed"],
    ]);
  });

  it("who thanks whom, and for what", () => {
    expect(
      withAct("thanked").map(({ speakers, addressees, actors, beneficiaries, content }) => ({
        who: valuesOf(speakers),
        whom: valuesOf(addressees).map(nameOf),
        for: [...valuesOf(actors).map(nameOf), ...valuesOf(beneficiaries).map(nameOf)],
        dispatch: told(content).flatMap(dispatchesOf),
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
