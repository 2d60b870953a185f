import data from "#data/post" with { type: "json" };
import type { Post, Reference } from "../../../generated/types.ts";
import { getByReference } from "../by-id.ts";

/**
 * The posts: offices that a person can hold in an organization (Popolo). Sorted by id.
 *
 * @example
 * posts[0]?.kind; // => "post"
 */
export const posts: readonly Post[] = data;

/**
 * Returns the post with a reference. A bundle of it has the records of no other kind.
 *
 * @param reference - The reference, written `post/id`.
 * @returns The post.
 * @throws RangeError if there is no such post.
 * @example
 * getPost("post/chief-of-joint-staff-japan").id; // => "chief-of-joint-staff-japan"
 */
export const getPost = (reference: Reference<"post">): Post => getByReference("post", posts, reference);
