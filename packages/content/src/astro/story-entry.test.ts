import { expect, it } from 'vitest';
import { compile } from '../edition/compile.ts';
import type { Entry } from '../model/edition.ts';
import { storyEntry, storyEntrySchema } from './story-entry.ts';

const note = 'Eds: with photos.';
const source = `Nordavia reopens its ports\n\n${note}\n\nNordavia reopened its ports on Tuesday.`;
const at = source.indexOf(note);

async function entryWithNote(): Promise<Entry> {
  const [entry] = (await compile([{ id: 'ports', name: 'ports.txt', source }])).entries;
  if (!entry) throw new Error('no entry');
  return {
    ...entry,
    article: {
      ...entry.article,
      changeNote: { text: 'with photos', changes: [], span: [at + 5, at + 16], rule: 'test' },
      notes: [{ text: note, reason: 'note', audience: 'editors', span: [at, at + note.length], rule: 'test' }],
    },
  };
}

it('blanks what is for editors only, and leaves every other character where it was', async () => {
  const entry = storyEntry(await entryWithNote(), [], []);
  expect(entry.source).toBe(source.replace(note, ' '.repeat(note.length)));
  expect(JSON.stringify(entry)).not.toContain('photos');
});

it('keeps to the schema that the collection is checked against', async () => {
  expect(storyEntrySchema.safeParse(storyEntry(await entryWithNote(), [], [])).success).toBe(true);
});
