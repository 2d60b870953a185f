import type { DatasetChoice, InstalledDataset } from "../installed/select-dataset.ts";

const origins: { readonly [O in InstalledDataset["origin"]]: string } = {
  option: "of --dataset",
  project: "of this project",
  "command-line": "of the command line",
};

/**
 * Describes whose the dataset is that a verb used, where it is, and which one it did not use:
 * `of this project: /home/mai/thesis/node_modules/@vnjp/dataset`.
 */
export const describeDatasetChoice = (
  { dataset, otherDataset }: DatasetChoice,
  participle: "used" | "verified",
): readonly string[] => {
  const isOnlyOne = dataset.origin === "command-line" && otherDataset === undefined;
  return [
    `${origins[dataset.origin]}${isOnlyOne ? ", because this project has none" : ""}: ${dataset.folder}`,
    ...(otherDataset
      ? [`not ${participle}: ${otherDataset.version}, ${origins[otherDataset.origin]}: ${otherDataset.folder}`]
      : []),
  ];
};
