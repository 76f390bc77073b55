import { expect, it } from 'vitest';
import { html } from '../html.ts';
import { framed, holes } from './frame.ts';

const inner = `<head>${holes.head}<link></head><main>${holes.main}</main>`;
const front = `<head>${holes.head}</head><h1>Dateline</h1>${holes.folio}<main>${holes.main}</main>`;
const frames = { inner, front };

it('sets the head of a page and what stands in main into the frame', async () => {
  const set = await framed(frames)({ path: '/people/', title: 'People', body: () => html`<h1>People</h1>` });
  expect(set).toMatch(/^<head><title>People · Dateline<\/title>.*<link><\/head><main><h1>People<\/h1><\/main>$/);
});

it('takes no words of copy for a place in it', async () => {
  const words = String(holes.main) + String(holes.head);
  const set = await framed(frames)({ path: '/people/', title: words, body: () => html`<h1>${words}</h1>` });
  expect(set).not.toContain('<!--');
  expect(set.match(/<main>/g)).toHaveLength(1);
});

it('sets the front page into its own, under the name of the site alone', async () => {
  const page = { path: '/', title: 'Dateline', folio: html`<span>Today</span>`, body: () => html`<p>News</p>` };
  expect(await framed(frames)(page)).toMatch(
    /^<head><title>Dateline<\/title>.*<\/head><h1>Dateline<\/h1><span>Today<\/span><main><p>News<\/p><\/main>$/,
  );
});
