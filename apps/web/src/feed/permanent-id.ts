import { createHash } from "node:crypto";

/**
 * The namespace of our ids: the version 5 UUID of the address of the data package on npm. It is a constant, so that the ids
 * stay the same if the repository or this site moves.
 */
const namespace = "cf08c194-cfc4-5c9c-8e1c-c2e2da379597";

const toBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll("-", ""), "hex");

/** Computes the version 5 UUID of a name (RFC 9562): the same name always has the same id. */
export const computeUuid = (name: string, namespaceId = namespace): string => {
  const hash = createHash("sha1").update(toBytes(namespaceId)).update(name, "utf8").digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

/** Computes the permanent id of a feed or an entry, as a URN, which Atom requires. */
export const computePermanentId = (name: string): string => `urn:uuid:${computeUuid(name)}`;
