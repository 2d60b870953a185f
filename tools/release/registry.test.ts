import { describe, expect, test } from "vitest";
import { faultOfRegistries } from "./registry.ts";

const both = (address: string, more: object = {}) => ({
  npm_config_registry: address,
  pnpm_config_registry: address,
  ...more,
});

describe("a release goes", () => {
  test.each(["http://127.0.0.1:4873/", "http://localhost:4873", "http://[::1]:4873/", "http://127.1.2.3/"])(
    "to %s, which is on this machine",
    (address) => expect(faultOfRegistries(both(address))).toBeUndefined(),
  );

  test("elsewhere only where the release workflow says that it is meant", () => {
    const address = "https://registry.example.org/";
    expect(faultOfRegistries(both(address))).toMatch(/not on this machine/);
    expect(faultOfRegistries(both(address, { VNJP_PUBLISH: "public" }))).toBeUndefined();
  });

  test.each(["http://127.0.0.1.example.org/", "http://example.org/127.0.0.1", "http://10.0.0.1/", "nonsense"])(
    "never to %s, which only looks so",
    (address) => expect(faultOfRegistries(both(address))).toMatch(/not on this machine/),
  );

  test("nowhere while one of the two variables is missing, or they differ", () => {
    expect(faultOfRegistries({})).toMatch(/without both/);
    expect(faultOfRegistries({ npm_config_registry: "http://127.0.0.1:1/" })).toMatch(/without both/);
    expect(faultOfRegistries({ pnpm_config_registry: "http://127.0.0.1:1/" })).toMatch(/without both/);
    expect(
      faultOfRegistries({ npm_config_registry: "http://127.0.0.1:1/", pnpm_config_registry: "http://127.0.0.1:2/" }),
    ).toMatch(/two registries/);
  });
});
