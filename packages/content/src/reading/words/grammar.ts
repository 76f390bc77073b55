export { articlesAndOwners, grammar, modals, owners, timed } from '../../text/words/grammar.ts';
