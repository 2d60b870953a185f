/** What the pages are allowed to load: their own files and nothing else, so that they work offline and watch nobody. */
export const contentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'none'";
