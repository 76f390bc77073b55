/** Does some work on each item, so many at once. The results stand in the order of the items. */
export async function inPool<In, Out>(
  items: readonly In[],
  size: number,
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const run = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i] as In);
  };
  await Promise.all(Array.from({ length: size }, run));
  return results;
}
