/** Groups items by a key, in the order of their first member. Node 20 has no `Map.groupItems`. */
export const groupItems = <T>(items: readonly T[], getKey: (item: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(getKey(item));
    if (group) group.push(item);
    else groups.set(getKey(item), [item]);
  }
  return [...groups.values()];
};
