/** Who said what: `npm run example -w @dateline/api -- 'Ada Brandt' http://localhost:8787` */
import { bodyOf, createClient, each, isProblemError } from '@dateline/api/client';

const [name = 'Ada Brandt', address = 'http://localhost:8787'] = process.argv.slice(2);
const api = createClient(address);

try {
  const { items } = await bodyOf(api.v1.people.$get({ query: { q: name, limit: 1 } }));
  const [person] = items;
  console.log(person ? `${person.name}, in stories: ${person.stories}` : `Nobody is called ${name}.`);
  for await (const { text, kind, article } of each((cursor) =>
    api.v1.quotes.$get({ query: { speaker: person?.id ?? name, fields: ['text', 'kind', 'article'], cursor } }),
  ))
    console.log(`${article?.published ?? 'undated'}  ${kind === 'indirect' ? text : `“${text}”`}`);
} catch (error) {
  // only the connection can fail so: https://fetch.spec.whatwg.org/#fetch-method
  const isUnreachable = error instanceof TypeError;
  if (!isProblemError(error) && !isUnreachable) throw error;
  console.error(isUnreachable ? `Nobody answers at ${address}. \`npm start\` starts a server there.` : error.message);
  process.exitCode = 1;
}
