import { isObject } from "../../src/corpus/index.ts";
import type { PendingChanges } from "../../src/corrections/index.ts";
import {
  emptyRelease,
  buildRelease,
  planRelease,
  type PreparedRelease,
  type ReleaseSnapshot,
  type ReleasePlan,
} from "../../src/releases/index.ts";

/** A release with its release data. */
export interface ReleaseStep {
  readonly release: ReleaseSnapshot;
  readonly releaseData: PreparedRelease;
}

type Reasons = PendingChanges["reasons"];
type Redirects = PendingChanges["redirects"];

const commonFields = { reason: { en: "The page was read anew.", fr: "La page a été relue." }, evidence: {} };

/** An authored reason; the fact is `kind/id#/pointer`. */
export const createReason = (fact: string, overrides: Partial<Reasons[string]> = {}): Reasons[string] => {
  const [record = "", pointer = ""] = fact.split("#");
  return { record, pointer, kind: "transcription", severity: "substantive", ...commonFields, ...overrides };
};

/** An authored redirect. */
export const createRedirect = (
  kind: Redirects[string]["kind"],
  to?: string | Readonly<Record<string, string>>,
  fields: { readonly evidence?: object; readonly identity?: { readonly en: string; readonly fr: string } } = {},
) => ({ kind, ...(to === undefined ? {} : { to }), ...commonFields, ...fields }) as Redirects[string];

export const createPending = (reasons: Reasons = {}, redirects: Redirects = {}): PendingChanges => ({
  reasons,
  redirects,
  meanings: {},
});

/** The first release. */
export const createFirstStep = (release: ReleaseSnapshot): ReleaseStep => ({
  release,
  releaseData: buildRelease(release, undefined, "2027-01-01", emptyRelease, createPending()),
});

/** The next release, even if it has findings. */
export const createNextStep = (
  { release: last, releaseData }: ReleaseStep,
  release: ReleaseSnapshot,
  reasons = createPending(),
): ReleaseStep => ({
  release,
  releaseData: buildRelease(release, last, "2027-02-02", releaseData, reasons),
});

export const checkNextRelease = (
  { release: last, releaseData }: ReleaseStep,
  current: ReleaseSnapshot,
  reasons = createPending(),
): ReleasePlan => planRelease(last, current, releaseData, reasons);

const replaceReference = (value: unknown, from: string, to: string): unknown => {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => replaceReference(item, from, to));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => [
    key,
    replaceReference(child, from, to),
  ]);
  return entries.every(([key, child]) => child === value[key]) ? value : Object.fromEntries(entries);
};

/** A copy of a release in which references to one record refer to another. */
export const updateReferences = (release: ReleaseSnapshot, from: string, to: string): ReleaseSnapshot => ({
  ...release,
  records: replaceReference(release.records, from, to) as ReleaseSnapshot["records"],
});
