import { expect, it } from 'vitest';
import { read } from '../../read.ts';

const roles = (copy: string) =>
  (read(`Harbor games\n\n${copy}\n`, { id: 'a' }).article?.names ?? []).map(({ full, role }) => [full, role?.text]);

it.each([
  ['It was said by head of research Ann Orrin.', 'head of research'],
  ['Director of football Ann Orrin left.', 'Director of football'],
  ['The president of the club Ann Orrin left.', 'president of the club'],
  ['It was said by head of research Sir Ann Orrin.', 'head of research'],
  ['It was said by former head of mission Ann Orrin.', 'former head of mission'],
  ['They met former US secretary of state Ann Orrin.', 'former US secretary of state'],
  ['It was the work of Ann Orrin.', undefined],
  ['It was the head of the team that Ann Orrin led.', undefined],
  ['It was the president of the club as Ann Orrin left.', undefined],
])('reads what somebody is head of: %s', (copy, role) => expect(roles(copy)).toContainEqual(['Ann Orrin', role]));

it('knows by the office who speaks', () => {
  const copy = 'Harbor games\n\n"It is over," head of research Ann Orrin said.\n';
  expect(read(copy, { id: 'a' }).article?.quotes[0]?.speaker?.name).toBe('Ann Orrin');
});
