const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const datePattern = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([?~%]?)$/;

const qualifierLabels: Readonly<Record<string, string>> = {
  "?": " (uncertain)",
  "~": " (approximate)",
  "%": " (uncertain and approximate)",
};

const formatDay = (date: string): string => {
  const [, year, month, dayOfMonth, qualifier = ""] = datePattern.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const parts = [dayOfMonth === undefined ? undefined : String(Number(dayOfMonth)), name, year];
  return parts.filter((part) => part !== undefined).join(" ") + (qualifierLabels[qualifier] ?? "");
};

const joinList = (dates: readonly string[], conjunction: string): string =>
  dates.length < 2
    ? (dates[0] ?? "")
    : `${dates.slice(0, -1).join(", ")} ${conjunction} ${dates[dates.length - 1] ?? ""}`;

/** Days of one month share its name: “21 or 22 February 2020”. */
const formatDaysOfMonth = (members: readonly string[], conjunction: string): string | undefined => {
  const areFullDays = members.every((member) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(member));
  const [month, ...others] = new Set(members.map((member) => member.slice(0, 7)));
  if (!areFullDays || month === undefined || others.length > 0) return undefined;
  return `${joinList(
    members.map((member) => String(Number(member.slice(8)))),
    conjunction,
  )} ${formatDay(month)}`;
};

const formatSet = (members: readonly string[], conjunction: string): string =>
  formatDaysOfMonth(members, conjunction) ?? joinList(members.map(formatSetMember), conjunction);

const formatSetMember = (member: string): string => {
  if (member.startsWith("..")) return `${formatDay(member.slice(2))} or earlier`;
  if (member.endsWith("..")) return `${formatDay(member.slice(0, -2))} or later`;
  return formatDay(member);
};

const formatPeriod = (from: string, to: string): string => {
  if (to === "..") return `from ${formatDay(from)}, no end known`;
  if (to === "") return `from ${formatDay(from)}, end unknown`;
  if (from === ".." || from === "") return `until ${formatDay(to)}`;
  return `${formatDay(from)} to ${formatDay(to)}`;
};

/** Whether a string is a date in EDTF, and not a code or a reference. */
export const isEdtf = (value: string): boolean => /^[[{]?(?:\.\.|[0-9]{4}(?:[-/?~%,.\]}X]|$)|\/[0-9])/.test(value);

/** Formats a date in EDTF (ISO 8601-2, level 2) in English, with its precision. */
export const formatDate = (date: string): string => {
  const inside = date
    .slice(1, -1)
    .split(",")
    .map((member) => member.trim());
  if (date.startsWith("[")) return formatSet(inside, "or");
  if (date.startsWith("{")) return formatSet(inside, "and");
  const [from = "", to] = date.split("/");
  return to === undefined ? formatDay(from) : formatPeriod(from, to);
};
