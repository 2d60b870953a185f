import { createMutation } from "../../../test/mutations/hand-written/create-mutation.ts";
import { setValue } from "../../../test/mutations/mutation.ts";
import { testRule } from "../../../test/rules/test-rule.ts";

testRule("address/not-public", [
  createMutation(
    "a user before the host",
    "source/admm-asean-about-admm-plus",
    [setValue("/address", "https://admm.asean.org@example.org/")],
    "address/not-public",
    "/address",
  ),
  createMutation(
    "this machine",
    "source/admm-asean-about-admm-plus",
    [setValue("/address", "http://127.0.0.1/")],
    "address/not-public",
    "/address",
  ),
  createMutation(
    "a name without a domain",
    "source/admm-asean-about-admm-plus",
    [setValue("/address", "http://localhost/index.html")],
    "address/not-public",
    "/address",
  ),
  createMutation(
    "a host in an internal network",
    "source/admm-asean-about-admm-plus",
    [setValue("/address", "https://wiki.internal/admm")],
    "address/not-public",
    "/address",
  ),
  createMutation(
    "an override in the path",
    "source/admm-asean-about-admm-plus",
    [setValue("/address", "https://admm.asean.org/\u202efdp.x")],
    "address/not-public",
    "/address",
  ),
]);
