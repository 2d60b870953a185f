/** A JSON Schema (2020-12) that the package exports. */
declare const schema: { readonly $id: string; readonly $defs?: { readonly [name: string]: object } };
export default schema;
