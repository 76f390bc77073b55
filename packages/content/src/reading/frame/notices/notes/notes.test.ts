import { expect, it } from 'vitest';
import { articleOf } from '../../../../testing/article-of.ts';

const copy = (line: string) => `Wall holds\n\n${line}\n\nELDWICK, March 3 (AP) _ The wall held.\n\nNobody was hurt.`;
const noted = (line: string) => articleOf(copy(line)).notes.map(({ reason, audience }) => `${reason}, for ${audience}`);

it.each([
  ['Eds: This story may not be updated.', 'editors’ note, for editors'],
  ['EDITORS NOTE: Graphic language in paragraph 3.', 'editors’ note, for editors'],
  ['Note for foreign editors: language in paragraph 3', 'editors’ note, for editors'],
  ['Editors, please note the spelling of Tarn', 'editors’ note, for editors'],
  ['Eds; the map moves at noon', 'editors’ note, for editors'],
  ['AAP SUBS: please note the spelling of Holm', 'editors’ note, for editors'],
  ['AAP SUBS CHECK SPELLING OF HOLM', 'editors’ note, for editors'],
  ['For more see [nL8N1A2B3C].', 'editors’ note, for editors'],
  ['TO ALL EDITORS: the map moves at noon', 'editors’ note, for editors'],
  ['(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)', 'wire reference, for editors'],
  ['(End optional trim)', 'wire reference, for editors'],
  ["EDITORS' NOTE: Graphic language in paragraph 3.", 'editors’ note, for editors'],
  ['AP Photos NYR101, NYR102', 'list of pictures, for editors'],
  ['=(GRAPHIC+PICTURE)=', 'list of pictures, for editors'],
  ['anna.holm@example.com', 'contact, for everyone'],
  ['To contact the reporter on this story:', 'contact, for everyone'],
  ['To contact the reporter on this story: Anna Holm in Port Astrid at aholm@news.example', 'contact, for everyone'],
  [
    'To contact the editors responsible for this story: Anna Holm at aholm@news.example, Tom Brandt, Ina Moss, Bo Tarn, Ada Quill',
    'contact, for everyone',
  ],
  [
    'To contact Eldwick News staff for this story: Anna Holm in Port Astrid at aholm@news.example',
    'contact, for everyone',
  ],
  ['AP college rowing: https://example.com/hub/rowing', 'contact, for everyone'],
  ['((anna.holm@example.com; +000 000 000))', 'contact, for editors'],
])('sets %s aside', (line, note) => {
  expect(noted(line)).toEqual([note]);
});

it("leaves an editor's note to readers in the body", () => {
  expect(articleOf(copy("Editor's note: Anna Holm is a member of the council.")).body).toContainEqual(
    expect.objectContaining({ kind: 'note' }),
  );
});

it('gives the first editors’ note as such', () => {
  expect(articleOf(copy('Eds: This story may not be updated.')).edNote?.text).toBe(
    'Eds: This story may not be updated.',
  );
});

it('keeps from readers what stands right behind the dateline for editors', () => {
  const { body, notes, edNote } = articleOf(
    'Wall holds\n\nELDWICK, March 3 Kyodo - (EDS: CORRECTING DATE IN 1ST GRAF)\n\nThe wall held.',
  );
  expect(body.map(({ text }) => text)).toEqual(['The wall held.']);
  expect(notes).toMatchObject([{ text: '(EDS: CORRECTING DATE IN 1ST GRAF)', audience: 'editors' }]);
  expect(edNote?.text).toBe('(EDS: CORRECTING DATE IN 1ST GRAF)');
});

it.each([
  ['Source text for Eikon: [ID:nVLM8x]', 'wire reference, for editors'],
  ['-- Anna Holm, Tarn Energy Desk, +00 555 0101', 'wire reference, for editors'],
  ['- Author: Anna Holm, +00 555 0101', 'wire reference, for editors'],
  ['-- Eldwick newsroom (00 5) 327 4040', 'wire reference, for editors'],
  ['Duty editor: Anna Holm (+00 555 0101)', 'wire reference, for editors'],
  ['Editor on duty: Anna Holm, tel. 00 555 0101', 'wire reference, for editors'],
  ['For related news, double click on [VL-FLOOD]', 'wire reference, for editors'],
  ['For TOP NEWS across the islands nTOPISLE', 'wire reference, for editors'],
  ['For ISLANDS market report, see .ISL', 'wire reference, for editors'],
  ['Editorial contacts: Anna Holm, +00 555 0101', 'wire reference, for editors'],
  ['Questions? Call the Eldwick desk at 555-0199.', 'wire reference, for editors'],
  ['For corrections call the Eldwick bureau at 555-0199.', 'wire reference, for editors'],
  ['Editors with questions can be reached at 800-555-0100.', 'wire reference, for editors'],
  ['Editors can reach Anna Holm at (800) 555-0100, ext. 19.', 'wire reference, for editors'],
  ['The AP news desk can be reached at 800-555-0100.', 'wire reference, for editors'],
  ['For photos, please call the photo desk at 800-555-0100.', 'wire reference, for editors'],
  ['Messaging: anna.holm@example.com', 'contact, for editors'],
  ['(Eldwick newsroom: +00 555 0101)', 'wire reference, for editors'],
  ['(Eldwick Newsroom)', 'wire reference, for editors'],
  ['Text of report by private news agency Marlow Press on 12 May', 'source of the text, for everyone'],
])('knows %s', (line, note) => {
  expect(noted(line)).toEqual([note]);
});

it.each([
  'Anna Holm can be reached at 800-555-0100.',
  'Anna Holm covers ports for the AP. She can be reached at 800-555-0100.',
  'For tickets, call the front desk at 800-555-0100.',
  'The Velmpost news desk can be reached at 800-555-0100.',
  'Editors of the Velm Post can be reached at 800-555-0100.',
  'Anyone who saw it is asked to call police at 800-555-0100.',
])('leaves to readers whom they may call: %s', (line) => {
  expect(noted(line)).toEqual([]);
});

it('takes the lines right below whom to ask with it', () => {
  const { notes, body } = articleOf(
    'Wall holds\n\nMARLOW, March 3 (AP) _ The wall held.\n\nIt rained.\n\nMedia contact:\nAnna Holm\npress@wall.example\n+00 555 0199\n\nFounded in 1961, the company builds walls.',
  );
  expect(notes.map(({ text, reason }) => [text, reason])).toEqual(
    ['Media contact:', 'Anna Holm', 'press@wall.example', '+00 555 0199'].map((text) => [text, 'contact']),
  );
  expect(body).toHaveLength(3);
});

it('takes what a paper says of its sources for no change', () => {
  const { notes, changeNote } = articleOf(copy('(With inputs from agencies)'));
  expect([changeNote, notes[0]?.reason]).toEqual([undefined, 'source of the text']);
});

it('tells whom to call apart from who wrote it', () => {
  const { credits } = articleOf(`${copy('It held.')}\n\n(Reporting by Anna Holm; +00 555 0101; anna.holm@example.com)`);
  expect(credits).toMatchObject([{ role: 'reporting', name: 'Anna Holm' }]);
});

it.each(['CHECK AGE', 'RECASTS THROUGHOUT', 'Adds details, quotes', 'BEGIN OPTIONAL', 'End optional trim'])(
  'takes no line of a desk for the headline that stands below it: %s',
  (line) => {
    for (const gap of ['\n', '\n\n']) {
      const { headline, body } = articleOf(`${line}${gap}Wall holds\n\nELDWICK (AP) _ The wall held.`);
      expect([headline?.text, body.length]).toEqual(['Wall holds', 1]);
    }
  },
);

it('takes a note for one above the headline too', () => {
  const { headline, edNote } = articleOf('Editors: Photos move at noon\n\nWall holds\n\nELDWICK (AP) _ The wall held.');
  expect([headline?.text, edNote?.text]).toEqual(['Wall holds', 'Editors: Photos move at noon']);
});

it.each([
  'For desk use only: the caller’s name is withheld.',
  '-- ED NOTE: trim from here --',
  'DESK: pls hold til legal clears',
  'Desk: hold para 2 pls',
  'INTERNAL: do not share',
  'CQ: name is spelled Jonn',
  'SLUG: WALLHOLDS',
  '(TK get second source)',
  'TK second source',
  'XXX CHECK THIS XXX',
  '[desk: confirm]',
  'Will be updated.',
  '(To be updated)',
  '(to follow)',
  'Trim to fit.',
  'Hold for art.',
  '1st graf pls',
  '((This is a test note to desk only - do not publish))',
  'Please note that this item replaces that sent at 0912 GMT.',
  'Writethru removes outdated reference to search.',
  '(Rpting to fix typo in headline)',
  'With BC-EU--Tarn-Wall-Glance',
  'AP Photos NY101, NY102. AP Video. AP Graphic.',
  'PIX: available',
  'Pictures: TRN01 to TRN04 on the photo wire.',
  '(2 photos)',
  '(File photo)',
  '(Full Story)',
  '( CORRECTION )',
  'KINDLY REPLACE THE EARLIER STORY:',
  '((Keywords: WALL TARN/))',
  'HEADLINE CORRECTED',
  '(CORRECTED VERSION: in 3rd para, changes name to Holm)',
  '(COR: 3rd para)',
  'COR: name in 3rd para',
  'CORRECTING 1st GRAF',
  '(CORRECTING NAME)',
  '(see previous)',
  'mf (legal checked)',
  'Note contents: one photo, one graphic',
  'Source text for Eikon: [VL.OL] Further company coverage:',
  'For more, click on [TRN/NEWS]',
])('keeps from readers what desks tell each other: %s', (line) => {
  const { body, notes } = articleOf(`Wall holds\n\nELDWICK (AP) _ The wall held.\n\n${line}\n\nIt rained, Holm said.`);
  expect(body.map(({ text }) => text)).toEqual(['The wall held.', 'It rained, Holm said.']);
  expect(notes).toMatchObject([{ text: line, audience: 'editors' }]);
});

it.each(['UPDATE 3rd graf, pvs, with quotes', 'Ends first para fixing name of harbour', 'SUBS 4th par to fix name'])(
  'keeps from readers the change that a line above or below the headline tells: %s',
  (line) => {
    const story = 'ELDWICK (AP) _ The wall held.';
    for (const copy of [`${line}\n\nWall holds\n\n${story}`, `Wall holds\n\n${line}\n\n${story}`]) {
      const { headline, body } = articleOf(copy);
      expect([headline?.text, body.map(({ text }) => text)]).toEqual(['Wall holds', ['The wall held.']]);
    }
  },
);

it.each([
  ['051730 GMT Nov 26', 'KARSUND (dpa)'],
  ['AAP RTV jt/gh/', 'KARSUND, AAP'],
  ['PTI COR ABC', 'KARSUND (PTI)'],
  ['NNNN', 'Karsund (ANSA)'],
])('takes %s for what signs copy off', (line, dateline) => {
  const long = 'the office said on Thursday, and nobody in the lower town was asked to leave before the morning';
  const { body } = articleOf(`Wall holds\n\n${dateline} - The wall held, ${long}.\n\n${line}`);
  expect(body).toHaveLength(1);
});
