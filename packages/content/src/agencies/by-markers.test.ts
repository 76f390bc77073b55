import { expect, it } from 'vitest';
import { markersAt } from '../reading/frame/head/markers.ts';
import { agencyByMarkers } from './by-markers.ts';

it.each([
  ['ALERT-Ferry runs aground', 'reuters'],
  ['(URGENT) Ferry runs aground', 'yonhap'],
  ['(2nd LD) Ferry runs aground', null],
  ['Ferry runs aground', null],
])('%s is marked as %s alone marks copy', (line, agency) => {
  expect(agencyByMarkers(markersAt(line, [0, line.length]).markers)).toBe(agency);
});
