import { setValue, type Mutation } from "../mutation.ts";
import { dialogue, createMutation, text219237, thangProposes } from "./create-mutation.ts";

const mutateStatus = (
  record: string,
  key: string,
  to: string,
  expectedCode: Mutation["expectedCode"] = "status/contradicts-quote",
): Mutation =>
  createMutation(
    `${to}, although it was still to come (${key})`,
    record,
    [setValue(`/status/${key}/value`, to)],
    expectedCode,
    `/status/${key}/value`,
  );

export const statuses: readonly Mutation[] = [
  createMutation(
    "what one dispatch says, under the id of another",
    dialogue,
    [
      setValue("/status/vietnamplus-219224/evidence", {
        words: { kind: "span", text: text219237, quote: "ont coprésidé mardi 27 février" },
      }),
    ],
    "status/wrong-dispatch",
    "/status/vietnamplus-219224",
  ),
  mutateStatus("event/2020-admm-plus", "vietnamplus-133876", "held"),
  mutateStatus("event/2020-admm-plus", "vietnamplus-133876", "held", "date/after-dispatch"),
  mutateStatus("event/2020-admm-plus", "vietnamplus-133876", "ongoing", "date/after-dispatch"),
  mutateStatus("event/2022-05-18-adsom-plus", "vietnamplus-182635", "held"),
  mutateStatus("event/2022-05-18-adsom-plus", "vietnamplus-182635", "held", "date/after-dispatch"),
  mutateStatus("event/2023-09-field-training", "nhandan-post78842", "held"),
  mutateStatus("event/unmiss-exchanges", "vietnamplus-219224", "held"),
  mutateStatus("event/peacekeeping-courses-in-japan", "vietnamplus-219224", "held"),
  mutateStatus("event/chief-of-joint-staff-visit-to-viet-nam", "vietnamplus-133876", "held"),
  mutateStatus("event/asean-japan-informal-meeting", "vietnamplus-133876", "held"),
  mutateStatus("event/kono-official-visit-to-viet-nam", "vietnamplus-133876", "held"),
  mutateStatus("event/women-and-peacekeeping-conference", "vietnamplus-133876", "held"),
  mutateStatus("statement/serizawa-hopes-for-more-collaboration", "hoped", "past"),
  mutateStatus(thangProposes, "proposed", "past"),
  mutateStatus("statement/unmiss-exchanges-will-be-organized", "planned", "past"),
  mutateStatus("statement/japan-will-help-peacekeeping-lecturers", "planned", "past"),
  mutateStatus("statement/kono-wishes-informal-meeting", "proposed", "past"),
];
