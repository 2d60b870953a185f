import days from "#releases" with { type: "json" };

/** Every release up to this one, under its number, with the day on which it was prepared (`YYYY-MM-DD`). */
export const releases: Readonly<Record<string, string>> = days;
