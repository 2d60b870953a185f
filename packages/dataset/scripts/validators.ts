import Ajv, { _ } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildJsonSchema, kindNames, type JsonSchema } from "@vnjp/engine/schema";
import { formats } from "../src/formats.ts";

const forms = ["published", "authored"] as const;

type Form = (typeof forms)[number];

/** Adds the format of dates to their definition. The published schemas have its pattern alone, which any validator applies. */
const addDateFormat = ({ Edtf: edtf, ...others }: Readonly<Record<string, JsonSchema>>): object =>
  edtf === undefined ? others : { ...others, Edtf: { ...edtf, format: "existing-date" } };

/** Redirects the references of a schema to the definitions that all kinds of a form share. */
const shareDefinitions = (schema: object, form: Form): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${form}#/$defs/`)) as object;

/** Builds the schemas of a form: one per kind, and one with the definitions that they share, so that each is compiled once. */
const buildSharedSchemas = (form: Form): object[] => {
  const definitions: Record<string, JsonSchema> = {};
  const kinds = kindNames.map((kind) => {
    const { $defs, ...schema } = buildJsonSchema(kind, form);
    Object.assign(definitions, $defs);
    return shareDefinitions({ ...schema, $id: `${form}-${kind}` }, form);
  });
  return [shareDefinitions({ $id: form, $defs: addDateFormat(definitions) }, form), ...kinds];
};

/** Builds the source of a module with a compiled validator for each kind and form. It uses no `eval`. */
export const buildValidators = (): string => {
  const ajv = new Ajv.default({
    schemas: forms.flatMap(buildSharedSchemas),
    strict: true,
    allErrors: true,
    inlineRefs: false,
    ownProperties: true,
    // The check of a date is code of the package, which the module imports.
    formats,
    code: { source: true, esm: true, formats: _`formats` },
  });
  const names = forms.flatMap((form) => kindNames.map((kind) => [`${form}_${kind}`, `${form}-${kind}`]));
  const tables = forms.map(
    (form) => `export const ${form} = { ${kindNames.map((kind) => `${kind}: ${form}_${kind}`).join(", ")} };`,
  );
  return `import { formats } from "../../src/formats.ts";\n${standaloneCode.default(ajv, Object.fromEntries(names))}\n${tables.join("\n")}\n`;
};
