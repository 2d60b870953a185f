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

const day = /^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?([?~%]?)$/;

const doubts: Readonly<Record<string, string>> = {
  "?": " (uncertain)",
  "~": " (approximate)",
  "%": " (uncertain and approximate)",
};

const dayWords = (date: string): string => {
  const [, year, month, dayOfMonth, doubt = ""] = day.exec(date) ?? [];
  if (year === undefined) return date;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const parts = [dayOfMonth === undefined ? undefined : String(Number(dayOfMonth)), name, year];
  return parts.filter((part) => part !== undefined).join(" ") + (doubts[doubt] ?? "");
};

const listed = (dates: readonly string[], conjunction: string): string =>
  dates.length < 2
    ? (dates[0] ?? "")
    : `${dates.slice(0, -1).join(", ")} ${conjunction} ${dates[dates.length - 1] ?? ""}`;

/** Days of one month need its name once: “21 or 22 February 2020”. */
const daysOfOneMonth = (members: readonly string[], conjunction: string): string | undefined => {
  const plain = members.every((member) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(member));
  const [month, ...others] = new Set(members.map((member) => member.slice(0, 7)));
  if (!plain || month === undefined || others.length > 0) return undefined;
  return `${listed(
    members.map((member) => String(Number(member.slice(8)))),
    conjunction,
  )} ${dayWords(month)}`;
};

const someOf = (members: readonly string[], conjunction: string): string =>
  daysOfOneMonth(members, conjunction) ?? listed(members.map(memberWords), conjunction);

const memberWords = (member: string): string => {
  if (member.startsWith("..")) return `${dayWords(member.slice(2))} or earlier`;
  if (member.endsWith("..")) return `${dayWords(member.slice(0, -2))} or later`;
  return dayWords(member);
};

const periodWords = (from: string, to: string): string => {
  if (to === "..") return `from ${dayWords(from)}, no end known`;
  if (to === "") return `from ${dayWords(from)}, end unknown`;
  if (from === ".." || from === "") return `until ${dayWords(to)}`;
  return `${dayWords(from)} to ${dayWords(to)}`;
};

/** Whether a string is a date in EDTF, as against a code or a reference. */
export const isEdtf = (value: string): boolean => /^[[{]?(?:\.\.|[0-9]{4}(?:[-/?~%,.\]}X]|$)|\/[0-9])/.test(value);

/** A date in EDTF (ISO 8601-2, level 2) in English words, with all that it says of its own precision. */
export const edtfWords = (date: string): string => {
  const inside = date
    .slice(1, -1)
    .split(",")
    .map((member) => member.trim());
  if (date.startsWith("[")) return someOf(inside, "or");
  if (date.startsWith("{")) return someOf(inside, "and");
  const [from = "", to] = date.split("/");
  return to === undefined ? dayWords(from) : periodWords(from, to);
};
