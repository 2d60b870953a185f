// Makes the tags of releases that the release workflow has published.
import { createReleaseTags, formatTags } from "./release-tags.ts";

console.log(formatTags(createReleaseTags()));
