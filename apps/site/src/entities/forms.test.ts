import { expect, it } from 'vitest';
import { otherForms } from './forms.ts';

it('tells other names, and not the same one in other letters or with other points', () => {
  expect(otherForms('Karsund', ['KARSUND', 'Port of Karsund'])).toEqual(['Port of Karsund']);
  expect(otherForms('United States', ['U.S.', 'US', 'Us'])).toEqual(['U.S.']);
  expect(otherForms('U.S.', ['Us'])).toEqual([]);
});
