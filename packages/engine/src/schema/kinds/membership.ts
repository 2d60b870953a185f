import { createRecordSchema } from "../record.ts";
import * as values from "../values.ts";

export const membership = createRecordSchema(
  "membership",
  "A person holding a post, or a state or body belonging to a grouping, as attested at a date (Popolo).",
  {
    member: values.members.requiredOne("Who holds the post, or belongs to the grouping."),
    post: values.posts.one("The post that is held."),
    level: values.contents.one("The level of the post, if the text does not say which post it is.", {
      en: "vice-minister of defence",
      fr: "vice-ministre de la Défense",
    }),
    organization: values.bodies.one("The grouping, if there is no post: an organization or a mechanism."),
    role: values.membershipRoles.one("The role of the member."),
    title: values.wordings.many("The role as printed, whatever post it is taken to mean."),
    attested: values.dates.many("Days for which it is attested."),
    cycle: values.ordinals.one("The number of the term, if terms are counted.", 4),
    period: values.dates.one("When it began and ended.", "2021/2023"),
  },
);
