import type { Membership } from "../../index.ts";
import {
  createCodeLine,
  createDatesLine,
  createReferenceLine,
  createWordingLine,
  createFieldLine,
  type SummaryLine,
} from "../summary-lines.ts";

/** Lists the lines on a membership: who, in which post or body, under which title, and when. */
export const listMembershipLines = (membership: Membership): readonly SummaryLine[] => [
  ...createReferenceLine(membership, "member", membership.member),
  ...createReferenceLine(membership, "post", membership.post),
  ...createFieldLine(membership, "level", membership.level, ({ en, fr }) => ({ en, fr })),
  ...createReferenceLine(membership, "organization", membership.organization),
  ...createCodeLine(membership, "role", membership.role),
  ...createWordingLine(membership, "title", membership.title),
  ...createDatesLine(membership, "attested", membership.attested),
  ...createDatesLine(membership, "period", membership.period),
];
