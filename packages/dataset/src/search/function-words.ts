const functionWords = new Set(
  `a an and at by for from in of on the to with
   au aux avec d dans de des du en et l la le les par pour sur un une`.split(/\s+/),
);

/** Whether a folded word is in nearly every sentence. People who type “visite du ministre” do not look for “du”. */
export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);
