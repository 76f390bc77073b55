import { describe, expect, it } from 'vitest';
import { carriers, documentOf } from './document.ts';
import { example } from './example.ts';

const now = new Date('2027-10-13T08:00:00Z');

describe('copy taken along', () => {
  it.each(carriers.map(({ name }) => name))('as %s holds the headline, and is the same each time', (name) => {
    const written = documentOf(example, name, now);
    expect(written).toContain('agree to reopen mountain tunnel');
    expect(documentOf(example, name, now)).toBe(written);
  });

  it('holds what is for editors in the reading, and in no format for readers', () => {
    for (const { name } of carriers) {
      const written = documentOf(example, name, now) ?? '';
      expect([name, written.includes('ATTN')]).toEqual([name, name === 'reading']);
    }
  });

  it('is nothing where there is no copy, or no such format', () => {
    expect(documentOf({ ...example, text: ' ' }, 'text', now)).toBeNull();
    expect(documentOf(example, 'papyrus', now)).toBeNull();
  });
});
