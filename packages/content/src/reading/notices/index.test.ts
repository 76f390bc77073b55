import { expect, it } from 'vitest';
import { read } from '../read.ts';

it('means the slug without the order that AP puts behind it', () => {
  const copy =
    'BC-US--Wall Closure-KILL, 90\n\nEDITORS: Kill the story Wall Closure, BC-US--Wall Closure, 1st Ld-Writethru, which moved Thursday from Eldwick. The wall is not closed.\n\nA kill is mandatory.\n';
  const { article } = read(copy, { id: 'kill' });
  const { notice } = article ?? {};
  expect(notice).toMatchObject({ act: 'kill', slug: { text: 'BC-US--Wall Closure' } });
  expect(copy.slice(...(notice?.slug?.span ?? [0, 0]))).toBe('BC-US--Wall Closure');
});
