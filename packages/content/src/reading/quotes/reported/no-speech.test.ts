import { expect, it } from 'vitest';
import { read } from '../../read.ts';

/** What is told without quotation marks: the words, the cue, the speaker as printed. */
function told(body: string) {
  const source = `Harbor talks\n\n${body}\n\nThe end of the copy stands here.`;
  return (read(source, { id: 'talks' }).article?.quotes ?? []).map(({ text, cue, speaker }) => [
    text,
    cue?.text,
    speaker && source.slice(...speaker.span),
  ]);
}

it.each([
  'The economy is now expected to grow by 0.2% in 2004.',
  'Tarn Capital rates Salt Foods a Buy, six steps above the rest.',
  'His wife, Ina, put it more bluntly.',
  'The crew dug on as hopes of finding survivors faded.',
  'Orrin Oil dismissed its chief operating officer in May.',
  'The salt, called vell, was sold in Tarn.',
  // what a noun is like
  'The guards have failed in repeated efforts to reach the ship.',
  'Karsund’s estimated 300 dockers were on the quay all night.',
  'The Salt Party’s projected number of seats rose by two in May.',
  'The ferry turned back after suspected rebels blew up the pier.',
  'A court tried three sailors for alleged crimes committed in Tarn.',
  'Tarn had a mixed afternoon, with recalled winger Jon Sorel in good form.',
  'The plan would put 45 seats aside as opposed to 25 seats in the old council.',
  'Sorel, widely considered one of the best sailors of his day, died on Friday.',
  'Cotton is to stay at the level of May with exports expected to bring in 80 million crowns.',
  'The guards have been holding ten suspected rebels for a week.',
  'At least two suspected Karsund rebels have died in the jail.',
  'The office sent three new bird flu suspected cases to a clinic.',
  'The film, at a total estimated cost of 5 million crowns, is long.',
  'The judge will hear the owners concerned in the case of the quay.',
  'The incident concerned a school choir that sang on the quay.',
  'The barges are this year expected to carry more salt than in May.',
  'The bank backed off plans to sell the quay.',
  'Search teams on Monday found a flight recorder of the jet that plunged into a lake after take-off.',
  'Guards on Tuesday found a car that belonged to Omar Orr.',
  'The judge read a letter that moved the jury.',
  'Orr wrote a song that topped the charts.',
  'The quay is shut after lower than expected first half sales of salt.',
  'Orrin Oil writes programs that helps big fleets find their way.',
  'Salt has ruled itself out of the race for the quay.',
  'The council rejected a bid by Mayor Ada Orr to close the quay.',
  'The judge found insufficient evidence that Holt had told Orr to burn the quay.',
  'Police found no sign that Holt had asked Ada Orr, an aide to then Mayor Jon Sorel, to lie.',
  'The barges saw the end of traditional yards such as Orr and Sorel.',
  'Sorel’s cross found an unmarked Jon Orr just outside the box.',
  'He was convicted of revealing state secrets and of threatening shoppers with a bat.',
  'Orr will run the yard from May, reporting to its chief executive.',
  'The council sold a fleet called Vebra which plans to sail in May.',
  'Ada Brandt said in a letter that was sent on Monday.',
  'The appeals court considers a challenge to the law.',
  'He cannot say for sure that the port is closed.',
  // nouns
  'The first recount was held on Wednesday in the harbor of Tarn.',
  'Orrin has raised an unusually high sum for a vote still a year away.',
  'The sale comes amid a wide reckoning over the debts of the yards of Tarn.',
  'The views expressed are those of the fishers alone.',
  'The court sent terrorist suspects to a jail on the coast.',
  'Shares fell on poor earnings in first quarter company reports due in May.',
  'The fund is paid by a share of proceeds from the sale of the quay.',
  'The firm finished the sale in May, raising 14 million crowns in net proceeds of the float.',
  'The dispute is over Vessan charges that Tarn is closing its port to ships.',
  'The envoys are in Tarn to assess government requests for funding for the port.',
  'The hearing in Karsund is to give the mayor time for questioning over the sale.',
  'The visit would help friendship and mutual understanding between the two towns.',
  'The firm opened a new price offering that saves its customers money.',
  'The gang might go for blasting the quay to frighten the guards.',
  // deeds
  'Orrin Moor, who has ruled Vessa for 32 years, left the palace.',
  'Sorel dismissed Tarn for 37 as the batsman mistimed a pull.',
  'The weather office issued an amber warning until 6 p.m. Tuesday.',
  'Tesda Motors is recalling about 120,000 cars because their brakes fail.',
  'She thanked her coach, Tim Orr.',
  'It is understood that Sorel will be joined by Todd and Ruiz.',
  'Vessa recalled its ambassador to Tarn on Monday.',
  'The two towns realized their first annual visit in 2031.',
  'The bank maintains a stricter policy and tries to keep the crown below five marks.',
  'The guards are observing a ceasefire that ends in May.',
  'Ruiz swore an oath to the constitution of Vessa.',
  'Tarn is a small town, boasting some of the best beaches of the coast.',
  'The firm raised the price it charges barge owners for oil by half a crown a gallon, effective today.',
  'He shot 13 sailors and attacked seven others in May.',
  'On 23 minutes Sorel showed Ruiz how to do it.',
  'A goal apiece saw Tarn leading 18-12 as the game entered the final quarter.',
  'Sorel just repeated his poor form of the last match.',
  'The office referred all questions to the mayor.',
  'Only 40 members showed up to vote on the plan.',
  'The firm added 30 jobs at the port.',
  'Gunmen attacked a harbor office in central Tarn and fled.',
  'The council discussed the sale of the quay at its meeting in May.',
  'The guards, who have pleaded not guilty, face ten years in jail.',
  'The firm will sell the quay, as called for by the council.',
  'The crowd chanted slogans against the sale of the quay.',
  'The council declared a holiday to mark the birth of the town.',
  'A lawyer is to tell the court when it would ask the owners to leave.',
  'The guards built a wall where the town would defend the quay.',
])('hears nobody where nothing is said: %s', (copy) => {
  expect(told(copy)).toEqual([]);
});

it.each([
  ['The party has rejected council demands that it leave the quay.', 'rejected', 'The party'],
  ['Mayor Ruiz has denied Salt Party claims that he sold the port.', 'denied', 'Mayor Ruiz'],
  ['Ruiz said the Salt Party claims that he sold the port.', 'claims', 'the Salt Party'],
  ['The Salt Party claims that Ruiz sold the port.', 'claims', 'The Salt Party'],
  ['For the year ended July 31 Tarn Foods reported a loss of 3 million crowns.', 'reported', 'Tarn Foods'],
  ['In May 2031 the firm said that it would close the port.', 'said', 'the firm'],
  ['Oil fell owing to data that showed stocks had risen.', 'showed', 'data'],
  ['Their sight gets worse according to a survey, which shows that a third need glasses.', 'shows', 'a survey'],
  ['The share was at 62%, and the council was hoping this would rise.', 'hoping', 'the council'],
  ["Moody's pointed out that the sale would hurt Tarn Foods.", 'pointed', "Moody's"],
  ['Will Smith said the port is closed.', 'said', 'Will Smith'],
  ['The actor Will Smith said the port is closed.', 'said', 'The actor Will Smith'],
  ['Pan Am Corp agreed that pilots will be placed on the list.', 'agreed', 'Pan Am Corp'],
  ["The referees' chief Philip Don said the strike was allowed.", 'said', "The referees' chief Philip Don"],
  ['It added its bid to buy a part of the quay, was being looked at.', 'added', 'It'],
  ['The guards were late, immigration officers ruled Wednesday.', 'ruled', 'immigration officers'],
  ['A court ruled Friday against the owners of the quay.', 'ruled', 'A court'],
  [
    "Tarn's newly-elected Salt Front council pledged to sell the quay.",
    'pledged',
    "Tarn's newly-elected Salt Front council",
  ],
  ['The owners were very worried that the quay would be sold.', 'worried', 'The owners'],
  ['DEC has sold the quay and says it has told the police.', 'says', 'DEC'],
  ['May said the quay was sold.', 'said', 'May'],
  ['The quay was sold, officers said here Tuesday.', 'said', 'officers'],
  ['They said, however, the market was very thin.', 'said', 'They'],
  ['Ruiz said at a Senate hearing he would not object.', 'said', 'Ruiz'],
  ['Ruiz said after the talks, he would see Tarn and Vessa.', 'said', 'Ruiz'],
  ['The quay could be sold, she told a Commons inquiry.', 'told', 'she'],
  ['The prices are up, the traders said from Tarn.', 'said', 'the traders'],
  ['The firm said <Tarn Foods Inc> owns the rest of the quay.', 'said', 'The firm'],
  ['Tarn Foods said it named Ada Brandt to a new post.', 'said', 'Tarn Foods'],
  ['Ruiz said while ships may come, they may not stay.', 'said', 'Ruiz'],
  ['Ruiz said as part of the settlement, Tarn must pay for the quay.', 'said', 'Ruiz'],
  ['The firm said in the first quarter ended January 31 it had sold the quay.', 'said', 'The firm'],
  ['Guards said the council warned that the port would close.', 'said', 'Guards'],
  ['Guards said the council warned that the port would close.', 'warned', 'the council'],
  ["Moody's said risk rose.", 'said', "Moody's"],
  ['The WHO said the risk was high.', 'said', 'The WHO'],
  ['"We watch it," WHO director Lena Fors said.', 'said', 'WHO director Lena Fors'],
  ['"Fine," said co-founder and CEO Tara Vale.', 'said', 'co-founder and CEO Tara Vale'],
  ['"Fine," added co-owner and head chef Rita Mann.', 'added', 'co-owner and head chef Rita Mann'],
  ['"It is time," said May, who leads the party.', 'said', 'May'],
  ['"It is time," said Will Sorel, who leads the party.', 'said', 'Will Sorel'],
  ['A judge ruled the sale void.', 'ruled', 'A judge'],
  ['Ruiz recalled the day when the quay fell into the sea.', 'recalled', 'Ruiz'],
  ['The envoy repeated his call for a vote in Tarn.', 'repeated', 'The envoy'],
  ['Ruiz saw the plan as a gift to the owners of the port.', 'saw', 'Ruiz'],
  ['Ruiz dismissed the charges as gossip by the owners.', 'dismissed', 'Ruiz'],
  ['The bank maintains that the crown will fall.', 'maintains', 'The bank'],
  ['The mayor denied the case was meant to silence the owners.', 'denied', 'The mayor'],
  ['Ruiz recalled the ambassador had left before the storm.', 'recalled', 'Ruiz'],
  ['The survey showed up to 40 percent of the docks had closed.', 'showed', 'The survey'],
  ['Ruiz attacked the council for the sale of the quay.', 'attacked', 'Ruiz'],
  ['Ruiz attacked the owners in a letter.', 'attacked', 'Ruiz'],
  ['Ruiz attacked the bank over the sale of the quay.', 'attacked', 'Ruiz'],
  ['The envoys discussed how the quay could be sold.', 'discussed', 'The envoys'],
  ['The union pleaded for the council to stop the sale.', 'pleaded', 'The union'],
  ['Ruiz would say only that the port was closed.', 'say', 'Ruiz'],
  ['The owners would prefer that the port be closed.', 'prefer', 'The owners'],
  ['Ruiz declared that the feast would mark the day.', 'declared', 'Ruiz'],
  ['Press reports Tuesday said the quay was sold.', 'said', 'Press reports'],
  ['Company figures suggest the quay was sold.', 'suggest', 'Company figures'],
  ['The guards suspected Ruiz of the raid.', 'suspected', 'The guards'],
  ['The bank has estimated costs would rise.', 'estimated', 'The bank'],
  ['The owners are very concerned that the quay is sinking.', 'concerned', 'The owners'],
  ['The court rules that the sale is void.', 'rules', 'The court'],
  ['Holt as promised announced the sale of the quay would go on.', 'announced', 'Holt'],
  ['At 23 Holt said he would sail on for ten years.', 'said', 'Holt'],
  ['The council backed the plan to sell the quay.', 'backed', 'The council'],
  ['Holt said in all 30 ships had sunk.', 'said', 'Holt'],
  ['Holt dismissed as gossip a report that the quay was sold.', 'dismissed', 'Holt'],
  ['The owners are more worried that the quay is sinking.', 'worried', 'The owners'],
  ['Ruiz added 30 people were still missing after the storm.', 'added', 'Ruiz'],
  ['The union proposed to the council that the port be closed.', 'proposed', 'The union'],
])('hears who says it: %s', (copy, cue, speaker) => {
  expect(told(copy).map(([, verb, who]) => [verb, who])).toContainEqual([cue, speaker]);
});

it.each([
  ['Parents asked who would pay for the lockers.', 'who would pay for the lockers'],
  ['Holt asked Ada Orr, an aide to then Mayor Jon Sorel, to lie in court.', 'to lie in court'],
  ['Holt denied that Orr had told the guards to leave.', 'denied that Orr had told the guards to leave'],
  ['Holt said as mayor she would close the port.', 'she would close the port'],
  ['The firm cut output, blaming high power prices, and its shares fell as much as 8%.', 'blaming high power prices'],
])('ends and opens what is told where it does: %s', (copy, content) => {
  expect(told(copy).map(([text]) => text)).toEqual([content]);
});

it.each(['expected', 'forecast', 'announced', 'reported'])(
  'takes a verb between as and a mark for no report: as %s',
  (verb) => {
    const copy = `The bank kept its rate at 3% on Friday, as ${verb}, and said it could cut it in May.`;
    expect(told(copy)).toEqual([['it could cut it in May', 'said', 'The bank']]);
  },
);

it.each([
  'In a story published May 3, headlined "Paper mill fire forces Tarn to flee," The Associated Press erroneously reported the toll.',
  'Please read the headline as "Two killed in mill fire" and the first sentence as "Two people were killed when a fire broke out."',
  'In paragraph 4, please read "five people had left" instead of "six people had left".',
])('takes what a notice of correction sets right for no speech: %s', (copy) => expect(told(copy)).toEqual([]));

it('hears no police in a request of theirs', () => {
  expect(told('He denied a police request to arrest Holt.').map(([text]) => text)).toEqual([
    'denied a police request to arrest Holt',
  ]);
});
