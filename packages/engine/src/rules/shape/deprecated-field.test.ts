import * as z from "zod";
import { createMutation, dialogue } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";
import { authoredSchemas } from "../../schema/index.ts";

/** No field is deprecated today. */
const deprecateFields = () => {
  const fields = [authoredSchemas.event.shape.level, authoredSchemas.person.shape.gender].map(
    (field) => field.def.innerType,
  );
  const before = fields.map((field) => field.meta() ?? {});
  for (const field of fields)
    z.globalRegistry.add(field, { ...field.meta(), deprecated: true, description: "Deprecated: use label." });
  return () => {
    for (const [index, field] of fields.entries()) z.globalRegistry.add(field, before[index] ?? {});
  };
};

const pointer = "/level/vietnamplus-219224/note";
const note = { en: "As printed.", fr: "Tel qu’imprimé." };
const mutations = [
  createMutation("a field that will go", dialogue, [setValue(pointer, note)], "shape/deprecated-field", "/level"),
];

testRule("shape/deprecated-field", mutations, deprecateFields);
