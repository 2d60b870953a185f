// Tags the commits that prepared the releases. A person pushes the tags: the workflow that publishes must not write to the
// repository.
import { readReleaseHistory, root } from "./files.ts";
import { readPublishedPackages, type PublishedPackage } from "./published-packages.ts";
import { run, runOrThrow } from "./run.ts";

const git = (...args: readonly string[]): string => runOrThrow(root, {}, "git", ...args).trim();

/** The commit that gave a package its version. Later commits have the same version, and are not the release. */
const findReleaseCommit = ({ folder, version }: PublishedPackage): string =>
  git("log", "-1", "--format=%H", `-S"version": "${version}"`, "--", `${folder}/package.json`);

/** With the head in a tag, a changed history is seen without trusting any of its files. */
const formatMessage = ({ name, version }: PublishedPackage): string => {
  const head = name === "@vnjp/dataset" ? readReleaseHistory()[version]?.head : undefined;
  return head === undefined ? `${name} ${version}` : `${name} ${version}\n\nHead of the history: ${head}`;
};

/** Makes the missing tags of the present versions, such as @vnjp/dataset@1.0.1, and returns their names. */
export const createReleaseTags = (): readonly string[] =>
  readPublishedPackages().flatMap((each) => {
    const tag = `${each.name}@${each.version}`;
    if (run(root, {}, "git", "rev-parse", "--quiet", "--verify", `refs/tags/${tag}`).status === 0) return [];
    git("tag", "--annotate", tag, findReleaseCommit(each), "--message", formatMessage(each));
    return [tag];
  });

/** What to do with new tags, for people. */
export const formatTags = (tags: readonly string[]): string =>
  tags.length === 0
    ? "All releases have their tags."
    : `Tagged ${tags.join(" and ")}. To push: git push origin ${tags.map((tag) => `'${tag}'`).join(" ")}`;
