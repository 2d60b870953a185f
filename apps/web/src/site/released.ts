/** Whether a version holds: what is 0.x may change without a word. */
export const isReleased = (version: string): boolean => !version.startsWith("0.");
