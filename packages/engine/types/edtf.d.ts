/** The package brings no types of its own; this is all of it that is used. Throws where there is no such date. */
export function parse(date: string): unknown;
