// The records that the chapters change.
export const event = "event/2024-02-27-defence-policy-dialogue-10";

/** Withdrawn in 1.1.0. */
export const withdrawn = "discrepancy/chien-spelling";

/** Added in 1.1.0, and withdrawn in 2.1.0. */
export const added = "topic/mine-clearance";

/** The dispatch that is drafted and added in 1.1.0, with its event. */
export const dispatch = {
  id: "vietnamplus-300000",
  address: "https://fr.vietnamplus.vn/dialogue/300000.vnp",
  event: "event/2027-03-03-dialogue",
  text: "Hanoi, 3 mars 2027 (VNA) - Le Vietnam et le Japon ont tenu leur dialogue sur la politique de défense à Hanoï le 3 mars 2027.",
};
