import { createMutation, dialogue } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";
import { openLists } from "../../schema/index.ts";

/** No code is deprecated today. */
const deprecateCodes = () => {
  const { EventType, PlaceType } = openLists;
  openLists["EventType"] = { ...EventType, talks: "Deprecated: use meeting." };
  openLists["PlaceType"] = { ...PlaceType, region: "Deprecated: use country." };
  return () => Object.assign(openLists, { EventType, PlaceType });
};

const pointer = "/type/dialogue/value";
const mutations = [
  createMutation("a code that will go", dialogue, [setValue(pointer, "talks")], "code/deprecated", pointer),
];

testRule("code/deprecated", mutations, deprecateCodes);
