import { type Explanation, flood } from './explanation.ts';

/** Of copy beside other copy. */
export const ofCopies = {
  'kill-without-target': {
    title: 'A kill or a hold of copy that is not held',
    why: 'A kill or a hold names the copy that it means by slug, number or headline. Of the copy here none has it that was sent in the ten days before, so nothing is done; if it was received under another name, what should be gone is shown still.',
    remedy:
      'Look for the copy that is meant, and take it out or give the notice the name that it has here. Where the copy was taken out already, take the notice out too.',
    example: {
      'flood.txt': flood,
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Marlow Quay". No ferry sank. A kill is mandatory.\n',
    },
  },
  'kill-unclear': {
    title: 'A kill or a hold that may mean one story or another',
    why: 'A kill or a hold whose headline is shortened acts on the story whose headline begins with those words, or stands whole in what the notice says, where there is one alone within ten days. Here several do, or one that only has the same words in another order; to withdraw the wrong one would be as bad as to leave the right one, so nothing is done.',
    remedy: 'See which is meant, and give the notice its whole headline, its slug or its number.',
    example: {
      'one.txt': flood,
      'other.txt':
        'Flood wall holds in Velm\n\nVELM -- Engineers inspected the northern dike by boat and found no leak.\n',
      'kill.txt': 'MANDATORY KILL\n\nPlease kill the story headlined "Flood wall holds". A kill is mandatory.\n',
    },
  },
  'notice-of-two': {
    title: 'A kill or a hold that names one story and holds the copy of another',
    why: 'A kill or a hold may stand above the copy that it takes back, and may name that by slug, number or headline. Here the name is that of one story and the copy that of another. What is named is acted on; the other, which may be the one that is meant, is shown where it came by itself.',
    remedy: 'See which is meant. Where it is both, send a notice for each.',
    example: {
      'one.txt': flood,
      'other.txt':
        'Mayor of Velm resigns over quay\n\nVELM, Oct. 12 (Yonhap) -- The mayor of Velm resigned on Tuesday over the price of a quay.\n\nThe council is to choose another next month.\n',
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Flood wall holds at Marlow Quay". A kill is mandatory.\n\nMayor of Velm resigns over quay\n\nVELM, Oct. 12 (Yonhap) -- The mayor of Velm resigned on Tuesday over the price of a quay.\n\nThe council is to choose another next month.\n',
    },
  },
  'after-kill': {
    title: 'A version that came after the kill of its story',
    why: 'A kill is for good: what is sent of its story afterwards is withdrawn too, since a late update may repeat what was wrong. Copy that is sent in place of the story under its slug or its headline is taken for such an update, unless the kill says that a substitute comes and it has other words.',
    remedy:
      'Where it takes the place of the story, give it a slug and a headline of its own; else nothing need be done.',
    example: {
      'flood-1.txt': flood,
      'flood-1.json': '{ "published": "2031-05-06" }',
      'flood-2.txt': `(LEAD) ${flood}\nThe gates stay shut until Friday, the office said.\n`,
      'flood-2.json': '{ "published": "2031-05-07" }',
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Flood wall holds at Marlow Quay". It did not hold. A kill is mandatory.\n',
      'kill.json': '{ "published": "2031-05-06" }',
    },
  },
  'notice-without-target': {
    title: 'A notice about copy that is not held',
    why: 'A release, or a correction that stands by itself, names the copy that it means by slug, number or headline. Of the copy here none has it, so nothing is done: what was held stays held, and what is corrected shows no correction.',
    remedy: 'Look for the copy that is meant, and give the notice the name that it has here.',
    example: {
      'flood.txt': flood,
      'correction.txt':
        'Correction: Northern-Ferry story\n\nMARLOW, Velmora (AP) — In a story May 6, The Associated Press reported erroneously how many sailed. There were nine.\n',
    },
  },
  'notice-unclear': {
    title: 'A correction that may mean one story or another',
    why: 'A correction that stands by itself names a slug, or words of a headline, that several stories have. It is shown by itself, and beside none of them.',
    remedy: 'See which is meant, and name its slug or more of its headline.',
    example: {
      'one.txt': flood,
      'other.txt':
        'Flood wall holds in Velm\n\nVELM -- Engineers inspected the northern dike by boat and found no leak.\n',
      'correction.txt':
        'Correction: Flood-Wall-Holds story\n\nVELM, Velmora (AP) — In a story May 6, The Associated Press reported erroneously when the wall was built. It was built in 2019.\n',
    },
  },
  'notice-alone': {
    title: 'A notice with no other copy beside it',
    why: 'A kill, a hold, a release or a correction is about other copy, and there is none here. Whether what it means is held can only be told where both are looked at together.',
    remedy: 'Look at it together with the folder of copy: dateline check wire/ kill.txt.',
    example: {
      'kill.txt':
        'MANDATORY KILL\n\nPlease kill the story headlined "Ferry sinks off Marlow Quay". No ferry sank. A kill is mandatory.\n',
    },
  },
  'release-unordered': {
    title: 'A hold and a release of which neither is known to be later',
    why: 'A release lets a story go that was held before. Of this and of the hold it is not known which was sent later, as where both are of one day, and the release does not speak of the hold. The story stays held: to be late is better than to be wrong.',
    remedy: 'Give the moment of each beside it as `published`, or take the hold out.',
    example: {
      'flood.txt': flood,
      'hold.txt': 'HOLD HOLD HOLD\n\nPlease hold the story headlined "Flood wall holds at Marlow Quay".\n',
      'release.txt': 'Please release the story headlined "Flood wall holds at Marlow Quay".\n',
    },
  },
  'release-of-nothing': {
    title: 'A release of what is not held',
    why: 'A release names a story that no hold which is here holds, so that it changes nothing.',
    remedy: 'See whether the hold is missing, or names another story; else nothing need be done.',
    example: {
      'flood.txt': flood,
      'release.txt': 'Please release the story headlined "Flood wall holds at Marlow Quay".\n',
    },
  },
  'correction-without-story': {
    title: 'A corrected version whose story is not found',
    why: 'A version that is marked as corrected takes the place of the one before it. Its agency sent other copy in the days before, and none of it is like this: where the wrong version is held under another headline or another name, it is shown still, with no correction on it.',
    remedy:
      'Look for the version that it corrects. Give both one `slug` in the files beside them, or take the wrong one out; where it was never held, nothing need be done.',
    example: {
      'other.txt':
        'Mayor of Velm resigns over quay\n\nVELM, May 6, 2031 (Reuters) - The mayor of Velm resigned on Tuesday over the price of a quay.\n',
      'flood.txt':
        'CORRECTED-Flood wall holds at Marlow Quay\n\n(Corrects day in first paragraph)\n\nMARLOW QUAY, May 6, 2031 (Reuters) - The wall held on Monday.\n',
    },
  },
  'change-not-found': {
    title: 'A change that the text does not show',
    why: 'A change note says what a version adds, updates or recasts, and in which paragraphs. Held beside the version before, those paragraphs, the headline or the photo are the same.',
    remedy: 'Look whether a version is missing between the two, or whether the note is wrong.',
    example: {
      'flood-1.txt': `${flood}\nThe gates stay shut until Friday, the office said.\n`,
      'flood-2.txt':
        '(LEAD) Flood wall holds at Marlow Quay\n(ATTN: CHANGES headline)\n\nMARLOW QUAY -- The wall held overnight, the harbor office said.\n\nThe gates stay shut until Friday, the office said.\n',
    },
  },
  'fact-changed': {
    title: 'A fact that changed without a word',
    why: 'A later version has the paragraph word for word, but for a figure, a day or a name. Neither a change note nor a marker of a correction tells of it, so whoever used the version before does not learn that it is no longer so.',
    remedy:
      'Look which of the two is right. Where the later one is, say so: in a change note that names the paragraph, or as a correction.',
    example: {
      'flood-1.txt': `${flood}\nThe wall of 1911 is nine miles long and kept 1,200 people dry, the office said.\n`,
      'flood-2.txt':
        '(LEAD) Flood wall holds at Marlow Quay\n\nMARLOW QUAY -- The wall held overnight, the harbor office said.\n\nThe wall of 1911 is nine miles long and kept 2,100 people dry, the office said.\n',
    },
  },
} as const satisfies Record<string, Explanation>;
