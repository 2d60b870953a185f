import kinds from "#kinds" with { type: "json" };
import type { Kind, Reference } from "../../generated/types.ts";

const pattern = /^([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Says whether a text is written as a reference, `kind/id`, so that a compiler takes it for one. It does not look whether the
 * record exists: {@link find} does.
 *
 * @param value - The text, such as a speaker, which may be a code instead.
 * @param expected - The kinds that it may have: any if there are none.
 * @returns Whether it is one.
 * @example
 * ["person/kono-taro", "topic/cybersecurity", "both-sides"].filter((text) => isReference(text, "person")); // => ["person/kono-taro"]
 */
export const isReference = <K extends Kind = Kind>(value: string, ...expected: readonly K[]): value is Reference<K> => {
  const [, kind] = pattern.exec(value) ?? [];
  const allowed: readonly Kind[] = expected.length > 0 ? expected : kinds;
  return allowed.some((one) => one === kind);
};
