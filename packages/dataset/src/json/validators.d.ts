/** A compiled schema. After a call, `errors` has the problems that it found. */
export interface Validator {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly message?: string;
        readonly params: object;
      }[]
    | null;
}
export declare const published: { readonly [kind: string]: Validator | undefined };
export declare const authored: { readonly [kind: string]: Validator | undefined };
