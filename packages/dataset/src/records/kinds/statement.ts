import data from "#data/statement" with { type: "json" };
import type { Statement, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The statements: who said what to whom about what. Sorted by id.
 *
 * @example
 * statements[0]?.kind; // => "statement"
 */
export const statements: readonly Statement[] = data;

/**
 * Returns the statement with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `statement/id`.
 * @returns The statement.
 * @throws RangeError if there is no such statement.
 * @example
 * getStatement("statement/2020-02-21-agreed-areas").id; // => "2020-02-21-agreed-areas"
 */
export const getStatement = (reference: Reference<"statement">): Statement =>
  getByReference("statement", statements, reference);
