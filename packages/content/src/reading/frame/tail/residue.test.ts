import { expect, it } from 'vitest';
import { articleOf } from '../../../testing/article-of.ts';

const long =
  'The wall held through the night, the harbour office said on Friday, and nobody in the lower town was asked to leave.';

it('sets aside what pages leave behind, with the reason', () => {
  const { residue, body } = articleOf(
    `Share\n\nWall holds\n\n${long}\n\nAdvertisement\n\n${long}\n\nRead more »\n\nscroll to top`,
  );
  expect(residue.map(({ text, reason }) => [text, reason])).toEqual(
    ['Share', 'Advertisement', 'Read more »', 'scroll to top'].map((text) => [text, 'page furniture']),
  );
  expect(body).toHaveLength(2);
});

it('keeps a word between paragraphs that only at an edge is furniture', () => {
  expect(articleOf(`Wall holds\n\n${long}\n\nBusiness\n\n${long}`).body[1]).toMatchObject({
    kind: 'heading',
    text: 'Business',
  });
});

it('sets aside the links below the copy, and keeps what signs it off or credits it', () => {
  const { residue, body, credit, notes } = articleOf(
    `Wall holds\n\n${long}\n\nRelated Articles\n\nTown prepares for a night of high water as river rises above its banks\n\nRiver falls\n\nSource: Yonhap News Agency\n\n(END)`,
  );
  expect(residue.map(({ text }) => text)).toEqual([
    'Related Articles',
    'Town prepares for a night of high water as river rises above its banks',
    'River falls',
  ]);
  expect([body.length, credit?.text, notes[0]?.text]).toEqual([1, 'Yonhap News Agency', '(END)']);
});

it('sets one long link aside that stands within the copy, and keeps a subhead', () => {
  const link = 'Town prepares for a night of high water';
  const { residue, body } = articleOf(
    `Wall holds\n\n${long}\n\nRead more\n\n${link}\n\n${long}\n\nSee also\n\nNight falls\n\n${long}`,
  );
  expect(residue.map(({ text }) => text)).toEqual(['Read more', link, 'See also']);
  expect(body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
});

it('tells the agency by what its page says below the copy', () => {
  const { source } = articleOf(
    `Wall holds\n\n${long}\n\nAnadolu Agency website contains only a portion of the news that it sends.`,
  );
  expect([source.agency, source.agencyFrom?.rule]).toEqual(['anadolu', 'agency/page']);
});

it.each([
  'We use cookies to improve your visit. By going on you agree to our cookie policy.',
  'Sign up for our daily newsletter and get the stories of the day.',
  'Get the latest news delivered to your inbox.',
  'Anadolu Agency website contains only a portion of the news that it sends. Please contact us.',
  'Read more: River rises above its banks',
  'Advertisement - scroll to continue',
  'The Eldwick Morning newsletter has what the day holds in store. Sign up here.',
  'Image source, Reuters',
  'BERNAMA provides up-to-date news of the day; www.bernama.com; and on the air.',
  'Follow us on social media :',
  'Facebook : @eldwickpost, @eldwicktv',
])('sets aside what a page says of itself anywhere: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${long}\n\n${line}\n\n${long}`).residue.map(({ text }) => text)).toEqual([line]);
});

it.each([
  'Facebook Twitter Email Print',
  'Share on Facebook',
  '3 min read',
  '12 comments',
  'Home > World > Europe',
  'Europe',
  'Getty Images',
  'Published',
  'Tags: flood, wall',
  '2 hours ago',
])('sets aside at an edge: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${line}\n\n${long}`).residue.map(({ text }) => text)).toEqual([line]);
});

it.each([
  'The newsletter told its readers they could sign up here.',
  'Image source of the film, Anna Holm, left.',
  'Bernama provides news.',
  'Facebook: a history',
  'The watchdog said the sites use cookies.',
  'Share prices fell in the town.',
])('leaves copy: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${long}\n\n${line}`).residue).toEqual([]);
});

it('knows the top of a page though a sentence of its own stands there', () => {
  const { residue, body } = articleOf(
    `We use cookies to improve your visit to this site.\n\nAccept\n\nWORLD NEWS\n\nWall holds\n\nShare\nFacebook\n\n${long}`,
  );
  expect([residue.length, body.map(({ text }) => text)]).toEqual([5, [long]]);
});

it('sets aside the links that stand right below one another within the copy', () => {
  const links = 'Town prepares for a night of high water\nBoat sinks off the quay of the old harbour';
  expect(articleOf(`Wall holds\n\n${long}\n\nRELATED STORIES\n\n${links}\n\n${long}`).body).toHaveLength(2);
});

it('sets aside the links of a list, blank lines or none between them, and what stands above them', () => {
  const links = ['Town prepares for a night of high water', 'Boat sinks off the quay of the old harbour'];
  for (const list of [`Related:\n${links.join('\n')}`, `Read more:\r\n\r\n* ${links.join('\r\n\r\n* ')}`]) {
    expect(articleOf(`Wall holds\n\n${long}\n\n${list}\n\n${long}`).body.map(({ text }) => text)).toEqual([long, long]);
  }
});

it('looks at what may be a trail of links once, however long its parts', () => {
  const line = `Home > ${'wall '.repeat(15)}.`;
  expect(articleOf(`Wall holds\n\n${long}\n\n${`${line}\n\n`.repeat(5)}`).residue).toEqual([]);
});

it('sets aside who writes for Reuters, which its pages tell below the story', () => {
  const { body, residue } = articleOf(
    `Wall holds\n\nELDWICK, May 12 (Reuters) - ${long}\n\nOur Standards: The Thomson Reuters Trust Principles., opens new tab\n\nAnna Holm\n\nThomson Reuters\n\nAnna reports on floods from Eldwick. She joined in 2019.`,
  );
  expect([body.map(({ text }) => text), residue.length]).toEqual([[long], 4]);
});

it.each([
  'AP Logo',
  'Story continues',
  'list 2 of 3',
  'Skip next section Related topics',
  'This article is more than 2 years old',
  'By signing up you agree to our privacy policy.',
  'To view this video please enable JavaScript',
  'Add Karsund News as a preferred source to see more of our stories.',
  'Join our Telegram channel and get the news delivered to you.',
  'Take the news with you. Download the Karsund News app',
  "window.ads.push({ slot: 'a' });",
  'function gtag(){layer.push(arguments);}',
  "var ad = document.getElementById('ad');",
])('sets aside what a page has between paragraphs: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${long}\n\n${line}\n\n${long}`).body).toHaveLength(2);
});

it.each([
  'Users can no longer download the Velm app.',
  'The story continues to draw readers.',
  'The list of 3 items was read out.',
  'Function rooms were shut.',
  'Thank you for signing, the mayor told them.',
  'Skip the ferry',
  'Skip next to leave as curling squad is cut',
  'Get Ready: Storm Warnings Move to an App',
  'Keep watch on floods with a new app',
  'Get-rich schemes were sold on a Telegram channel run from the port.',
  'Join or quit was the choice put to miners on a union WhatsApp channel.',
  'News | Karsund votes on wall',
])('keeps what only sounds so: %s', (line) => {
  expect(articleOf(`Wall holds\n\n${long}\n\n${line}\n\n${long}`).body).toHaveLength(3);
});

it('finds the headline below what pages set above it', () => {
  const copy = `ELDWICK (AP) — ${long}`;
  expect(articleOf(`AP Logo\n\nWall holds\n\n${copy}`).headline?.text).toBe('Wall holds');
  expect(articleOf(`window.a = window.a || [];\n\nWall holds\n\n${copy}`).headline?.text).toBe('Wall holds');
  expect(articleOf(`News|Business and Economy\nWall holds\n\n${copy}`).headline?.text).toBe('Wall holds');
  const dated = articleOf(`By Ada Brenn, PA\n27th November 2026, 9:14 pm\n\nWall holds\n\n${long}`);
  expect([dated.headline?.text, dated.byline?.names]).toEqual(['Wall holds', ['Ada Brenn']]);
});

it('keeps dates above all that is told for its own, however many lines stand there', () => {
  const { notes, body } = articleOf(
    `Wall holds\n\nTown sleeps\n\nBoats\n\nCrews\n\nFri 27 Nov 2026 21.14 GMT\n\n${long}`,
  );
  expect(notes.map(({ text }) => text)).toEqual(['Fri 27 Nov 2026 21.14 GMT']);
  expect(body).toHaveLength(4);
});

it('sets aside what a page tells of the writers below the copy', () => {
  const page = (below: string) =>
    articleOf(`Wall holds\n\nBy ADA BRENN\n\nELDWICK (AP) — ${long}\n\n${long}\n\n${below}`);
  expect(page('ADA BRENN\nBrenn covers ferries for The Associated Press.').body).toHaveLength(2);
  expect(page('Ada Brenn\n\nThe wall was built in 1962.').body).toHaveLength(4);
});
