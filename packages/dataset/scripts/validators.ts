import Ajv from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { jsonSchemaOf, kindNames, type JsonSchema } from "@vnjp/engine/schema";

const forms = ["published", "authored"] as const;

type Form = (typeof forms)[number];

/** The same schema with its references leading to the definitions that all kinds of a form share. */
const sharing = (schema: object, form: Form): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${form}#/$defs/`)) as object;

/** The kinds of a form, and what they share under the form's own name: each definition is compiled once. */
const schemasOf = (form: Form): object[] => {
  const definitions: Record<string, JsonSchema> = {};
  const kinds = kindNames.map((kind) => {
    const { $defs, ...schema } = jsonSchemaOf(kind, form);
    Object.assign(definitions, $defs);
    return sharing({ ...schema, $id: `${form}-${kind}` }, form);
  });
  return [sharing({ $id: form, $defs: definitions }, form), ...kinds];
};

/** The source of a module with a compiled validator for each kind and form; it uses no `eval`. */
export const validators = (): string => {
  const ajv = new Ajv.default({
    schemas: forms.flatMap(schemasOf),
    strict: true,
    allErrors: true,
    inlineRefs: false,
    ownProperties: true,
    code: { source: true, esm: true },
  });
  const names = forms.flatMap((form) => kindNames.map((kind) => [`${form}_${kind}`, `${form}-${kind}`]));
  const tables = forms.map(
    (form) => `export const ${form} = { ${kindNames.map((kind) => `${kind}: ${form}_${kind}`).join(", ")} };`,
  );
  return `${standaloneCode.default(ajv, Object.fromEntries(names))}\n${tables.join("\n")}\n`;
};
