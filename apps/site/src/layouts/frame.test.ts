import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { frame, framed, holes } from './frame.ts';

const document = `<head>${holes.head}<link></head><main>${await frame.body()}</main>`;

it('sets the head of a page and what stands in main into the frame', async () => {
  const set = await framed(document)({ path: '/people/', title: 'People', body: () => html`<h1>People</h1>` });
  expect(set).toMatch(/^<head><title>People · Dateline<\/title>.*<link><\/head><main><h1>People<\/h1><\/main>$/);
});

it('takes no words of copy for a place in it', async () => {
  const words = String(holes.main) + String(holes.head);
  const set = await framed(document)({ path: '/people/', title: words, body: () => html`<h1>${words}</h1>` });
  expect(set).not.toContain('<!--');
  expect(set.match(/<main>/g)).toHaveLength(1);
});
