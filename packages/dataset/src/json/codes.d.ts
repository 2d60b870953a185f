/** The codes of each list, as far as this code reads them. A list has the name of its type, such as `EventStatus`. */
declare const codesFile: { readonly codes: { readonly [list: string]: { readonly [code: string]: object } } };
export default codesFile;
