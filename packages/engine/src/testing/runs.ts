/** `pnpm check:deep` sets it. */
const isDeep = process.env["VNJP_DEEP"] !== undefined;

/** How many inputs are generated where a quick check takes so many. The seeds stay: a failure is met again. */
export const runs = (quick: number): number => (isDeep ? quick * 20 : quick);

/** How long a test with generated inputs may take, in milliseconds. */
export const patience = isDeep ? 1_800_000 : 60_000;
