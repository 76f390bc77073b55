import * as z from 'zod';
import { represent, send } from '../http/representation.ts';
import { oneOf } from '../list/parameters.ts';
import { route } from '../route.ts';
import { type ProblemName, problems, problemsAddress } from './kinds.ts';
import { noneOf } from './problem.ts';

const names = Object.keys(problems) as [ProblemName, ...ProblemName[]];

const isProblemName = (name: string): name is ProblemName => Object.hasOwn(problems, name);

/** The page that the `type` of a problem leads to. */
export const problemPage = () =>
  route({
    path: `${problemsAddress}/{name}`,
    operation: () => ({
      operationId: 'explainProblem',
      tags: ['about'],
      summary: 'What a kind of problem means',
      description: 'The page that the `type` of a problem leads to.',
      params: z.strictObject({ name: oneOf(names, 'The last part of its `type`.') }),
      responses: { 200: { description: 'The page.', type: 'text/html; charset=utf-8' }, problems: ['not-found'] },
    }),
    async answer(c) {
      const name = c.req.param('name') ?? '';
      return isProblemName(name)
        ? send(c, await represent(page(name), { 'content-type': 'text/html; charset=utf-8' }))
        : noneOf('name', names);
    },
  });

function page(name: ProblemName): string {
  const { status, title, means, remedy } = problems[name];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}: a problem of the Dateline API</title>
<h1>${title}</h1>
<p>Status ${status}, type <code>${name}</code>.
<p>${means}
<p>${remedy}
<p><a href="/v1">The API</a>
</html>
`;
}
