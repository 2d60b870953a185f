import { listStatusHistory, type Event } from "../index.ts";
import { isExternal, readField, type FieldValue } from "./fields.ts";
import { groupItems } from "./group-items.ts";
import { isAbsent } from "./involvement.ts";

/** A state that is reported of an event, as a sentence has it. */
export interface ReportedStatus extends FieldValue<string> {
  /** Whether the order of the reports is known. */
  readonly isDated: boolean;
}

/** Lists the states that are reported of an event, each once, the oldest report first. */
export const listReportedStatuses = (event: Event): readonly ReportedStatus[] => {
  const { values } = readField<string>(event, "/status", event.status);
  return groupItems(listStatusHistory(event), ({ status }) => status).flatMap(([first]) => {
    const value = values.find((one) => one.value === first?.status);
    return value ? [{ ...value, isDated: first?.latestDay !== undefined }] : [];
  });
};

/**
 * Returns the state of an event by which somebody takes part in it. What a dispatch says of a plan stays a plan, even if a page says
 * that the event was held; and who is only invited is not said to have come. It is `absent` if they are said not to have come.
 */
export const getParticipationStatus = (
  event: Event,
  values: readonly FieldValue<unknown>[],
  roles: readonly FieldValue<string>[],
): string | undefined => {
  if (isAbsent(roles)) return "absent";
  const statuses = listReportedStatuses(event);
  const ofText = values.some(isExternal) ? undefined : statuses.findLast((status) => !isExternal(status));
  const status = (ofText ?? statuses.at(-1))?.value;
  const isInvited = roles.length > 0 && roles.every(({ value }) => value === "invitee");
  return status === "held" && isInvited ? "planned" : status;
};
