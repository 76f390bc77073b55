import { expect, it } from 'vitest';
import { articleOf } from '../../testing/article-of.ts';
import { entitiesOf } from './index.ts';
import { shortForms } from './short-forms.ts';

const named = (sentence: string) => articleOf(`Pact signed\n\nELDWICK (AP) - ${sentence}`);

it('makes one entity of a name and the short form that stands for it', () => {
  const article = named(
    'The Harbor Security Agreement (HSA) was signed. HSA will hold, the National Salt Agency (NSA) said.',
  );
  const [pact, agency] = shortForms(article);
  expect(pact?.entity).toBe('other:harbor-security-agreement');
  expect(agency?.entity).toBe('organisation:national-salt-agency');
  const entities = entitiesOf([{ article } as never]);
  expect(entities.get('other:harbor-security-agreement')?.kind).toBe('term');
  expect([...(entities.get('other:harbor-security-agreement')?.forms.keys() ?? [])]).toEqual([
    'Harbor Security Agreement',
    'HSA',
  ]);
  expect([...entities.keys()].filter((id) => id.startsWith('term:'))).toEqual([]);
});

it('takes what no name stands for as a term of its own', () => {
  const [form] = shortForms(named('The real price index (RPI) fell in the land.'));
  expect(form).toMatchObject({ shortText: 'RPI', longText: 'real price index', entity: 'term:real-price-index' });
});
