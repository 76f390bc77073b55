import { expect, test } from 'vitest';
import { namesTold as told } from '../../../testing/names-told.ts';

test.each([
  ['It was shut in Kuala Orrin.', ['place Kuala Orrin']],
  ['It was seen at the Kamal Orrin hospital.', ['place Kamal Orrin']],
  ['It left the Quillmar Hotel.', ['place Quillmar Hotel']],
  ['The 8th Circuit ruled.', ['organisation 8th Circuit']],
  ['The 9th U.S. Circuit Court of Appeals ruled.', ['organisation 9th U.S. Circuit Court of Appeals']],
  ["It met the Salt Traders' Association.", ["organisation Salt Traders' Association"]],
  ["It met the Rangers' Ann Quillon.", ['organisation Rangers', 'person Ann Quillon']],
  ['It fell before World War Two began.', ['event World War Two']],
  [
    'They asked Norsk Hydro, Quill Water and the Quill Auto Workers.',
    ['organisation Norsk Hydro', 'organisation Quill Water', 'organisation Quill Auto Workers'],
  ],
  ['He owns a Quillar Vessmor sedan.', ['other Quillar Vessmor']],
  ['Vessmor Banka a.s. rose.', ['organisation Vessmor Banka']],
  ['Its ulcer drug Tarnexal works. They said Tarnexal sells.', ['other Tarnexal', 'other Tarnexal']],
  ['The drug Tarnum makes works. Tarnum said it would grow.', ['person Tarnum', 'person Tarnum']],
  ['They sat at Quill Wharf.', ['place Quill Wharf']],
  [
    "Quillmoor's said it would sell. It hit Quillmoor's reported sales.",
    ["organisation Quillmoor's", 'other Quillmoor'],
  ],
  ["Ann Quillmoor's said so.", ['person Ann Quillmoor']],
  ['Captain Dane Quillon met Chief Palestinian negotiator Ann Tarn.', ['person Dane Quillon', 'person Ann Tarn']],
  ['Goalie Ann Quillon left. Umpire Tarn Vessmor left.', ['person Ann Quillon', 'person Tarn Vessmor']],
  ['They met the Securities and Tides Authority.', ['organisation Securities and Tides Authority']],
  ['They met the Army and Air Force Board.', ['organisation Army', 'organisation Air Force Board']],
  ['They joined the Northern Fleet.', ['organisation Northern Fleet']],
  ['They met the Quillmoor MP.', ['place Quillmoor']],
  ['Startup Quillmoor said it would grow.', ['organisation Quillmoor']],
  ['Mission Control heard it.', ['organisation Mission Control']],
  ["Add Women's singles, third round.", []],
  ['It ended. &UR; (Ann Quillon is a writer.)', ['person Ann Quillon']],
  ['It moved to using AI.', []],
  ['It was seen at Orrin Zoo.', ['place Orrin Zoo']],
  ['It rained in Quillar Pradesh.', ['place Quillar Pradesh']],
  ['Lead author Ann Quillon agreed.', ['person Ann Quillon']],
  ["It is before Quill Magistrates' Court.", ["organisation Quill Magistrates' Court"]],
  ['They boarded Norwegian Airlines Flight 302.', ['organisation Norwegian Airlines']],
  ['They met American Jon Banks.', ['person Jon Banks']],
  ['They met the Norwegian Salt Banks.', ['organisation Norwegian Salt Banks']],
  ['Amazon said it would grow. They shop at Amazon.', ['organisation Amazon', 'organisation Amazon']],
  ['They sailed the Amazon, where Amazon rainforest grows.', ['place Amazon', 'place Amazon']],
  [
    'An iPhone XS Max fell. iPads sell. They met the Bitcoin Forum.',
    ['other iPhone XS Max', 'other iPads', 'organisation Bitcoin Forum'],
  ],
  ['The Quill 500 Index fell, and the Tarn 225 Stock Average rose.', ['organisation Quill', 'organisation Tarn']],
  ['It filed for Chapter 11. The Model 3 sells. An ETF fell in Covid. Treasuries rose.', ['other Treasuries']],
  ['It met QuillWorks. It met McQuillon.', ['organisation QuillWorks', 'other McQuillon']],
  ['It is good for Quillmoor LNG, Norway GDP and the Street. Big Oil fell.', ['other Quillmoor', 'place Norway']],
  ['Ten-year Treasury yields fell in Asia Pacific.', ['organisation Treasury', 'place Asia Pacific']],
  ['They left Norwegian Air Quill ASA.', ['organisation Norwegian Air Quill ASA']],
  ['They swore by the Constitution at Mar-a-Lago.', ['other Constitution', 'place Mar-a-Lago']],
  ['It saw Trump and the Trump campaign. Fort Trump opened.', ['person Trump', 'person Trump', 'place Fort Trump']],
  [
    'They met Republican National Committee Chairman Ann Orrin.',
    ['organisation Republican National Committee', 'person Ann Orrin'],
  ],
  ['It lost the head of its unit Velm Quillon, who left.', ['person Velm Quillon']],
  ['They asked Quill Global Investors.', ['organisation Quill Global Investors']],
  [
    'It bought Quillmoor Cos., Tarnum L.P. and Vessmor Bay LP.',
    ['organisation Quillmoor Cos.', 'organisation Tarnum L.P.', 'organisation Vessmor Bay LP'],
  ],
  ['They fly the 737 Max 9 and the Boeing 737 Max.', ['organisation Boeing']],
  ['In 2016 Max said so.', ['person Max']],
  ['Rivals Unilever Plc and Tarn Inc. agreed.', ['organisation Unilever Plc', 'organisation Tarn Inc.']],
  ['The Space Shuttle is late.', ['other Space Shuttle']],
  ['Existing shareholders said so.', []],
  ["They met John 'Jack' Quillon.", ["person John 'Jack' Quillon"]],
  ["They left the Larks' Ann 'Gull' Quillon.", ['organisation Larks', "person Ann 'Gull' Quillon"]],
  ['Unseeded Norwegian Ann Quillon won.', ['person Ann Quillon']],
  ['Limited Norwegian Bank paid.', ['organisation Limited Norwegian Bank']],
  [
    'Soccer-Late Quillon strike sinks Tarn. Tovi Quillon left.',
    ['person Quillon', 'other Tarn', 'person Tovi Quillon'],
  ],
  ['They met Mark Quillon KC and Ann Quillon OBE.', ['person Mark Quillon', 'person Ann Quillon']],
  ["They met on New Year's Day and on All Saints' Day.", []],
  ["It told the Quillar Beekeepers' Syndicate.", ["organisation Quillar Beekeepers' Syndicate"]],
  ["It told the Salt Writers' Guild.", ["organisation Salt Writers' Guild"]],
  ['Natural England said so.', ['organisation Natural England']],
  ['Public Health Wales said so.', ['organisation Public Health Wales']],
  ['Natural Resources Wales said so.', ['organisation Natural Resources Wales']],
  ['Public anger in Wales grew.', ['place Wales']],
  ['Quillar Town lost 2-0.', ['organisation Quillar Town']],
  ['It won the Golden Quill prize.', ['organisation Golden Quill']],
])('hears what a name opens on, and its last word but one: %s', (sentence, names) =>
  expect(told(sentence)).toEqual(names),
);

test.each([
  ['It told the Orrin Keizai Shimbun.', ['organisation Orrin Keizai Shimbun']],
  ['It told Deutsche Quillbank.', ['organisation Deutsche Quillbank']],
  ['They met at the Orrinuni Shrine.', ['place Orrinuni Shrine']],
  ['They met at Orrin Temple.', ['place Orrin Temple']],
  ['The Orrin Temple is shut.', ['place Orrin Temple']],
  ['It is the Common Salt Policy.', ['other Common Salt Policy']],
])('knows bodies, shrines and policies by their words: %s', (sentence, names) => expect(told(sentence)).toEqual(names));

test.each([
  [
    "The Velmar Peasants' Party met at the Athletes' Village.",
    ["organisation Velmar Peasants' Party", "place Athletes' Village"],
  ],
  ["They went to the Salt Leaders' Meeting.", ["event Salt Leaders' Meeting"]],
  ["The Larks' Ann Quillon left the traders' Village.", ['organisation Larks', 'person Ann Quillon']],
  ['It is in the Quillon Journal of Tides.', ['organisation Quillon Journal of Tides']],
  ['They work for Quillar Finance and Velm Daily.', ['organisation Quillar Finance', 'organisation Velm Daily']],
  ['Finance Minister Ann Quillon met Sports Minister Velm Orrin.', ['person Ann Quillon', 'person Velm Orrin']],
  ['Nine died at Velmi Colliery and Low Velm Coal Mine.', ['place Velmi Colliery', 'place Low Velm Coal Mine']],
  ['They met Ann House and Bill Daily.', ['person Ann House', 'person Bill Daily']],
  [
    'They left the Velm Tree coalition. The Norwegian House of Tides met.',
    ['organisation Velm Tree', 'organisation House of Tides'],
  ],
])('knows what newswire has bodies, papers, pits and meetings go by: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);

test.each([
  [
    'The UN High Commissioner for Refugees (UNHCR) agreed.',
    ['organisation UN High Commissioner for Refugees', 'organisation UNHCR'],
  ],
  [
    'They left the Velm Tide Program, and the National Program on Salt.',
    ['organisation Velm Tide Program', 'organisation National Program on Salt'],
  ],
  ['They left the Refounded Communists to Troy Greenes.', ['organisation Refounded Communists', 'person Troy Greenes']],
  ['They saw Guus Velm, Norway captain and poet.', ['person Guus Velm', 'place Norway']],
  ['They saw Low Velm, Norway, in June.', ['place Low Velm', 'place Norway']],
])('tells bodies of the United Nations, people of a party and captains of a land: %s', (copy, names) =>
  expect(told(copy)).toEqual(names),
);
