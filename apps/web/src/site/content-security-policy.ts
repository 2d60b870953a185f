/** The pages may load only files of this site, so that they work offline and do not track anyone. */
export const contentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'none'";
