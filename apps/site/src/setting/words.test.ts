import { expect, it } from 'vitest';
import { copied, inLanguage } from './words.ts';

it('says nothing of English, and names every other language that is known', () => {
  expect(String(copied('Pakt'))).toBe('<bdi>Pakt</bdi>');
  expect(String(copied('Pakt', 'de'))).toBe('<bdi lang="de">Pakt</bdi>');
  expect(String(copied('38 cts', 'und'))).toBe('<bdi lang="">38 cts</bdi>');
});

it('lets copy that stands by itself run its own way', () => {
  expect(inLanguage('en')).toBe(false);
  expect(String(inLanguage('ar'))).toBe(' lang="ar" dir="rtl"');
  expect(String(inLanguage('ko'))).toBe(' lang="ko"');
});
