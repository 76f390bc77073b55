import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['They asked Tarn and Company, brokers.', ['organisation Tarn and Company']],
  ['They met Quill Marsh and Sons in Oslo.', ['organisation Quill Marsh and Sons', 'place Oslo']],
  ['They shop at Quillar, Vessmor and Co. in Oslo.', ['organisation Quillar, Vessmor and Co.', 'place Oslo']],
  ['He is with Quillar, Vessmor & Tarnum.', ['organisation Quillar, Vessmor & Tarnum']],
])('takes a firm that goes by its partners for one: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  [
    'They sell to Quillar, Vessmor & Tarnum and Ford.',
    ['organisation Quillar', 'organisation Vessmor & Tarnum', 'organisation Ford'],
  ],
  ['In Oslo, Vessmor & Tarnum agreed.', ['place Oslo', 'organisation Vessmor & Tarnum']],
  ['In Quillar, Vessmor & Tarnum agreed.', ['place Quillar', 'organisation Vessmor & Tarnum']],
  ['They met Tarn Industries Inc and Co-Quill Inc.', ['organisation Tarn Industries Inc', 'organisation Co-Quill Inc']],
  ['They met Ann Quillon and company officials.', ['person Ann Quillon']],
])('leaves firms of a list apart: %s', (copy, names) => expect(told(copy)).toEqual(names));
