/** `pnpm test:deep` sets it. */
export const isDeep = process.env["VNJP_DEEP"] !== undefined;

/** The number of generated inputs; the argument is that of a quick check. Seeds are fixed, so that failures recur. */
export const getRunCount = (quick: number): number => (isDeep ? quick * 20 : quick);

/** Some cases of a list, spread over all of it; a deep check tries each. */
export const selectCases = <Case>(cases: readonly Case[], quick: number): readonly Case[] => {
  const step = isDeep ? 1 : Math.max(1, Math.ceil(cases.length / quick));
  return cases.filter((_, index) => index % step === 0);
};
