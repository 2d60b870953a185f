import { createHash } from "node:crypto";

/**
 * The namespace of our ids: the version 5 UUID of the data package's name as an address. A constant, and not computed
 * from where the repository or these pages lie, since an id stays when they move.
 */
const namespace = "cf08c194-cfc4-5c9c-8e1c-c2e2da379597";

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll("-", ""), "hex");

/** The version 5 UUID of a name (RFC 9562): the same name has the same id for ever, on whatever host. */
export const uuidOf = (name: string, within = namespace): string => {
  const hash = createHash("sha1").update(bytesOf(within)).update(name, "utf8").digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

/** The permanent id of something in a feed, as the address that Atom asks for. */
export const permanentId = (name: string): string => `urn:uuid:${uuidOf(name)}`;
