// How the options that are codes are checked: by the lists of this release, and by what its records have besides.
import codesFile from "#codes" with { type: "json" };
import fieldsByKind from "#fields" with { type: "json" };
import { discrepancies, events, listFacts, listValues, records, statements, type FactsByKey } from "../index.ts";
import { createCodeResolver } from "../options/option-values.ts";
import type { OptionResolver } from "../options/resolve-options.ts";

const createListResolver = (
  list: string,
  listUsed: () => readonly (string | FactsByKey<string> | undefined)[],
  ...others: readonly string[]
): OptionResolver<string> =>
  createCodeResolver(() => [
    ...Object.keys(codesFile.codes[list] ?? {}),
    ...others,
    ...listUsed().flatMap((used) => (typeof used === "string" ? [used] : listValues(used))),
  ]);

const listStatuses = () => events.map(({ status }) => status);

export const resolveStatus = createListResolver("EventStatus", listStatuses);

export const resolveFollowUp = createListResolver("EventStatus", listStatuses, "continued", "nothing-said");

export const resolveAct = createListResolver("Act", () => statements.map(({ act }) => act));

export const resolveParticipantRole = createListResolver("ParticipantRole", () =>
  events.flatMap(({ participants }) => Object.values(participants ?? {}).map(({ role }) => role)),
);

export const resolveItemRole = createListResolver("ItemRole", () =>
  statements.flatMap(({ items }) => Object.values(items ?? {}).map(({ role }) => role)),
);

export const resolveDiscrepancyType = createListResolver("DiscrepancyType", () =>
  discrepancies.map(({ type }) => type),
);

/** The fields by name, wherever they are in a record. */
const listFields = (): readonly string[] =>
  fieldsByKind
    .flatMap(({ singleFields, pluralFields }) => [...singleFields, ...pluralFields])
    .map((path) => path.slice(path.lastIndexOf("/") + 1));

const resolveFieldName = createCodeResolver(listFields, "fields");

const isFieldPath = (path: string): boolean =>
  path.includes("/") && records.some((record) => listFacts(record, `/${path}`).length > 0);

/** Checks a field: its name, or the path of one that a record has, such as `participants/chair/who`. */
export const resolveField: OptionResolver<string> = (value, name) =>
  typeof value === "string" && isFieldPath(value) ? value : resolveFieldName(value, name);
