// Checks to which registry a release may go.

/** The variables with which the release tools find the registry: one for lookups, one for publishing. */
const registryVariables = ["npm_config_registry", "pnpm_config_registry"] as const;

const isLoopback = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])$/.test(url.hostname);
};

/**
 * What is wrong with the registries of an environment; undefined if nothing is. Both variables must name the same registry:
 * else versions would be looked up in one and published to the other.
 */
export const describeRegistryProblem = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const [lookupRegistry = "", publishRegistry = ""] = registryVariables.map((name) => env[name]);
  if (lookupRegistry === "" || publishRegistry === "")
    return `Set both ${registryVariables.join(" and ")} to the registry, so that nothing is published elsewhere by mistake.`;
  if (lookupRegistry !== publishRegistry)
    return `${registryVariables.join(" and ")} name two registries: ${lookupRegistry} and ${publishRegistry}. Set both to the same one.`;
  if (isLoopback(publishRegistry) || env["VNJP_PUBLISH"] === "public") return undefined;
  return `${publishRegistry} is not on this machine. For a public release, the release workflow sets VNJP_PUBLISH=public.`;
};
