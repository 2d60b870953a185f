import { put, type Mutation } from "../mutation.ts";
import { dialogue, slip, text219237, thangProposes } from "./slip.ts";

const status = (
  record: string,
  key: string,
  to: string,
  caught: Mutation["caught"] = "status/words-differ",
): Mutation =>
  slip(
    `${to}, of what was to come (${key})`,
    record,
    [put(`/status/${key}/value`, to)],
    caught,
    `/status/${key}/value`,
  );

export const statuses: readonly Mutation[] = [
  slip(
    "what one dispatch says under the name of another",
    dialogue,
    [
      put("/status/vietnamplus-219224/evidence", {
        words: { kind: "span", text: text219237, quote: "ont coprésidé mardi 27 février" },
      }),
    ],
    "status/other-dispatch",
    "/status/vietnamplus-219224",
  ),
  status("event/2020-admm-plus", "vietnamplus-133876", "held"),
  status("event/2020-admm-plus", "vietnamplus-133876", "held", "date/after-its-dispatch"),
  status("event/2020-admm-plus", "vietnamplus-133876", "ongoing", "date/after-its-dispatch"),
  status("event/2022-05-18-adsom-plus", "vietnamplus-182635", "held"),
  status("event/2022-05-18-adsom-plus", "vietnamplus-182635", "held", "date/after-its-dispatch"),
  status("event/2023-09-field-training", "nhandan-post78842", "held"),
  status("event/unmiss-exchanges", "vietnamplus-219224", "held"),
  status("event/peacekeeping-courses-in-japan", "vietnamplus-219224", "held"),
  status("event/chief-of-joint-staff-visit-to-viet-nam", "vietnamplus-133876", "held"),
  status("event/asean-japan-informal-meeting", "vietnamplus-133876", "held"),
  status("event/kono-official-visit-to-viet-nam", "vietnamplus-133876", "held"),
  status("event/women-and-peacekeeping-conference", "vietnamplus-133876", "held"),
  status("statement/serizawa-hopes-for-more-collaboration", "hoped", "past"),
  status(thangProposes, "proposed", "past"),
  status("statement/unmiss-exchanges-will-be-organized", "planned", "past"),
  status("statement/japan-will-help-peacekeeping-lecturers", "planned", "past"),
  status("statement/kono-wishes-informal-meeting", "hoped", "past"),
];
