// The French words for a number, as far as counts need them.

const small =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );

const tens: Readonly<Record<number, string>> = {
  2: "vingt",
  3: "trente",
  4: "quarante",
  5: "cinquante",
  6: "soixante",
  8: "quatre-vingt",
};

/** “une dizaine”, “une centaine”: words for about so many. */
const rounds: Readonly<Record<number, string>> = {
  10: "dizaine",
  12: "douzaine",
  15: "quinzaine",
  20: "vingtaine",
  30: "trentaine",
  40: "quarantaine",
  50: "cinquantaine",
  60: "soixantaine",
  100: "centaine",
  1000: "millier",
};

/** The words of a number below a hundred. Those from seventy and ninety on count on from sixty and eighty. */
const formatBelowHundred = (number: number): string => {
  const word = small[number];
  if (word !== undefined) return word;
  const ten = Math.floor(number / 10);
  const base = ten === 7 || ten === 9 ? ten - 1 : ten;
  const rest = number - base * 10;
  const start = tens[base] ?? "";
  if (rest === 0) return start;
  return `${start}${(rest === 1 || rest === 11) && base !== 8 ? " et " : "-"}${small[rest] ?? ""}`;
};

const formatWords = (number: number): string => {
  if (number < 100) return formatBelowHundred(number);
  const [unit, word] = number < 1000 ? [100, "cent"] : [1000, "mille"];
  const [times, rest] = [Math.floor(number / unit), number % unit];
  return [times === 1 ? "" : formatWords(times), word, rest === 0 ? "" : formatWords(rest)].filter(Boolean).join(" ");
};

/** Old and new spelling differ in hyphens, and “cents” has an s that another number takes away. */
const simplify = (words: string): string => words.replaceAll("-", " ").replaceAll(/(cent|vingt)s(?!\p{L})/gu, "$1");

/** Splits the digits of a number into thousands: 12, 345. */
const groupDigits = (digits: string): readonly string[] =>
  digits.length <= 3 ? [digits] : [...groupDigits(digits.slice(0, -3)), digits.slice(-3)];

/** Whether a French text has a number: in figures, in words, or as a round number. */
export const hasNumber = (text: string, number: number): boolean => {
  const lowerCase = simplify(text.normalize("NFC").toLowerCase());
  const figures = groupDigits(String(number)).join(String.raw`[\s.\u202F]?`);
  if (new RegExp(String.raw`(?<!\d|\d[.,])${figures}(?![.,]?\d)`, "u").test(lowerCase)) return true;
  const words = [...(number < 1_000_000 ? [formatWords(number)] : []), ...(rounds[number] ? [rounds[number]] : [])];
  if (number === 1) words.push("une", "seul", "seule");
  return words.some((each) => new RegExp(String.raw`(?<!\p{L})${simplify(each)}(?!\p{L})`, "u").test(lowerCase));
};
