/** Two lists in order as one; of items of one number, those of the first come first. */
export function merged<Item>(first: readonly Item[], second: readonly Item[], place: (item: Item) => number): Item[] {
  if (first.length === 0) return [...second];
  const all: Item[] = [];
  let next = 0;
  for (const item of second) {
    for (let other = first[next]; other !== undefined && place(other) <= place(item); other = first[++next])
      all.push(other);
    all.push(item);
  }
  while (next < first.length) all.push(first[next++] as Item);
  return all;
}

/**
 * A list by a number that each of its items has. Most lists that are asked for stand in order already, and are given back
 * as they are: a look along them costs less than sorting.
 *
 * @param list Is sorted in place; items of one number stay as they stood.
 */
export function inOrder<Item>(list: Item[], place: (item: Item) => number): Item[] {
  let before = Number.NEGATIVE_INFINITY;
  for (const item of list) {
    const here = place(item);
    if (here < before) return list.sort((a, b) => place(a) - place(b));
    before = here;
  }
  return list;
}
