// The posts that a person is known to have held on a day.
import { get, memberships, toPlain } from "@vnjp/dataset";

const person = "person/hoang-xuan-chien";
const day = "2022-05-17";

const held = memberships.map(toPlain).filter(({ member, attested }) => member === person && attested.includes(day));

for (const { post, title } of held) {
  if (post) console.log(get(post).label.en);
  for (const { wording, language } of title) console.log(`as printed (${language}): ${wording}`);
}
