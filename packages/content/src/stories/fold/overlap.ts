/** How much of the smaller of two lists lies in the other, from 0 to 1; 0 where one is empty. No list holds anything twice. */
export function overlap<Item>(a: readonly Item[], b: readonly Item[]): number {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  if (small.length === 0) return 0;
  let shared = 0;
  for (const item of small) if (large.includes(item)) shared++;
  return shared / small.length;
}
