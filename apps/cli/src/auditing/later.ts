/** Whether one release came after another. Both are releases that there were, and so no pre-releases. */
export const isLater = (release: string, than: string): boolean => {
  const [a, b] = [release.split(".").map(Number), than.split(".").map(Number)];
  const differing = a.findIndex((number, index) => number !== b[index]);
  return differing !== -1 && (a[differing] ?? 0) > (b[differing] ?? 0);
};
