import type { Kind, RecordTypes, Reference } from "../../generated/types.ts";

/** A record of some kinds, or its reference. */
export type RecordOrReference<K extends Kind = Kind> = RecordTypes[K] | Reference<K>;
