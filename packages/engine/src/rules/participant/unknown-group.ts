import type { RecordRule } from "../rule.ts";

/** Participants are counted among others of the same record, and not among themselves, directly or through others. */
export const participantUnknownGroup: RecordRule<"participant/unknown-group"> = {
  scope: "record",
  *check(record) {
    if (record.kind !== "event" && record.kind !== "mechanism") return;
    const participants = record.participants ?? {};
    const listGroups = (key: string): string[] =>
      Object.hasOwn(participants, key)
        ? Object.values(participants[key]?.among ?? {}).flatMap((fact) => ("value" in fact ? [fact.value] : []))
        : [];
    for (const [participant, { among }] of Object.entries(participants))
      for (const [key, fact] of Object.entries(among ?? {})) {
        if (!("value" in fact)) continue;
        const reached = new Set([fact.value]);
        // A set grows while it is walked, and has each member once: this ends in a cycle too.
        for (const group of reached) for (const next of listGroups(group)) reached.add(next);
        if (!Object.hasOwn(participants, fact.value) || reached.has(participant))
          yield {
            code: "participant/unknown-group",
            pointer: `/participants/${participant}/among/${key}/value`,
            arguments: {
              group: fact.value,
              isCircular: reached.has(participant),
              others: Object.keys(participants).filter((other) => other !== participant),
            },
          };
      }
  },
};
