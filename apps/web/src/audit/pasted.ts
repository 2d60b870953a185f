/** How many UTF-16 units the first code points of a text have. */
const unitsOf = (text: string, points: number): number => Array.from(text).slice(0, points).join("").length;

/** Chooses a stretch of what was pasted, told in code points, and brings it into view. */
export const showIn = (area: HTMLTextAreaElement, start: number, end: number): void => {
  area.setSelectionRange(unitsOf(area.value, start), unitsOf(area.value, end));
  // A browser scrolls to what is chosen when the area gets the focus, and not when it is chosen.
  area.blur();
  area.focus();
};
