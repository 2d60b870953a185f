import { hashOfValue } from "./hash.ts";
import type { Correction, Corrections, Operation, Release, Releases } from "../schema/index.ts";
import { placeOf } from "./log.ts";

/** Where a fact stands in `data.json`. */
const pointerInData = ({ record, pointer }: Pick<Correction, "record" | "pointer">): string =>
  `/records/${record}${pointer}`;

/** The places in `data.json` whose earlier values the entries of a release withhold. */
export const withheldBy = (entries: Corrections): ReadonlySet<string> =>
  new Set(
    Object.values(entries)
      .filter(({ kind }) => kind === "redaction")
      .map(pointerInData),
  );

const isUnder = ({ path }: Operation, withheld: ReadonlySet<string>) =>
  [...withheld].some((pointer) => path === pointer || path.startsWith(`${pointer}/`));

/** The history of earlier releases without what is withheld now: its hash stands in the release that withholds it. */
export const redactedHistory = (releases: Releases, withheld: ReadonlySet<string>): Releases =>
  Object.fromEntries(
    Object.entries(releases).map(([version, release]): [string, Release] => [
      version,
      { ...release, data: release.data.filter((operation) => !isUnder(operation, withheld)) },
    ]),
  );

const hashed = ({ before, after, ...entry }: Correction): Correction => ({
  ...entry,
  ...(before === undefined ? {} : { beforeSha256: hashOfValue(before) }),
  ...(after === undefined ? {} : { afterSha256: hashOfValue(after) }),
});

/** The entries of earlier releases with hashes where they told of what is withheld now. */
export const redactedLog = (corrections: Corrections, entries: Corrections): Corrections => {
  const places = new Set(
    Object.values(entries)
      .filter(({ kind }) => kind === "redaction")
      .map(({ record, pointer }) => placeOf(record, pointer)),
  );
  return Object.fromEntries(
    Object.entries(corrections).map(([id, entry]) => [
      id,
      places.has(placeOf(entry.record, entry.pointer)) ? hashed(entry) : entry,
    ]),
  );
};
