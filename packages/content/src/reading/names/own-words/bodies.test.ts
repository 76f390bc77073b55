import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';
import { read } from '../../read.ts';

test.each([
  [
    'Prop Dafydd Quill went to Oslo General Infirmary. Hull Royal Infirmary was full.',
    ['person Dafydd Quill', 'organisation Oslo General Infirmary', 'organisation Hull Royal Infirmary'],
  ],
  [
    'They met at the Velm Hospice and Quill Polytechnic.',
    ['organisation Velm Hospice', 'organisation Quill Polytechnic'],
  ],
  ['Oslo Constabulary said so.', ['organisation Oslo Constabulary']],
  ['Minas del Velm declined to comment.', ['organisation Minas del Velm']],
  ['Principal Velmanne Quill declined to comment.', ['person Principal Velmanne Quill']],
  ['Quillmarschbahn, a private operator, said it was late.', ['organisation Quillmarschbahn']],
  ['Quillmoon Coffee, an Oslo-based chain, said it was late.', ['organisation Quillmoon Coffee', 'place Oslo']],
  ['An investor, Quillprinz Immobilien, left.', ['organisation Quillprinz Immobilien']],
  ['She joined Velmon Eigo Doga in 1961.', ['organisation Velmon Eigo Doga']],
  ['She joined Ann Quillon in 1961.', ['person Ann Quillon']],
  ['The grain talks open in June, Vestnik Quilla writes.', ['organisation Vestnik Quilla']],
  ['It fell, Ann Quillon writes. It rose, Quillon reports.', ['person Ann Quillon', 'person Quillon']],
  ['Velma Kyle sang. It fell, Velma writes.', ['person Velma Kyle', 'person Velma']],
  ['It told the newspaper Utro Quilloye.', ['organisation Utro Quilloye']],
  [
    'They met the Zambian Ministry of Salt and Norwegian company Quill Trading.',
    ['organisation Ministry of Salt', 'organisation Quill Trading'],
  ],
  ['They met the Ministry of Trade and European Affairs.', ['organisation Ministry of Trade and European Affairs']],
  ['He is at Velm University of Finance and Economics.', ['organisation Velm University of Finance and Economics']],
  ["They met at Ca' Quillari University.", ["organisation Ca' Quillari University"]],
  ['Provincial governor Ann Quillon left. Provincial police left.', ['person Ann Quillon']],
  ['"Dad told me," she said.', []],
])('tells bodies and papers from people: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['The MV Glen Quillin sank. The Glen Quillin was old.', ['other MV Glen Quillin', 'other Glen Quillin']],
  ['They left the USS Theodore Quillon. The Quillon sank.', ['other USS Theodore Quillon', 'other Quillon']],
  ['It runs between Velmdai and Shin-Quillori stations.', ['place Velmdai', 'place Shin-Quillori']],
  ['They sailed the Channel. The Channel is cold.', []],
  ["She sat in The Queen's Garden.", ["place The Queen's Garden"]],
  ["She sang in The Winter's Tale.", ["work The Winter's Tale"]],
  ["It is by The Quillmist's Ann DeVessa.", ['other The Quillmist', 'person Ann DeVessa']],
  ["It is by The Quillmist's Ann Vessa.", ['other The Quillmist', 'person Ann Vessa']],
])('tells ships, straits and plays from people: %s', (copy, names) => expect(told(copy)).toEqual(names));

test.each([
  ['They live in the Quillo district of Venice.', 'IT'],
  ['They live in the Quillo district.', 'ES'],
  ['They live in Quillo, Greater Velm.', undefined],
  ['They left Quillo, Norway, for Quillo.', 'NO'],
  ['They live in Quillo, Oslo and Rome.', 'ES'],
])('tells a part of a town its land, whatever else goes by its name: %s', (copy, country) => {
  const { article } = read(`Sea\n\n${copy}\n`, { id: 'a', gazetteer: (name) => (name === 'Quillo' ? ['ES'] : []) });
  expect(article?.names[0]?.country).toBe(country);
});
