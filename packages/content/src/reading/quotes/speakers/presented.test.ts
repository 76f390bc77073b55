import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** Who speaks in each quotation, by name or description, below one whom the copy has told of. */
const speakersIn = (copy: string): (string | undefined)[] =>
  read(`Quay inquest\n\nEwan Orr, 26, died when a gangway came down on him.\n\n${copy}\n`, {
    id: 'quay',
  }).article?.quotes.map(({ speaker }) => speaker?.name) ?? [];

it.each(
  'paramedic mate coxswain deckhand bosun clerk umpire groom jockey shepherd publican lifeguard bailiff landlord godson understudy skip ghillie'.split(
    ' ',
  ),
)('joins a name to what its bearer is, whatever that is: the %s', (calling) =>
  expect(
    speakersIn(
      `The ${calling}, Donald Greve, said he had passed on the complaint.\n\n"I told them it was sticking," he said.`,
    ),
  ).toEqual(['Donald Greve', 'Donald Greve']),
);

it.each([
  ['Another deckhand, Donald Greve, said he had seen it.\n\n"It was sticking," he said.', 'Donald Greve'],
  ['The mate on the ferry, Donald Greve, said he had seen it.\n\n"It was sticking," he said.', 'Donald Greve'],
  ['The widow, Mona Orr, said the office knew.\n\n"I told them it was sticking," she said.', 'Mona Orr'],
  ['His cook, a Frenchwoman named Claire Merle, left. "It is porous," she said.', 'Claire Merle'],
  ['One of his lawyers, Claire Merle, said he was well.', 'Claire Merle'],
  // a meeting is nobody
  ['The meeting, led by President Claire Merle, pledged to cut rates.', 'The meeting'],
  ['The ministry, Claire Merle said, had known of it.', 'Claire Merle'],
])('joins a name to what stands beside it: %s', (copy, name) => expect(speakersIn(copy).at(-1)).toBe(name));

const beside = 'Sam Rudd, 24, said he had barely slept.\n\n';

it.each([
  ['Among them was Piet Voss.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['Among the crowd of 400 was the former captain Piet Voss.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['One of them is Piet Voss, a baker.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['For Piet Voss, it was a bitter night.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['Visiting manager Piet Voss had no complaints.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['To Piet Voss, it was a bitter night.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['It was Piet Voss who found him.\n\n"It was a long night," he said.', 'Piet Voss'],
  ['The jury foreman was Piet Voss.\n\n"It was a long night," he said.', 'Piet Voss'],
  // nobody new who could have said it
  ['The boat was Piet Voss\'s.\n\n"It was a long night," he said.', 'Sam Rudd'],
  ['The boat was sold by Piet Voss.\n\n"It was a long night," he said.', 'Sam Rudd'],
  ['Visiting Tarn on Monday, he wept.\n\n"It was a long night," he said.', 'Sam Rudd'],
  ['The guards are watching Piet Voss.\n\n"It was a long night," he said.', 'Sam Rudd'],
  ['He was the son of Piet Voss.\n\n"It was a long night," he said.', 'Sam Rudd'],
  ['Among them was Claire Merle.\n\n"It was a long night," he said.', 'Sam Rudd'],
])('hears whom the sentence before presents: %s', (copy, name) =>
  expect(speakersIn(`${beside}${copy}`).at(-1)).toBe(name),
);

it.each([
  [
    'Tom Rees testified that Wade Lock once told him: "You keep them moving."\n\nLock took the stand. "I lent Tom money," he told jurors.',
    ['Wade Lock', 'Wade Lock'],
  ],
  ['Tom Rees told jurors Wade Lock once said to him, "Keep them moving."', ['Wade Lock']],
  // she need not be he whom the sentence before is about
  [
    'Wade Lock looked ahead as Judge Elea Whit read the verdict. She set a date.\n\nTom Rees testified that he had paid.\n\nLock took the stand. "I lent Tom money," he told jurors.',
    ['Tom Rees', 'Wade Lock'],
  ],
  ['The aide, Tom Rees, told the court that Chairman Wade Lock once said to him, "It is for sale."', ['Wade Lock']],
  ['The jury was shown a letter in which Wade Lock, 49, wrote to Tom Rees: "Get it through."', ['Wade Lock']],
  [
    'The launch came a day after Wade Lock-ho, the influential brother of leader Tom Rees, denounced it as "a sham."',
    ['Wade Lock-ho'],
  ],
  ['A fire broke out. The answer came from Tarn.\n\n"Then she poured tea," he said.', ['Ewan Orr']],
  ['A builder paid a clerk for permits, a court has heard.', [undefined]],
  ['The inquest heard that Mr Rees was "always late".', [undefined]],
  ['Claire Merle heard a man shout: "Come at once."', [undefined]],
  ['Wade Lock, a member of the Salt Committee, in a conversation with TASS described it as "a window."', ['Wade Lock']],
  ['Wade Lock in an interview with the Tarn Gazette described it as "a window."', ['Wade Lock']],
  ['A government source said a mediator could be named "within days".', ['A government source']],
])('hears who speaks in the clause that holds the words: %s', (copy, names) => expect(speakersIn(copy)).toEqual(names));
