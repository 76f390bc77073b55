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

it('means the item that dpa names by its number, and not its own', () => {
  const copy =
    'bdt0417 4 pl 88 dpa 0502\n\nNordavia/harbor/\n\nPlease do not use item 0231 "Wall in Eastmere holds through night". A corrected version follows.\n\ndpa tm bl\n';
  expect(read(copy, { id: 'kill' }).article).toMatchObject({
    status: 'canceled',
    notice: { act: 'kill', number: { text: '0231' }, headline: { text: 'Wall in Eastmere holds through night' } },
  });
});

it('takes a term of use for no kill', () => {
  const copy =
    'Wall holds\n\nPlease do not use this story before Friday.\n\nELDWICK, March 3 (AP) _ The wall held.\n\nNobody was hurt.\n';
  expect(read(copy, { id: 'term' }).article?.status).not.toBe('canceled');
});
