import { wordSet } from '../../text/words/word-sets.ts';

/** Pasts without an ending of their own. */
export const irregularPasts =
  'had was were did went came took made met won lost fell rose began held gave got saw left became broke brought built bought sold hit shot led sent put ' +
  'ran paid struck flew drew grew kept stood threw spent shut drove fought caught taught sat rode woke beat blew cut sank swept quit slid slept swung tore ' +
  'wore bore bit upheld withheld withdrew underwent overcame overtook rebuilt fled froze stole shook sang swam hung laid hid sued ';

/** Forms of the past that `-ed` does not tell. */
export const pasts = wordSet(irregularPasts);
