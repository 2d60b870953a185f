/** `pnpm test:deep` sets it. */
const isDeep = process.env["VNJP_DEEP"] !== undefined;

/** The number of generated inputs; the argument is that of a quick check. Seeds are fixed, so that failures recur. */
export const getRunCount = (quick: number): number => (isDeep ? quick * 20 : quick);
