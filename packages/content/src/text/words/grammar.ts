/** What stands before a month or a year. */
export const timed = 'in of since by until till from early late mid through to for before after during';

/** Verbs that tell of what may be. */
export const modals = 'will would shall should can could may might must';

/** Whose something is. */
export const owners = 'his her its their';

/** What opens a phrase about something of somebody's or about a thing. */
export const articlesAndOwners = `the a an ${owners}`;

/** Words of grammar, by what they do in a clause. */
export const grammar = {
  pronoun: 'he she they it i we you everyone everybody someone somebody nobody others',
  auxiliary: `is are was were be been being am has have had having do does did ${modals} cannot`,
  determiner:
    'the a an this these those his her its their our my your another some any each every many several most few both all no one two three four five ' +
    'six seven eight nine ten such other',
  preposition:
    'of in on at by for from with without to into onto over under about against among between through throughout during after before since until till ' +
    'near behind beyond despite toward towards upon within outside inside around across along per via amid like unlike as beside besides above below ' +
    'regarding concerning including following citing according given',
  subordinator:
    'that because if while although though whereas unless whether when where why how what once so than lest',
  relative: 'who whom whose which',
  conjunction: 'and but or nor yet',
  adverb:
    'also later then now further again still already even ever never just once only too earlier previously recently subsequently repeatedly often always ' +
    'sometimes meanwhile however moreover shortly thereafter thus instead indeed perhaps maybe first soon ago not together twice rather quite almost both therefore ' +
    'nevertheless nonetheless furthermore additionally afterward afterwards beforehand itself himself herself themselves elsewhere today tonight',
} as const;
