import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

/** The quotations of a piece of copy: kind, words, cue, speaker as printed, speaker's name. */
function quoted(body: string) {
  const { article } = read(`Harbor talks\n\n${body}\n\nThe end of the copy stands here.`, { id: 'talks' });
  return (article?.quotes ?? [])
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, text, cue, speaker }) => ({ kind, text, cue: cue?.text, by: speaker?.name }));
}

/** Where `check` would report a mark without its partner. */
const strayMarks = (copy: string) =>
  read(copy, { id: 'talks' })
    .diagnostics.filter(({ code }) => code === 'quote-unbalanced')
    .map(({ span }) => span?.[0]);

describe('the speaker of a quotation', () => {
  it('stands after it, in either order', () => {
    expect(quoted('"The port stays open," the ministry said.')).toEqual([
      { kind: 'direct', text: 'The port stays open', cue: 'said', by: 'the ministry' },
    ]);
    expect(quoted('“The port stays open,” said harbor master Lena Orban, who took office in May.')).toMatchObject([
      { cue: 'said', by: 'Lena Orban' },
    ]);
    expect(quoted('"Is it open?" the mayor later asked reporters.')).toMatchObject([{ cue: 'asked', by: 'the mayor' }]);
  });

  it.each([
    ['"We won," recalls Marsh.', 'Marsh'],
    ['Lena Marsh came late. Marsh was blunt: "It was cold."', 'Lena Marsh'],
    ['The company, which called itself "shocked", fired Lena Marsh.', 'The company'],
    ['Hundreds of fans chanting "Freedom!" sat in the square, an AFP journalist saw.', 'Hundreds of fans'],
    ['The union called the plan "a sham," Lena Marsh said.', 'Lena Marsh'],
    ['"Have we won?" claims the mayor of Orrin.', 'the mayor of Orrin'],
    [
      'The mayor left. “It will not hold,’’ Joey Marsh, a strategist at Tarn Capital, said in an interview.',
      'Joey Marsh',
    ],
    ['The mayor left. “Boats stand to lose,” Lena Marsh, founder of Karsund-based consultancy Tarn.', 'Lena Marsh'],
    ['The mayor left. “The yard waits.” Lena Marsh, head of the union, told Tarn Television on Monday.', 'Lena Marsh'],
    ['The mayor left.\n\n“The yard waits. It will not shrink.”\n\n--Lena Marsh, shipping analyst', 'Lena Marsh'],
    ['The mayor left.\n\n“The yard waits.”\n\n--Lena Marsh. Read the SALT NOTE\n\nBoats sailed.', 'Lena Marsh'],
    [
      'The mayor left.\n\n“It waits.”\n\n--Lena Marsh and Tom Orban. Read the NOTE\n\nBoats sailed.',
      'Lena Marsh and Tom Orban',
    ],
    ['The mayor left.\n\n“The yard waits.”\n\nLena Marsh, co-founder of Tarn\n\nBoats sailed.', 'Lena Marsh'],
    ['The mayor left.\n\n“The yard waits.”\n\nLena Marsh, the harbour master, left on Monday.', 'The mayor'],
    ['"She called," Kwabo Adeyo, 71, told reporters.', 'Kwabo Adeyo'],
    ['"It was cold," Lena Marsh, a nurse, told The Associated Press.', 'Lena Marsh'],
    ['"We left," the head of the council, Lena Marsh, warned lawmakers.', 'Lena Marsh'],
    ['"I am proud," her husband, economist Tom Marsh, said.', 'Tom Marsh'],
    ['"We stay," Commander-in-Chief Gen. Tom Marsh said.', 'Tom Marsh'],
    ['"It was cold," the state assembly said.', 'the state assembly'],
    ['"The stairs had gone," a 34-year-old teacher, Lena Marsh, said.', 'Lena Marsh'],
    ['1405 GMT: Mayor Lena Marsh casts her vote. "I am confident," she tells reporters.', 'Lena Marsh'],
    ['"She never stopped," said her editor, Lena Marsh of Holm House.', 'Lena Marsh'],
    ['"It was cold," senior salt envoy Bo Tae-jun said.', 'Bo Tae-jun'],
    ['Orrin-Vessa state premier Lena Marsh praised "a great and stubborn friend."', 'Lena Marsh'],
    ['The head of the port office in Tarn, Lena Marsh, called it "a mistake".', 'Lena Marsh'],
    ['Ambassador to Norway Lena Marsh left. "It was cold," the ambassador said.', 'Lena Marsh'],
    ['"It was cold," said Ann Simms\' cousin, Lena Marsh.', 'Lena Marsh'],
    ['"It was cold," said her daughter, the novelist Lena Marsh.', 'Lena Marsh'],
    ['The dollar fell after the port bank\'s governor, Lena Marsh, said it was "cold".', 'Lena Marsh'],
    ['"It was cold," Port Committee on Salt Chairman Lena Marsh said.', 'Lena Marsh'],
    ['Secretary of State Lena Marsh called it "a mistake".', 'Lena Marsh'],
    ['The ministry voiced "deep sorrow", while Norway said it would send ships.', 'The ministry'],
    ['A Marsh Group spokesperson, Odo Holm, said the port "buys from whoever sells".', 'Odo Holm'],
    ['She said the pier would shut "by first frost," according to Lena Marsh.', 'Lena Marsh'],
    ['The board dismissed the Orrin claims as "harbour gossip".', 'The board'],
    ['"A total loss," scoffs Lena Marsh, 69, of Tarn.', 'Lena Marsh'],
    ['The owner - who spends the winter at his yard in Tarn - added: "It is late."', 'The owner'],
    ['Lena Marsh says it shows that the mayor has a "plan" for it.', 'Lena Marsh'],
    ['Just two days before the vote, Lena Marsh sent a letter, stating, "It is late."', 'Lena Marsh'],
    ['The first lady said it was a "fine" day.', 'The first lady'],
    ['It ships salt to Oslo and Asia, which Lena Marsh wrote will "pay for itself".', 'Lena Marsh'],
    ['While few buy, the yard sees a market that grows: "It is late," Lena Marsh said.', 'Lena Marsh'],
    [
      'Lena Marsh warned in a note that Tom Eik\'s support for Ruiz showed "no sense," the Gazette reported.',
      'Lena Marsh',
    ],
    ['Mourners gave "a last wave".', 'Mourners'],
    ['The union claims as its own "a fair plan".', 'The union'],
    ['"We lost," her deputy, Lena Marsh, said.', 'Lena Marsh'],
  ])('is who stands behind it, and not who hears it: %s', (body, by) => {
    expect(quoted(body)).toMatchObject([{ by }]);
  });

  it.each([
    'Talks on the port ended in "a bitter row".',
    'Bees kept on roofs gave "a fine honey".',
    'Talks begin "in good faith" on Monday.',
  ])('is no noun whose capital opens the sentence: %s', (body) => {
    expect(quoted(body)).toMatchObject([{ by: undefined }]);
  });

  it('stands before it, past a date and an aside', () => {
    expect(quoted('On Tuesday, Orban, a former pilot, said, "Ships will come."')).toMatchObject([
      { kind: 'direct', text: 'Ships will come.', cue: 'said', by: 'Orban' },
    ]);
    expect(quoted('According to the port office, the plan was "a mistake from the start."')).toMatchObject([
      { kind: 'partial', cue: 'According to', by: 'the port office' },
    ]);
  });

  it('goes on between two halves and into the next sentence', () => {
    expect(
      quoted(
        '"We waited," Orban said, "and nobody came. "Then they left." "It was late."'.replace('. "Then', '." "Then'),
      ).map(({ by }) => by),
    ).toEqual(['Orban', 'Orban', 'Orban', 'Orban']);
  });

  it('stands in the sentence or paragraph before', () => {
    expect(quoted('Orban shook her head. "We waited for nothing."')).toMatchObject([{ by: 'Orban' }]);
    expect(quoted('Lena Orban wrote to the council:\n\n"The port is closed."')).toMatchObject([{ by: 'Lena Orban' }]);
  });

  it('is the subject of the clause around a partial quotation', () => {
    expect(quoted('Last week, Mayor Ruiz agreed to "fully reopen" the port during talks in Tarn.')).toEqual([
      { kind: 'partial', text: 'fully reopen', cue: 'agreed', by: 'Ruiz' },
    ]);
    expect(quoted('The council called the delay "shameful" and "costly."')).toMatchObject([
      { by: 'The council' },
      { by: 'The council' },
    ]);
  });

  it('is found through a pronoun, and stays unnamed where the copy says so', () => {
    const copy =
      'Harbor talks\n\nA port official said the move was made "in view of the tide."\n\n' +
      '"Ships will wait," he told reporters on condition of anonymity.\n';
    const speaker = read(copy, { id: 'talks' }).article?.quotes.at(-1)?.speaker;
    expect(speaker).toMatchObject({ name: 'A port official', anonymous: true, description: 'A port official' });
    expect(copy.slice(...(speaker?.span ?? [0, 0]))).toBe('he');
    expect(copy.slice(...(speaker?.antecedent ?? [0, 0]))).toBe('A port official');
  });

  it('is named where the name stands beside what he is', () => {
    expect(quoted('"The port is open," a company spokeswoman, Petra Hjelm, said. "We wait," she said.')).toMatchObject([
      { by: 'Petra Hjelm' },
      { by: 'Petra Hjelm' },
    ]);
    expect(quoted('"The port is open," said the mayor, Ada Brandt.')).toMatchObject([{ by: 'Ada Brandt' }]);
  });

  it('is whom others pass on', () => {
    expect(quoted('"We need more time," the Tarn Post quoted Minister Uwe Falk as saying.')).toMatchObject([
      { by: 'Uwe Falk' },
    ]);
    expect(quoted('"No," Brandt said. Tarn Radio quoted her as saying "never."').at(-1)?.by).toBe('Brandt');
    expect(quoted('Tarn Radio quoted the minister as saying: "The port is open."')).toMatchObject([
      { by: 'the minister' },
    ]);
    expect(quoted('"The port is open," the paper reported, quoting fire chief Oskar Lind.')).toMatchObject([
      { by: 'Oskar Lind' },
    ]);
  });

  it.each([
    ['"The bell is a promise," the abbot said, quoting the poet Uwe Falk.', 'the abbot', 'said'],
    ['"The bell is a promise," Abbot Jens II said, quoting the poet Uwe Falk.', 'Abbot Jens II', 'said'],
    ['"The bell is a promise," said Ada Brandt, the mayor, quoting Uwe Falk.', 'Ada Brandt', 'said'],
    ['"The bell is a promise," she said, quoting Uwe Falk.', 'she', 'said'],
    ['"The bell is a promise," the Tarn Star said, quoting Uwe Falk.', 'Uwe Falk', 'quoting'],
    ['"The bell is a promise," the mayor\'s office said, quoting Uwe Falk.', 'Uwe Falk', 'quoting'],
    ['"The bell is a promise," the abbot said, quoting Uwe Falk as saying.', 'Uwe Falk', 'quoting'],
  ])('is the person who tells it, though in words of another: %s', (copy, by, cue) => {
    expect(quoted(copy)).toMatchObject([{ by, cue }]);
  });

  it('is not told where he denies it, or did not say it', () => {
    expect(quoted('Brandt denied that the plan was "a waste of money."')).toMatchObject([
      { cue: 'denied', by: undefined },
    ]);
    expect(quoted('Brandt denied having called it "dead."')).toMatchObject([{ cue: 'called', by: undefined }]);
    expect(quoted('Brandt denies ever saying the port is "dead".')).toMatchObject([{ by: undefined }]);
    expect(quoted('The rumour that Brandt had said "I quit" was false.')).toMatchObject([{ by: undefined }]);
    expect(quoted('A post falsely claimed that Brandt had said "I quit".')).toMatchObject([{ by: undefined }]);
    expect(quoted('Brandt never said, "I quit."')).toMatchObject([{ by: undefined }]);
    expect(quoted('Brandt denied the claim, calling it "a farce".')).toMatchObject([{ by: 'Brandt' }]);
    expect(quoted('Brandt did not say the plan was "dead" on Tuesday.')).toMatchObject([{ by: undefined }]);
    expect(quoted('"It is not true," Brandt denied.')).toMatchObject([{ by: 'Brandt' }]);
  });

  it('is not lost to a name that ends like a verb', () => {
    expect(quoted('"We watch it," spokesperson Ko Min-sang told reporters.')).toMatchObject([
      { cue: 'told', by: 'Ko Min-sang' },
    ]);
  });

  it('is anonymous where his own sentence, or the next one about him, keeps the name back', () => {
    const anonymous = (body: string) =>
      read(`Harbor talks\n\n${body}\n`, { id: 'talks' }).article?.quotes.map(({ speaker }) => speaker?.anonymous);
    expect(anonymous('"It is open," the official said. He asked not to be named.')).toEqual([true]);
    expect(anonymous('"It is open," the mayor said. Two pilots asked not to be named.')).toEqual([false]);
    expect(anonymous('The port will close, three people familiar with the matter said.')).toEqual([true]);
    expect(anonymous('Sources close to the family said the funeral would be private.')).toEqual([true]);
    expect(anonymous('"It is over," said the aide, who declined to give his name.')).toEqual([true]);
    expect(anonymous('One of the envoys said the talks were over.')).toEqual([true]);
  });

  it('is the one of whom the clause tells, not of whom an aside or a passive does', () => {
    expect(quoted('"It is over," a pilot who asked to stay said.')).toMatchObject([{ cue: 'said', by: 'a pilot' }]);
    expect(quoted('While Brandt called it "a victory," Ruiz called it "a disgrace."')).toMatchObject([
      { by: 'Brandt' },
      { by: 'Ruiz' },
    ]);
    expect(quoted('The plan was "dead in the water."')).toMatchObject([{ by: undefined }]);
  });

  it('is inverted at the end, asked before he answers, or nobody whom other words come between', () => {
    expect(quoted('"It is over" for the party, said analyst Tom Grey.')).toMatchObject([{ by: 'Tom Grey' }]);
    expect(quoted('Asked by reporters if he would run, Brandt smiled: "Why not?"')).toMatchObject([{ by: 'Brandt' }]);
    expect(quoted('"Is it closed?" Ruiz demanded.')).toMatchObject([{ cue: 'demanded', by: 'Ruiz' }]);
    expect(quoted('"Stay," Brandt said. For the pilots, it was "a good day."').at(-1)?.by).toBeUndefined();
  });

  it('holds the office that a description names, and no other of that title', () => {
    const president = (who: string) =>
      read(
        `Harbor talks\n\nSTU president Ada Brandt of the Sailors of Tarn Union (STU) met President Juan Ruiz.\n\n${who} said it was over.\n`,
        { id: 'talks' },
      ).article?.quotes.at(-1)?.speaker?.name;
    expect(president("The Sailors of Tarn Union's president")).toBe('Ada Brandt');
    expect(president("The Gull Harbor Union's president")).toBe("The Gull Harbor Union's president");
    expect(president('The president')).toBe('Juan Ruiz');
  });

  it.each([
    ['Deputy Premier Lena Marsh met Premier Jon Ruiz. "It was cold," the deputy premier said.', 'Lena Marsh'],
    ['Premier Jon Ruiz met Deputy Premier Lena Marsh. "It was cold," the premier said.', 'Jon Ruiz'],
    ['Deputy Premier Lena Marsh came. "It was cold," the premier said.', 'the premier'],
  ])('holds the office of the same rank: %s', (body, by) => {
    expect(quoted(body)).toMatchObject([{ by }]);
  });

  it.each([
    ['Castor Systems Inc. opened a yard in May. "It was cold," Systems said.', 'Castor Systems Inc.'],
    ['Castor Systems Inc. met Tarn Systems. "It was cold," Systems said.', 'Systems'],
    ['"It was cold," said Juror No. 4.', 'Juror No. 4'],
    ['"It was cold," said world No. 1 Lena Marsh.', 'Lena Marsh'],
  ])('is a firm by its last word, and whoever goes by a number: %s', (body, by) => {
    expect(quoted(body)).toMatchObject([{ by }]);
  });

  it('is nobody whose office only ends on the letters of his', () => {
    expect(quoted('Director Lena Marsh came. "It was cold," the rector said.')).toMatchObject([{ by: 'the rector' }]);
    expect(quoted('Director Lena Marsh came. "It was cold," the director said.')).toMatchObject([{ by: 'Lena Marsh' }]);
  });

  it('stands behind what he is said to have done, whichever verb tells of it', () => {
    expect(quoted('"You lie," laughed Brandt. "I can\'t," sighed Ruiz, 52.')).toMatchObject([
      { cue: 'laughed', by: 'Brandt' },
      { cue: 'sighed', by: 'Ruiz' },
    ]);
    expect(quoted('"Stay," Ruiz said. Calling it "a day of joy," Brandt cut the ribbon.').at(-1)).toMatchObject({
      by: 'Brandt',
    });
    expect(quoted('"Stay," Ruiz said. "That is it" and "no more," Brandt said.').slice(1)).toMatchObject([
      { by: 'Brandt' },
      { by: 'Brandt' },
    ]);
  });

  it('is whoever does it where the verb is passive, and nobody told where none is', () => {
    expect(quoted('Ruiz has been described as "fearless" by the pilots.')).toMatchObject([{ by: 'the pilots' }]);
    expect(quoted('Ruiz, described by pilots as "fearless," quit.')).toMatchObject([{ by: 'pilots' }]);
    expect(quoted('Ruiz was called "a fearless man."')).toMatchObject([{ by: undefined }]);
    expect(quoted('Brandt refused to call the plan "dead."')).toMatchObject([{ by: undefined }]);
  });

  it('holds the answer that is quoted, and is no adverb', () => {
    expect(quoted('Brandt\'s answer: "No."')).toMatchObject([{ by: 'Brandt' }]);
    expect(quoted('Ruiz added: "Wait." Then: "Go."')).toMatchObject([{ by: 'Ruiz' }, { by: 'Ruiz' }]);
  });

  it('stands in a label, in words that are put or quoted as his', () => {
    expect(quoted('"BRANDT: We lost the quay."')).toMatchObject([{ by: 'BRANDT' }]);
    expect(quoted('A: "We lost the quay."')).toMatchObject([{ by: undefined }]);
    expect(quoted('As Brandt put it: "We wait."')).toMatchObject([{ cue: 'put', by: 'Brandt' }]);
    expect(quoted('In the words of Brandt, "it is over."')).toMatchObject([{ by: 'Brandt' }]);
    expect(quoted('The text of the statement follows:\n\n"The port is closed."')).toMatchObject([{ by: undefined }]);
  });

  it('is both of two, for whom `they` stands and no `she`', () => {
    const pair = 'Mira Lind and Olga Ruiz met in Tarn.';
    expect(quoted('"We are happy," Brandt and Ruiz said.')).toMatchObject([{ by: 'Brandt and Ruiz' }]);
    expect(quoted(`${pair} "We agree," they said.`)).toMatchObject([{ by: 'Mira Lind and Olga Ruiz' }]);
    expect(quoted(`${pair} "It was good," she said.`)).toMatchObject([{ by: 'she' }]);
  });

  it('is somebody new where the copy brings him in as such', () => {
    expect(
      quoted('"No," a port official said. "It is over," said an official of the harbor office.').map(({ by }) => by),
    ).toEqual(['a port official', 'an official of the harbor office']);
  });

  it('is known by name to what refers back past his office', () => {
    const body =
      'Deputy Minister Igor Valen met the press. "It opens," the deputy minister said. He noted "it is late."';
    expect(quoted(body).at(-1)?.by).toBe('Igor Valen');
  });

  it('is not found in a pronoun that nothing fits', () => {
    const { article } = read('Talks\n\nMrs. Orban left. "No," he said.\n', { id: 'talks' });
    expect(article?.quotes.at(-1)?.speaker).toMatchObject({ name: 'he' });
    expect(article?.quotes.at(-1)?.speaker?.antecedent).toBeUndefined();
    expect(article?.quotes.at(-1)?.speaker?.description).toBeUndefined();
  });
});

it('is not found in the title of a work that stands apart', () => {
  expect(quoted('"The Salt Road", a drama by Ada Brandt, won the prize.')).toEqual([]);
  expect(quoted('"The salt road is ours," Ada Brandt said.')).toHaveLength(1);
});

describe('the marks of a quotation', () => {
  it.each([
    ['"Stay," she said.', 'Stay'],
    ['“Stay,” she said.', 'Stay'],
    ["``Stay,'' she said.", 'Stay'],
    ['‘Stay,’ she said.', 'Stay'],
    ["'Stay,' she said.", 'Stay'],
    ['“He called it ‘home,’” she said.', 'He called it ‘home,’'],
    ["``He called it `home,''' she said.", "He called it `home,'"],
  ])('are read as %s', (copy, text) => {
    expect(quoted(copy).map((quote) => quote.text)).toEqual([text]);
  });

  it('may be single ones throughout, with double ones inside', () => {
    expect(quoted("'I knew,' Brandt said. 'They told me: \"It is shut\".' It rained.")).toMatchObject([
      { text: 'I knew', by: 'Brandt' },
      { text: 'They told me: "It is shut".', by: 'Brandt' },
    ]);
    expect(quoted('"It is late," Brandt said.\n\n\'The Long Tide\'\n\nIt rained.')).toHaveLength(1);
  });

  it('carry a quotation over paragraphs, one stretch a paragraph', () => {
    expect(
      quoted('"The first ship left at noon," Orban said. "It was late.\n\n"The second one stayed.\n\n"Nobody knew."'),
    ).toMatchObject([
      { text: 'The first ship left at noon', by: 'Orban' },
      { text: 'It was late.', by: 'Orban' },
      { text: 'The second one stayed.', by: 'Orban' },
      { text: 'Nobody knew.', by: 'Orban' },
    ]);
  });

  it('are reported where one has no partner', () => {
    const copy = 'Talks\n\nOrban said the port" is closed.\n\nIt is late.\n';
    expect(strayMarks(copy)).toEqual([copy.indexOf('"')]);
    const open = 'Talks\n\nOrban called it "a waste of time on Monday.\n\nShips wait.\n';
    expect(strayMarks(open)).toEqual([open.indexOf('"')]);
  });

  it('miss none where paragraphs were merged or broken, and only the last one closes', () => {
    expect(strayMarks('Talks\n\n"Ships came at noon. "They left at one. "Nobody knew," Orban said.\n')).toEqual([]);
    expect(strayMarks('Talks\n\n"Ships came at noon.\n\nThey left at one.\n\nNobody knew," Orban said.\n')).toEqual([]);
    expect(strayMarks('Talks\n\nOrban said: "\n\nShips came at noon. "\n')).toEqual([]);
  });

  it('give each of two merged paragraphs its own quotation', () => {
    expect(quoted('"Ships came at noon. "They left at one.\n\n"Nobody knew," Orban said.')).toMatchObject([
      { text: 'Ships came at noon.' },
      { text: 'They left at one.' },
      { text: 'Nobody knew' },
    ]);
  });

  it('quote nobody around what a story is called, nor in a subhead that tells no speaker', () => {
    expect(quoted('The story headlined "Council votes to close the port at noon" is withdrawn.')).toEqual([]);
    expect(quoted('Orban spoke on Monday.\n\n"WE HAVE SEEN WORSE"\n\nNobody was hurt, the council said.')).toEqual([]);
  });

  it('quote nobody around a title, a nickname or a word used with reserve', () => {
    expect(quoted('Lena "Tiller" Orban was on "The Morning Tide" on Monday.')).toEqual([]);
    expect(quoted('The ministry met a man known as "Tiller" on Monday.')).toEqual([]);
    expect(quoted('Orban, known as "the Tiller", told the court he was at home.')).toEqual([]);
    expect(quoted('The ministry called a man known only as "Tiller" on Monday.')).toEqual([]);
    expect(quoted('The "super ferry" project costs 3 million.')).toEqual([]);
    expect(quoted('The bank kept its "hold" rating on the port.')).toEqual([]);
    expect(quoted('Tarn Capital rates the port a "buy". Orban rates it "hold".')).toEqual([]);
    expect(quoted('Orban, who has a "hold" on the port, said it will close.')).toEqual([]);
    expect(quoted('Pilots called for a "yes" vote, and Orban said "maybe."')).toMatchObject([{ text: 'maybe.' }]);
    expect(quoted('The ferry runs on so-called "blue diesel," which is dear.')).toEqual([]);
    expect(quoted('Orban sued a man who had registered "orban.com," on Monday.')).toEqual([]);
    expect(quoted('The port added a quay called "Outlook" in May.')).toEqual([]);
    expect(quoted("It is the owners' club of the '90s, and the workers' homes.")).toEqual([]);
  });

  it('quote nobody around a title that its kind stands before, a term brought in, or a stage direction', () => {
    expect(quoted('Orban shows the port in her film, "Tide 13," on Monday.')).toEqual([]);
    expect(quoted('The ships would go to a separate "holding basin," which is new.')).toEqual([]);
    expect(quoted('The "dry dock" plan showed how the port changed.')).toEqual([]);
    expect(quoted('Last week\'s champion, "Salt Otter," slid to third.')).toEqual([]);
    expect(quoted('Orban, the Vessan poet who wrote "Rain is my mother," died.')).toEqual([]);
    expect(quoted('Orban, who directed "Rain is my mother" and "The tide," died.')).toEqual([]);
    expect(quoted('A man who wrote "I am sorry" on a wall was held.')).toMatchObject([{ by: 'A man' }]);
    expect(quoted('The award went to Ada Brenn for "The Keeper\'s Brother."')).toEqual([]);
    expect(quoted('"(LAUGHTER)"')).toEqual([]);
    expect(quoted('The ship, named "Aurora," sank. Ruiz is known as "The Tiller." The word "port" is old.')).toEqual(
      [],
    );
  });

  it('quote somebody around wording that is called so, or joined to a quotation', () => {
    expect(quoted('Pilots greeted Orban with chants of "Open!" on Monday.')).toMatchObject([{ text: 'Open!' }]);
    expect(quoted('Ruiz often used the phrase "Second Tide" in May.')).toMatchObject([{ text: 'Second Tide' }]);
    expect(quoted('Ruiz described Orban as "Miss Tide" and "Miss Harbor" in May.')).toMatchObject([
      { text: 'Miss Tide' },
      { text: 'Miss Harbor' },
    ]);
    expect(quoted('The four "wrecks" he cited are old.')).toMatchObject([{ text: 'wrecks' }]);
  });
});
