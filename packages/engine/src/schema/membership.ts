import { record } from "./record.ts";
import * as values from "./values.ts";

export const membership = record(
  "membership",
  "A person holding a post, or a state or body belonging to a grouping, as attested at a date (Popolo).",
  {
    member: values.members.neededOne("Who belongs."),
    post: values.posts.one("The post that is held."),
    level: values.contents.one("Of which level the post is, where the words do not say which post it is.", {
      en: "vice-minister of defence",
      fr: "vice-ministre de la Défense",
    }),
    organization: values.bodies.one("The grouping that is belonged to, where there is no post."),
    role: values.membershipRoles.one("As what the member belongs."),
    title: values.wordings.many("The role as printed: it stands whatever post it is taken to mean."),
    attested: values.dates.many("Days for which it is attested."),
    cycle: values.counts.one("The number of the term, where terms are counted.", 4),
    period: values.dates.one("From when to when it lasted.", "2021/2023"),
  },
);
