import { men, surnames, titles, women } from './invented.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly title: string;
  readonly name: string;
  readonly surname: string;
  readonly pronoun: 'he' | 'she';
}

/** People, no two of them with the same surname. */
export function inventPeople(random: Random, count: number): Person[] {
  const taken = new Set<string>();
  while (taken.size < Math.min(count, surnames.length)) taken.add(random.pick(surnames));
  return [...taken].map((surname) => {
    const woman = random.chance(0.5);
    return {
      title: random.pick(titles),
      name: `${random.pick(woman ? women : men)} ${surname}`,
      surname,
      pronoun: woman ? 'she' : 'he',
    };
  });
}
