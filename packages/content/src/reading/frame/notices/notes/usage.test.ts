import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const copy = (line: string) => articleOf(`Wall holds\n\nELDWICK (AP) - The wall held.\n\n${line}`);

it.each(['Copyright 2023 Eldwick Post. All rights reserved.', '© 2023 Eldwick Post', '(c) 2023 Eldwick Post'])(
  'reads %s',
  (line) => {
    const { copyright, notes, body } = copy(line);
    expect(copyright?.text).toBe(line);
    expect(notes).toMatchObject([{ reason: 'copyright', audience: 'everyone' }]);
    expect(body).toHaveLength(1);
  },
);

it.each(['Port plan set out', 'POWER OUT', 'POWER OUT IN JAPAN', 'WAY OUT'])('leaves %s to the headline', (line) => {
  expect(articleOf(`${line}\n\nELDWICK (AP) - The wall held.`)).toMatchObject({ headline: { text: line } });
});

it.each([
  'NO ARCHIVAL USE',
  'JAPAN OUT',
  '(GERMANY OUT, NEW YORK OUT)',
  'No Use in Japan',
  'EDITORIAL USE ONLY',
  'MANDATORY CREDIT: ELDWICK POST',
])('reads %s', (line) => {
  expect(copy(line)).toMatchObject({ usageTerms: { text: line }, body: [{ kind: 'paragraph' }] });
});

it.each(['Usage terms: No archive use', 'RESTRICTIONS: Editorial use only'])('reads %s above the headline', (line) => {
  const { usageTerms, headline } = articleOf(`${line}\n\nWall holds\n\nELDWICK (AP) - The wall held.`);
  expect([usageTerms?.text, headline?.text]).toEqual([line, 'Wall holds']);
});
