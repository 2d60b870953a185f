/** The package brings no types of its own; this is all of it that is used: what npm would pack of a folder. */
declare function packlist(tree: {
  readonly path: string;
  readonly package: object;
  readonly isProjectRoot: true;
  readonly edgesOut: ReadonlyMap<string, unknown>;
}): Promise<string[]>;
export default packlist;
