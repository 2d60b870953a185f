import { datasetCitationsIn, datasetStandingOf, type DatasetCitationAt, type DatasetStanding } from "@vnjp/dataset";

/** A citation of the dataset as a whole in a file, and what came after the release that it names. */
export interface CitedDataset {
  readonly file: string;
  readonly at: DatasetCitationAt;
  readonly standing: DatasetStanding;
}

/**
 * Every citation of the dataset as a whole in a text. They are told and not judged: what a release says never changes, and
 * which of its facts a paper rests on, such a citation does not say.
 */
export const citedDatasetsIn = (file: string, text: string): readonly CitedDataset[] =>
  datasetCitationsIn(text).map((at) => ({ file, at, standing: datasetStandingOf(at.release) }));
