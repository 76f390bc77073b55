import { searching } from './search.ts';

const articles = Number(process.argv[2] ?? 20_000);
const search = await searching(articles);
const distinct = await search();
const again = await search();
const counted = await search('&facets=agency,year');

console.log(`Searches over ${articles.toLocaleString('en')} invented articles, through fetch on one thread, Node ${process.versions.node}:
words, pairs of words, beginnings and phrases in turn, 11 to 100 hits to a page with their highlights.
`);
console.table(
  Object.fromEntries(
    Object.entries({ 'first time': distinct, 'asked again': again, 'first time, with facets': counted }).map(
      ([name, { rate, half, most }]) => [
        name,
        { 'a second': Math.round(rate), 'ms, half within': half.toFixed(2), 'ms, 99 % within': most.toFixed(2) },
      ],
    ),
  ),
);
