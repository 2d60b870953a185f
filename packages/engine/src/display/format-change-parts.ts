import { isObject } from "../corpus/pointer.ts";
import { getSides, hasSameValue, type ChangeSide, type FactChange } from "./fact-change.ts";
import { serializeValue } from "./format-data.ts";
import { formatQuote } from "./format-evidence.ts";
import { getFieldLabel } from "./format-field.ts";
import { formatValueParts, type ValueOptions } from "./format-value.ts";
import { joinParts, type FormattedPart } from "./formatted-part.ts";
import { getMissingLabel } from "./missing-labels.ts";

/** A value before and after a change, as people read it. */
export interface ChangeParts {
  readonly before: readonly FormattedPart[];
  readonly after: readonly FormattedPart[];
  /** Whether the value is the same: then something else of the fact changed. */
  readonly isSame: boolean;
}

/** A span is shown by its quote: its position is data. */
const formatChangedValue = (value: unknown, options: ValueOptions): readonly FormattedPart[] =>
  isObject(value) && typeof value["quote"] === "string"
    ? [{ text: formatQuote(value["quote"], options.language), role: "wording" }]
    : formatValueParts(value, options);

const formatSide = (side: ChangeSide, options: ValueOptions): readonly FormattedPart[] =>
  "value" in side
    ? formatChangedValue(side.value, options)
    : [{ text: getMissingLabel(side.missing, options.language), role: "remark" }];

/** What two values that read alike do not have in common: a position, the order of a name, the spelling of a code. */
const describeDifference = (value: unknown, other: unknown, { language = "en" }: ValueOptions): FormattedPart => {
  if (!isObject(value) || !isObject(other)) return { text: serializeValue(value), role: "data" };
  const differences = [...new Set([...Object.keys(value), ...Object.keys(other)])]
    .filter((field) => serializeValue(value[field]) !== serializeValue(other[field]))
    .map((field) => {
      const text = value[field] === undefined ? getMissingLabel("none", language) : serializeValue(value[field]);
      return `${getFieldLabel(field, undefined, language).toLowerCase()}: ${text}`;
    });
  return { text: `· ${differences.join(", ")}`, role: "remark" };
};

/** A value before and after a change. If both read alike, but differ, the difference is added. */
export const formatChangeParts = (change: FactChange, options: ValueOptions = {}): ChangeParts => {
  const { before, after } = getSides(change);
  const [was, is] = [formatSide(before, options), formatSide(after, options)];
  const isSame = hasSameValue(change) || change.parts?.length === 0;
  if (isSame || joinParts(was) !== joinParts(is) || !("value" in before) || !("value" in after))
    return { before: was, after: is, isSame };
  return {
    before: [...was, describeDifference(before.value, after.value, options)],
    after: [...is, describeDifference(after.value, before.value, options)],
    isSame,
  };
};
