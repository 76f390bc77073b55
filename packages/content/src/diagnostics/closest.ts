/** The word of a list that was most likely meant, or null where none is near: at most a third of its letters differ. */
export function closest(word: string, words: readonly string[]): string | null {
  const short = word.slice(0, 64).toLowerCase();
  const ranked = words
    .map((candidate) => ({ candidate, distance: distance(short, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance * 3 <= candidate.length || candidate.includes(short))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
}

/** How many letters must be added, taken away or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}
