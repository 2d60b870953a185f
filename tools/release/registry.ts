// Where a release may go.

/** The variables by which the tools of a release find the registry: one reads the one, one the other. */
const variables = ["npm_config_registry", "pnpm_config_registry"] as const;

const isLoopback = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/.test(url.hostname);
};

/**
 * What is wrong with the registries that an environment names; undefined where nothing is. Both variables have to name
 * the same one: with one of them alone, versions would be looked up in one place and published to another.
 */
export const faultOfRegistries = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const [looked = "", published = ""] = variables.map((name) => env[name]);
  if (looked === "" || published === "")
    return `Set ${variables.join(" and ")} to the registry that is meant: without both, a release may go where nobody meant it to.`;
  if (looked !== published) return `${variables.join(" and ")} name two registries: ${looked} and ${published}.`;
  if (isLoopback(published) || env["VNJP_PUBLISH"] === "public") return undefined;
  return `${published} is not on this machine. The release workflow sets VNJP_PUBLISH=public where a public release is meant.`;
};
