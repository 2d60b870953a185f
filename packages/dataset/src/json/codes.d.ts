/** The codes of each list, with what they mean. A list has the name of its type, such as `EventStatus`. */
declare const codes: { readonly [list: string]: { readonly [code: string]: string } };
export default codes;
