import { expect, it } from 'vitest';
import type { Quote } from '../../../model/quote.ts';
import { read } from '../../read.ts';

const quotesIn = (copy: string): readonly Quote[] =>
  read(`Harbor talks\n\n${copy}\n`, { id: 'talks' }).article?.quotes ?? [];

/** Who speaks in the last quotation. */
const lastSpeaker = (copy: string): string | undefined => quotesIn(copy).at(-1)?.speaker?.name;

it.each([
  ['The Old Vessa, Nordavia-based company said it would sell the quay.', 'The Old Vessa, Nordavia-based company'],
  ['Vessan think tank Orrin said the quay is sold.', 'Orrin'],
  ['Fishers who favor a lower toll said the quay is too dear.', 'Fishers'],
  ['Two guards who spoke on condition of anonymity said the quay is sold.', 'Two guards'],
  ['Two groups that assist them argued in court that the quay is theirs.', 'Two groups'],
  ['Two guards who sailed that day said several owners threatened to close the quay.', 'several owners'],
  ['The quay is sold, said two representatives of the yards of Tarn.', 'two representatives of the yards of Tarn'],
  ['The Harbor Board (HB), another body of Tarn, said the number of Vessans on the quay would fall.', 'Harbor Board'],
  ['Ina Holt, a fisher who has said the quay is too dear, was not there.', 'Ina Holt'],
  ['Ina Holt is a fisher who has long opposed the sale of the quay.', 'Ina Holt'],
  ['It was a blow to fishers, who had hoped the quay would open.', 'fishers'],
  ['The plan is strong and is new, said one official involved in preparing it.', 'one official'],
  ['In a letter to Holt the port’s director said the quay was sold.', 'the port’s director'],
  ['At the end of his term Holt said the quay was sold.', 'Holt'],
  ['A poll taken at the end of November showed that few want the quay.', 'A poll taken at the end of November'],
  ['Members of the crew became concerned that the quay would sink.', 'Members of the crew'],
  ['More recently, however, Holt has changed her mind, saying the quay should be sold.', 'Holt'],
  ['The case began after a clerk handed the crew a list of payments to "the cousin."', undefined],
  ['Guards found a list holding payments to "the cousin."', undefined],
  ['The show starts with a clown called "Bobo" and ends with a song about "the moon."', undefined],
  ["The agency's head of delegation in Tarn, Swiss national Jon Moor, said the port was closed.", 'Jon Moor'],
  ['Ina Holt, whose 2015 biography, "Garage Queen," helped the label, said the port was closed.', 'Ina Holt'],
  ['"Moor listens," Holt, best known for the series "Quai 9", told Vessan radio.', 'Holt'],
  ['Mayor Do Ji-ho left. "It is late," Do said.', 'Do Ji-ho'],
  ['Mayor An Ji-ho left. Ina Holt wept. "It is late," An said.', 'An Ji-ho'],
  ['Mayor No Ji-ho left. "It is late," said No.', 'No Ji-ho'],
  ['Citing "chaos" caused by the sale, the Salt Union left.', 'Salt Union'],
  ['The quay is sold, according to fishermen and officials.', 'fishermen and officials'],
  ['The quay is sold, according to officials and Ruiz has signed.', 'officials'],
  ['Two men carried a banner that said "No to the harbor".', 'a banner'],
  ['"The plan is a disgrace," Holt was quoted by TASS as saying.', 'Holt'],
  ['The lawmaker walked out, saying he could not vote for a Bill that "robs us".', 'The lawmaker'],
  ['Said Holt: "We will stay."', 'Holt'],
  ['"It fell," a girl who was in the hall told the broadcaster TASS.', 'a girl'],
  ['A girl who was in the hall told TASS that the wall fell.', 'A girl'],
  ['Ina Holt told N1 television the wall had fallen.', 'Ina Holt'],
  ['His rival, Ina Holt, wrote on X: "Every single time."', 'Ina Holt'],
  ['Guards left. "I am your captain," Ina Holt was heard telling the crew.', 'Ina Holt'],
  ['Among them was Ina Holt, head of the Salt Board, who said she was "close to tears".', 'Ina Holt'],
  ['Holt spoke. "We drink from a pond," Ina Moor, a farmhand, rued.', 'Ina Moor'],
  ['It was found eating plums in the yard of a sailor, who said: "It is my husband."', 'a sailor'],
  ['On Monday leading members of the union said the wall held.', 'leading members of the union'],
  ['The bank rose, but existing shareholders of the bank said it would fall.', 'existing shareholders of the bank'],
  ['Ina Holt, a spokesman, said in a note posted on its web page that two sailors were found.', 'Ina Holt'],
  ['Fans wished her well. "Take your time," wrote one.', 'one'],
  ['Her lawyer, Ina Holt, told reporters outside the court she would appeal.', 'Ina Holt'],
  ["Moor's lawyer, Ina Holt-Eik QC, said his client would appeal.", 'Ina Holt-Eik'],
  ['Shadow salt minister Ina Holt MP said it was over.', 'Ina Holt'],
  ['A Salt Party MP said it was over.', 'A Salt Party MP'],
  ['Ina Holt said it was over. Laurent Moor has run Tarn since May. "It is late," she said.', 'Ina Holt'],
  ['Erik Holt said it was over. Denise Moor has run Tarn since May. "It is late," he said.', 'Erik Holt'],
  ['Ina Holt said it was over. Rene Moor has run Tarn since May. "It is late," she said.', 'Rene Moor'],
  ['Jens Moor sold the quay, said Ada Holt. She wrote to Moor. "I did," he replied.', 'Jens Moor'],
  ['Ada Holt opened the quay. She wrote to Jens Moor. "I did," he replied.', 'Jens Moor'],
  ['Ada Holt opened the quay. She wrote to Jens Moor and Tom Eik. "I did," he replied.', 'he'],
  ['Ada Holt stayed. "It is sinking," Jens Moor had radioed, she said.', 'Jens Moor'],
  ['"It is sinking," the captain radioed, said Ada Holt, a nurse.', 'the captain'],
  ['Ada Holt stayed. "It is sinking," Jens Moor had said, she said.', 'Jens Moor'],
  ['Vessa has vowed a "merciless" answer to drills and said it would send ships.', 'Vessa'],
  ['Vessa, which has vowed a "merciless" answer to drills, said on Tuesday the ships had left.', 'Vessa'],
  ['The ministry warned of a "merciless" answer to drills, saying it would send ships.', 'The ministry'],
  ['The blast was condemned by the Salt Union.\n\n"This must stop," it said.', 'Salt Union'],
  ['The deal was signed by Tarn Foods and Holm Ltd. It said prices would rise.', 'It'],
  ['Farmers went to the Salt Union, saying they had a note. It asks for a vote on the quay.', 'It'],
  ['In a note carried by TASS, all was well. It said two crews were lost.', 'It'],
  ['Jens Moor was sued by Ada Holt, alleging that he stole the quay.', 'Ada Holt'],
  ['Jens Moor was charged with fraud, alleging that he stole the quay.', undefined],
  ['A suit was filed against Jens Moor, alleging that he stole the quay.', 'A suit'],
  ['Vessa vowed a "merciless" answer to drills, saying they amount to "an act of war."', 'Vessa'],
  ['Another senior source asking to remain anonymous said the harbor would close.', 'Another senior source'],
  ['A recently retired captain said the harbor would close.', 'A recently retired captain'],
  ['The union has long called for a new harbor in Tarn.', 'The union'],
  ['"We won!" said a source close to the talks who asked not to be named.', 'a source close to the talks'],
  ['Holt called the suit "baseless," TASS reported.', 'Holt'],
  ['Holt denounced it as "an act of war," the TASS said.', 'Holt'],
  ['Holt left as "a free man," Moor said.', 'Moor'],
  ['"We won," the Tarn Post quoted Ina Holt, a captain, as saying.', 'Ina Holt'],
  ["The Tarn Post quoted Norway's Ina Holt saying ships sank.", 'Ina Holt'],
  ['The ad opens with footage of Holt saying, "That makes me smart."', 'Holt'],
  ['After saying her foot was "so swollen", Holt left.', 'Holt'],
  ['He scoffed at the mayor of Tarn\'s promise to "rebuild the quay".', 'the mayor of Tarn'],
  ['Tarn denied it, but Mayor Ina Holt, who is no kin of Carl Holt, said he "lied."', 'Ina Holt'],
  ['"It is over," said Mayor Ina Holt, and Captain Tom Ruiz, in a letter.', 'Ina Holt'],
  ['The Salt Party (SP) chair Ina Holt said "it is over".', 'Ina Holt'],
  ['"It is over," Ina Holt and a guard said.', 'Ina Holt and a guard'],
  ['Ina Holt spoke. The number of ships fell, she said. "It is over," she added.', 'Ina Holt'],
  ['Jon Holt spoke. Bad weather closed the port, he said. "It is over," he added.', 'Jon Holt'],
  ['Jon Holt spoke. The fishermen left in May, he said. "It is over," he added.', 'Jon Holt'],
  ['Jon Holt spoke. The teacher left in May. "It is over," he added.', 'The teacher'],
  ['Boys threw stones at cars of the Salt Fund, Ina Holt, head of the office in Tarn, told TASS.', 'Ina Holt'],
  ['The yard near Tarn will open on Sunday, Ina Holt, Chairman of the Salt Board, said at a feast.', 'Ina Holt'],
  ["Ships in the bay sank at night, Ina Holt, Vessa's deputy minister and head of the board, told TASS.", 'Ina Holt'],
  ['Four men sank, fire chief Ina Holt, who flew in from Tarn, told reporters.', 'Ina Holt'],
  ['Ships near Tarn, Vessa, and the mayor of Tarn said it was over.', 'the mayor of Tarn'],
  ['A guard died on Sunday, medical and security officials said.', 'medical and security officials'],
  ['A guard died on Sunday, party officials and news reports said.', 'party officials and news reports'],
  ['A guard died on Sunday, said eyewitnesses, adding that two were hurt.', 'eyewitnesses'],
  ['The fund must give more, said the communique.', 'the communique'],
  ['The yard built ten ships by hand, said Holt, voicing hope for more.', 'Holt'],
  ['TARN CEO SAYS "WE NEED TO GROW"', 'TARN CEO'],
  ['The harbor is "unsafe for ships," per the city report.', 'the city report'],
  ['"It held," Ina Holt, a fisherman of Tarn said.', 'Ina Holt'],
  ['Ina Holt, who lives north of Tarn said the wall held.', 'Ina Holt'],
  ['The wall held, a guard of the port said.', 'a guard of the port'],
  ['The ferry left Tarn, a guard of the port said.', 'a guard of the port'],
  ['"It held," Ina Holt and her deputy, Jon Eik, said.', 'Ina Holt and her deputy, Jon Eik'],
  ['The mayor and her deputy, Jon Eik, said they would resign.', 'The mayor and her deputy, Jon Eik'],
  ['The trade and industry minister, Jon Eik, said the wall held.', 'Jon Eik'],
  ['The talks collapsed, with the envoy saying they were over.', 'the envoy'],
  ['Talks showed that the two sides were far apart.', undefined],
  ['Fishermen said the wall held.', 'Fishermen'],
  ['Ina Holt said the vote showed a party "in crisis".', 'Ina Holt'],
  ['The survey showed a party "in crisis".', 'The survey'],
  ['It was late, said Lt. Ann Day.', 'Ann Day'],
  ['It was late, said Ann Day on Monday.', 'Ann Day'],
  ['Ina Holt, 58, won. "We did it," the 58-year-old teacher said.', 'Ina Holt'],
  ['Families have sued, said their lawyer, Dr. Ina Holt, who expects a trial.', 'Ina Holt'],
  ['The families have joined the suit, said their lawyer, Ina Holt.', 'Ina Holt'],
  ['At a shelter in the center of Tarn, Ina Holt, who fled, said the wall fell.', 'Ina Holt'],
  ['The port closed, siding with owners who said the quay would fall.', 'owners'],
  ['Senator Ina Holt, of the Salt Party, asked the mayor to convene both sides in Tarn.', 'Ina Holt'],
  ['SPC Chair Ina Holt spoke. "It held," she said.', 'Ina Holt'],
  ['The ministry gave no number. It was, said one captain, "a farce".', 'one captain'],
  [
    'The harbour\'s master, Ms. Ada Brandt, said the crew\'s race past Tarn, Vessa and Orrin would end "some day in May."',
    'Ada Brandt',
  ],
  ['The port will close, said Holt, adding that it would open.', 'Holt'],
  ['The port is shut, said Holt, a pilot at Tarn, adding that it would open.', 'Holt'],
  ['Holt told the mayor, adding that it would open.', 'Holt'],
  ['Holt said, adding to what she had told the mayor, "it is over".', 'Holt'],
  ['One of them, Ina Holt, told a news conference it was over. "We have lost," she said.', 'Ina Holt'],
  ['Outgoing President Ina Holt, 62, hailed the outcome on X, formerly Moor, as "a victory for Tarn".', undefined],
  ['Separately, the Bank of Tarn said that the wall held.', 'Bank of Tarn'],
  ['"It looks good," said on Tuesday Ina Holt, the mayor of Tarn.', 'Ina Holt'],
  ['Jon Eik and Ina Holt have all said the wall held.', 'Jon Eik and Ina Holt'],
  ['Its losses were slight considering a city report saying the wall had held.', 'a city report'],
  ['"It is a medal for all of us," said the Tarn-based rower.', 'the Tarn-based rower'],
  ['The moon, Vessa, which sailors believe hides an ocean, is old.', 'sailors'],
  ['The boats sank off Tarn, according to market sources citing Salt Board figures.', 'market sources'],
  ['Defendant Ina Holt, known as "the Otter", told the court: "I was at home."', 'Ina Holt'],
  ['Ina Holt, nicknamed "the Otter," told the court she was at home.', 'Ina Holt'],
  ['Ina Holt, whom friends call "the Otter," told the court: "I was at home."', 'Ina Holt'],
  ['The mayor, who had called the plan "a farce," said the wall held.', 'The mayor'],
  ['The crew found Ina Holt, who was "tired," said Jon Moor, a guard.', 'Jon Moor'],
  ['Moor had "no choice," while Rep. Do Yun-seo, floor leader of the Salt Union, called it "a theft."', 'Do Yun-seo'],
  ['The port closed, while Ina Holt, head of the Salt Board, said it was late.', 'Ina Holt'],
  ['While in Tarn, Ina Holt, head of the Salt Board, said it was late.', 'Ina Holt'],
  ['After Holt left the bay, the mayor, a friend of hers, said it was late.', 'the mayor'],
  ['Mayor June Holt left. Ina Britt, a nurse, agreed. "It was cold," said June.', 'June Holt'],
  ['Mayor April Holt left. Ina Britt, a nurse, agreed. "It was cold," April said.', 'April Holt'],
  ['Jon Moor, whom Ina Holt once called "the general of nothing", quoted his own mother in reply.', 'Ina Holt'],
  ['Ina Holt said it came "late" and that sailors wanted "wages, not ink".', 'Ina Holt'],
  ['Ina Holt left the hall, to loud shouts of "Shame!"', undefined],
  ['"The door stays open," their chair, Minister Ina Holt, said.', 'Ina Holt'],
  ['"Is it late?" Ina Holt asked.\n\n"No," Jon Moor replied.\n\n"Are you sure?"', undefined],
  ['"Is it late?" Ina Holt asked.\n\n"No," Jon Moor replied.\n\n"Are you sure?"\n\n"I am sure."', 'Jon Moor'],
  ['A former bank teller who says she was fired for reporting fraud told Holt it was "late".', 'A former bank teller'],
  ['Two ministers left, one of them calling the project "a tomb with turbines".', 'one of them'],
  ['The plan split the town, some calling it "a tomb".', 'some'],
  ['Ina Holt left. "That is a yes," an analyst could be heard muttering.', 'an analyst'],
  ['"At last," Ina Holt said. Her neighbour was less sure. "It is late," he said.', 'Her neighbour'],
  ['Ina Holt came. "Is it late?" Jon Moor asked.\n\n"No," he replied.', 'Ina Holt'],
  ['Mary Falk left. Jon Moor asked whether Ina Holt had been paid. "Never," she answered.', 'Ina Holt'],
  ['Jon Moor was once asked how it would end. He responded: "We win."', 'Jon Moor'],
  ['Jon Moor asked the board to wait. "We will see," he replied when asked of the wall.', 'Jon Moor'],
  ['The clip has been called "dull" by a guard and "bright" by Ina Holt.', 'Ina Holt'],
  ['Ina Holt, who rates the bank "weak", said owners "should wait".', 'Ina Holt'],
  ['Her sister read a statement on her behalf: "You took my girl."', undefined],
  ['Jon Moor read a statement from Ina Holt: "I have no words."', 'Ina Holt'],
  ['Ina Holt cried. "Look at her," Jon Moor kept saying.', 'Jon Moor'],
  ['Moor left. "It is late," warned Ina Holt.', 'Ina Holt'],
  ['It is a rule brought in after Ina Holt, the lender, complained that it was late.', 'Ina Holt'],
  ['"It is late," the Finn, Jon Holt, 52, told the crew.', 'Jon Holt'],
  ['Ina Holt, who left in May, told the board that talks with a buyer were "at an end".', 'Ina Holt'],
  ['A poll found that 76% wanted to keep it.', 'A poll'],
  ['Some 76% said they would leave it.', 'Some 76%'],
  ['A group of sailors sued Orrin Labs in May, accusing it of lies about boats.', 'A group of sailors'],
  ['Vessa Foods VSF.N said on Monday it would sell its boats.', 'Vessa Foods'],
])('tells who speaks, whatever hangs on his description: %s', (copy, speaker) => {
  expect(lastSpeaker(copy)).toBe(speaker);
});

it.each([
  ['"Is it over?" Ina Holt, the mayor of Tarn, asked.', 'Ina Holt'],
  ['"This is a big year!" The mayor told the crowd.', 'The mayor'],
  ['"Is it over?" The mayor said no.', undefined],
])('looks behind an outcry for who spoke: %s', (copy, speaker) => {
  expect(lastSpeaker(copy)).toBe(speaker);
});

it.each([
  ['Fares rose last month, the Ministry of Trade, Industry and Energy said.', 'Fares rose last month'],
  ['Fares rose last month, the Ministry of Agriculture, Food and Rural Affairs (AFRA) said.', 'Fares rose last month'],
  ['The salt was safe, the Salt, Tide and Kelp Agency said.', 'The salt was safe'],
  ['According to the Ministry of Trade, Industry and Energy, fares rose again.', 'fares rose again'],
  ['She left the Ministry of Trade, Moor and Holt said.', 'She left the Ministry of Trade'],
  ['She left the Hague, Moor and the Trade Ministry said.', 'She left the Hague'],
])('reads past the commas of a body that is for several things: %s', (copy, told) => {
  expect(quotesIn(copy)[0]?.text).toBe(told);
});

it('names a body that is for several things whole', () => {
  expect(lastSpeaker('The salt was safe, the Salt, Tide and Kelp Agency said.')).toBe('Salt, Tide and Kelp Agency');
  expect(lastSpeaker('The salt was safe, the Tarn, Moor and Kelp parties said.')).not.toContain('Tarn');
});

it.each([
  ['The mayor, he said, had lied.', 'Jon Eik'],
  ['The mayor had lied, he said.', 'Jon Eik'],
  ['The mayor came. He had lied, he said.', 'The mayor'],
])('takes nobody for who says of him: %s', (copy, speaker) => {
  expect(lastSpeaker(`"We met," Jon Eik said. ${copy}`)).toBe(speaker);
});

it('takes the label of an answer for no words of it', () => {
  expect(quotesIn('Q: How much may it bear?\n\nA: Only two tonnes, said Jon Eik.')[0]?.text).toBe('Only two tonnes');
});

it('takes nobody for `he` who is only told of behind it', () => {
  expect(lastSpeaker("Jon Moor met the crew. He's expected to quit, one guard said.")).toBe('Jon Moor');
});

it('takes nobody for a speaker', () => {
  expect(lastSpeaker('"We will stay," Holt said.\n\nNobody asked us.\n\n"It is over now for good."')).toBeUndefined();
});

it.each(["'", '‘'])('reads on over paragraphs that open with %s', (mark) => {
  const close = mark === '‘' ? '’' : mark;
  const copy = `${mark}We will stay,${close} Holt said. ${mark}We have nowhere to go.\n\n${mark}It is over.${close}`;
  expect(quotesIn(copy).map(({ text, speaker }) => [text, speaker?.name])).toEqual([
    ['We will stay', 'Holt'],
    ['We have nowhere to go.', 'Holt'],
    ['It is over.', 'Holt'],
  ]);
});

it.each([
  ['The board voted.\n\n"We waited.\n\n"We will win," party leader Ina Holt said.', ['Ina Holt', 'Ina Holt']],
  ['"We tried," Moor said.\n\n"First, we came.\n\n"Then we stayed," said Jon Eik.', ['Moor', 'Jon Eik', 'Jon Eik']],
  ['Moor left.\n\n"One.\n\n"Two.\n\n"Three," Ina Holt said.', ['Ina Holt', 'Ina Holt', 'Ina Holt']],
  // told where it opens, or closed for good
  ['Moor said: "We came.\n\n"We stayed."\n\n"We left," Ina Holt said.', ['Moor', 'Moor', 'Ina Holt']],
  ['"We tried," Moor said. "We came.\n\n"We stayed," Ina Holt said.', ['Moor', 'Moor', 'Ina Holt']],
  ['"We tried," Moor said.\n\n"We came."\n\n"We stayed," Ina Holt said.', ['Moor', 'Moor', 'Ina Holt']],
])('gives what runs over paragraphs to who speaks where it closes: %s', (copy, speakers) => {
  expect(quotesIn(copy).map(({ speaker }) => speaker?.name)).toEqual(speakers);
});

it.each([
  'A spokesman referred questions about the fire to the port.',
  'Holt said so.',
  'Holt said so on Monday.',
  'Holt said so in Tarn.',
])('finds nothing told in: %s', (copy) => expect(quotesIn(copy)).toEqual([]));

it('keeps back the name of a member of parliament who is given none', () => {
  expect(quotesIn('A senior Salt Party MP said it was over.')[0]?.speaker).toMatchObject({ anonymous: true });
});

it.each([
  ['Holt said at least three ships had left.', ['at least three ships had left']],
  ['Holt said at the port the ships had left.', ['the ships had left']],
  [
    'The mayor rejected the claim of the union and said the wall held.',
    ['rejected the claim of the union', 'the wall held'],
  ],
  [
    'Holt, who has criticized the mayor in recent weeks, said the wall held.',
    ['criticized the mayor in recent weeks', 'the wall held'],
  ],
  ['According to the suit, filed on Monday with a court in Tarn, the water was salt.', ['the water was salt']],
  ['According to the suit, the water was salt, and the fish died.', ['the water was salt, and the fish died']],
  ['A quake struck, prompting a tsunami warning that was lifted an hour later.', []],
  ['Holt spoke, with officials warning that the wall would fall.', ['the wall would fall']],
])('takes what is told, and no more: %s', (copy, told) => expect(quotesIn(copy).map(({ text }) => text)).toEqual(told));

it('finds what is told behind an adverb of measure', () => {
  expect(quotesIn('Holt said so many ships were late.')[0]?.text).toBe('so many ships were late');
});

it('reads past a nickname within a name', () => {
  const [said] = quotesIn('"This is a big year," Sen. Ina "Bo" Holt told the crowd.');
  expect(said?.cue?.text).toBe('told');
});

it('looks for who speaks where a paragraph ends in a colon', () => {
  const copy =
    '"It is a rise," the office said.\n\nIn July, Holt made this comment:\n\n"We will stay here until the end."';
  expect(lastSpeaker(copy)).toBe('Holt');
});

it('takes officials without an article for others than those before', () => {
  const copy =
    'Two Vessan port officials said it was over. The quay is closed, officials said. "We have lost," they said.';
  expect(quotesIn(copy).map(({ speaker }) => speaker?.name)).toEqual([
    'Two Vessan port officials',
    'officials',
    'officials',
  ]);
});

it('takes no things for those who speak as `they`', () => {
  const copy = 'Traders said the harbor would close. The elections changed all that, they said.';
  expect(lastSpeaker(copy)).toBe('Traders');
});

it('takes no act of everybody for the words of some', () => {
  expect(quotesIn('Not all captains insist that the harbor close.')).toEqual([]);
});

it('reads the words between marks that point at each other, without the marks', () => {
  expect(quotesIn('»We will stay,« said Jens Holt.')[0]?.text).toBe('We will stay');
});

it('gives what is added to who spoke last before it', () => {
  expect(lastSpeaker('The mayor, who called it a disgrace, left, Holt told reporters, adding the plan was dead.')).toBe(
    'Holt',
  );
});

it.each([
  ['Jon Eik met reporters. It was, in his own words, a pity, and, in his words, "a farce".', 'Jon Eik'],
  ['Ina Holt met reporters. According to her, the wall held.', 'Ina Holt'],
  ['Ina Holt met reporters. The wall held, according to her.', 'Ina Holt'],
  ['Ina Holt met reporters. The wall held, according to her lawyer.', 'her lawyer'],
  ['Shortly thereafter, the Salt Study Group, a panel of captains, declared that it was "over".', 'Salt Study Group'],
  ['Fares are dear, according to a recent survey by the port.', 'a recent survey'],
  ['The wall held, according to a report owned by Ina Holt.', 'a report'],
  ['The port closed, a move some captains described as "a farce".', 'some captains'],
  ['"It is over," Ina Holt, 41, said as she left the hall.', 'Ina Holt'],
  ['The judge freed him on $5 bond over the objections of captains, who argued that the quay was shut.', 'captains'],
  ['She met the chairman of the port, who said no ship had left.', 'the chairman of the port'],
  ['The policy chief, Ina Holt, condemned the "reckless" dredging and said Tarn stood by the port.', 'Ina Holt'],
  ['The wall was seen by captain Jon Eik. "I was stunned," he told reporters.', 'Jon Eik'],
  ['The wall was seen by captains Jon Eik and Tom Ruiz. "I was stunned," he told reporters.', 'he'],
])('tells who asks from who is asked: %s', (copy, speaker) => {
  expect(lastSpeaker(copy)).toBe(speaker);
});

it('takes a time of day for nobody who speaks', () => {
  expect(
    quotesIn('All is well on the quay! [0810 GMT] - "We have never sold as much salt as we did in May."')[0]?.speaker,
  ).toBe(null);
});
