import type { Marker } from '@dateline/content';

/** A word or two about the version or the kind of a piece of copy. */
export interface Badge {
  readonly text: string;
  readonly tone: 'version' | 'correction' | 'kind';
}

/** Markers that say a version replaces one before it. */
const versions = new Set(['lead', 'update', 'writethru', 'wrapup', 'add', 'refile', 'repeat', 'recast', 'sub']);

/** What the markers before a headline tell a reader: `Updated: lead 1`. */
export function badgesOf(markers: readonly Pick<Marker, 'kind' | 'number'>[]): Badge[] {
  return markers.map(({ kind, number }): Badge => {
    const name = number === undefined ? kind : `${kind} ${number}`;
    if (versions.has(kind)) return { text: `Updated: ${name}`, tone: 'version' };
    if (kind.startsWith('correct'))
      return { text: number === undefined ? 'Corrected' : `Corrected: ${name}`, tone: 'correction' };
    return { text: name.charAt(0).toUpperCase() + name.slice(1), tone: 'kind' };
  });
}
