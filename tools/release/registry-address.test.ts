import { describe, expect, test } from "vitest";
import { describeRegistryProblem } from "./registry-address.ts";

const createEnv = (address: string, more: object = {}) => ({
  npm_config_registry: address,
  pnpm_config_registry: address,
  ...more,
});

describe("a release", () => {
  test.each(["http://127.0.0.1:4873/", "http://localhost:4873", "http://[::1]:4873/", "http://127.1.2.3/"])(
    "can go to %s, which is on this machine",
    (address) => expect(describeRegistryProblem(createEnv(address))).toBeUndefined(),
  );

  test("can go elsewhere only if the release workflow allows it", () => {
    const address = "https://registry.example.org/";
    expect(describeRegistryProblem(createEnv(address))).toMatch(/not on this machine/);
    expect(describeRegistryProblem(createEnv(address, { VNJP_PUBLISH: "public" }))).toBeUndefined();
  });

  test.each(["http://127.0.0.1.example.org/", "http://example.org/127.0.0.1", "http://10.0.0.1/", "nonsense"])(
    "cannot go to %s, which only looks local",
    (address) => expect(describeRegistryProblem(createEnv(address))).toMatch(/not on this machine/),
  );

  test("cannot go anywhere while one of the two variables is missing, or they differ", () => {
    expect(describeRegistryProblem({})).toMatch(/^Set both/);
    expect(describeRegistryProblem({ npm_config_registry: "http://127.0.0.1:1/" })).toMatch(/^Set both/);
    expect(describeRegistryProblem({ pnpm_config_registry: "http://127.0.0.1:1/" })).toMatch(/^Set both/);
    expect(
      describeRegistryProblem({
        npm_config_registry: "http://127.0.0.1:1/",
        pnpm_config_registry: "http://127.0.0.1:2/",
      }),
    ).toMatch(/two registries/);
  });
});
