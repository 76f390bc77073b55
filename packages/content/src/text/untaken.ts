/** Gives names that are distinct: the second of a name gets `-2`, the third `-3`, past those that are taken already. */
export function createUntaken(): (name: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name) => {
    let free = name;
    if (taken.has(name)) {
      let n = next.get(name) ?? 2;
      for (; taken.has(free); n++) free = `${name}-${n}`;
      next.set(name, n);
    }
    taken.add(free);
    return free;
  };
}
