import edtf from "edtf";

/** The first and the last millisecond that a date can mean (UTC); undefined on an open side. */
export interface DateBounds {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

const toFinite = (value: number | null): number | undefined =>
  value !== null && Number.isFinite(value) ? value : undefined;

/** The start and the end of each member of a set: `[2020..2023-09]` has one, `{2019,2020}` two. Another date has none. */
export const listSetMembers = (date: string): { readonly from: string; readonly to: string }[] => {
  const [, members] = /^[[{](.+)[\]}]$/.exec(date) ?? [];
  return (members?.split(",") ?? []).map((member) => {
    const [from = "", to = from] = member.split("..");
    return { from, to };
  });
};

/**
 * The dates to parse one by one. The parser refuses a set whose dates differ in precision, such as `[2020..2023-09]`, which
 * the standard has.
 */
export const listParsedDates = (date: string): string[] => {
  const members = listSetMembers(date);
  return members.length === 0 ? [date] : members.flatMap(({ from, to }) => [from, to]).filter((one) => one !== "");
};

const dropOpenSides = (bounds: readonly (number | undefined)[]): number[] => bounds.filter((one) => one !== undefined);

/** The bounds of a date in EDTF. An invalid date has none: `date/invalid` reports it. */
export const getDateBounds = (date: string): DateBounds => {
  const members = listSetMembers(date);
  try {
    const parsed = listParsedDates(date).map((one) => edtf(one));
    const [firsts, lasts] = [parsed.map(({ min }) => toFinite(min)), parsed.map(({ max }) => toFinite(max))];
    const isOpen = (side: "from" | "to", bounds: readonly (number | undefined)[]): boolean =>
      members.some((member) => member[side] === "") || bounds.includes(undefined);
    return {
      first: isOpen("from", firsts) ? undefined : Math.min(...dropOpenSides(firsts)),
      last: isOpen("to", lasts) ? undefined : Math.max(...dropOpenSides(lasts)),
    };
  } catch (error) {
    if (error instanceof Error) return { first: undefined, last: undefined };
    throw error;
  }
};
