import { searching } from './search.ts';

const articles = Number(process.argv[2] ?? 20_000);
const search = await searching(articles);
const usual = await search();
const long = await search('&limit=100');
const counted = await search('&facets=agency,year');

console.log(`Searches over ${articles.toLocaleString('en')} invented articles, through fetch on one thread, Node ${process.versions.node}:
words, pairs of words, beginnings beside a word, and phrases, each asked once, with their highlights.
By the clock, and of a core's time, which a busy machine does not lessen.
`);
console.table(
  Object.fromEntries(
    Object.entries({ 'a page of 20': usual, 'a page of 100': long, 'a page of 20, with facets': counted }).map(
      ([name, { rate, perCore, half, most }]) => [
        name,
        {
          'a second': Math.round(rate),
          'of one core': Math.round(perCore),
          'ms, half within': half.toFixed(2),
          'ms, 99 % within': most.toFixed(2),
        },
      ],
    ),
  ),
);
