/** A release number (semver 2.0.0 without build metadata), as the source of a regular expression. */
export const versionSource = [
  String.raw`(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)`,
  String.raw`(?:-(?=[0-9A-Za-z])[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?`,
].join("");

/** A release number in a running text ends here: `@1.2.05` and `@1.2.0.5` are none. */
export const versionEndSource = String.raw`(?![0-9A-Za-z]|\.\d)`;
