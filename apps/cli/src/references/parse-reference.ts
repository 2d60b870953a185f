import { CannotRunError } from "../io/output.ts";

/** A record or fact as it is named on the command line. */
export interface ParsedReference {
  readonly reference: string;
  /** The release of a citation. */
  readonly release: string | undefined;
  /** JSON Pointer; empty for the record itself. */
  readonly pointer: string;
}

const namedReferencePattern = /^(?:vnjp:)?([^@#]*)(?:@([^#]*))?(?:#(.*))?$/s;

/** `date/day` and `#/date/day` are accepted for `/date/day`. */
const normalizePointer = (input: string): string => {
  const pointer = input.replace(/^#/, "");
  return pointer === "" || pointer.startsWith("/") ? pointer : `/${pointer}`;
};

/**
 * Parses a citation or a part of one (`vnjp:event/…@1.2.0#/date/day`), with the pointer in it or as an argument of its own.
 * Every command that takes a fact parses it here, so that all accept the same forms.
 */
export const parseReference = (input: string, pointerArgument?: string): ParsedReference => {
  const [, reference = "", release, within = ""] = namedReferencePattern.exec(input) ?? [];
  const [embeddedPointer, separatePointer] = [normalizePointer(within), normalizePointer(pointerArgument ?? "")];
  if (embeddedPointer !== "" && separatePointer !== "" && embeddedPointer !== separatePointer)
    throw new CannotRunError(
      `There are two pointers: ${embeddedPointer} in ${input}, and ${separatePointer}. Leave one of them out.`,
    );
  return { reference, release, pointer: embeddedPointer === "" ? separatePointer : embeddedPointer };
};
