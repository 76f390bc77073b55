import { expect, it } from 'vitest';
import { createRoles } from './roles.ts';

it('counts the stories of a role once, however its capitals and full stops are set, under its most used form', () => {
  const roles = createRoles();
  ['N.V. Mayor', 'NV mayor', 'harbor pilot', 'NV mayor'].forEach((role, place) => {
    roles.add(role, place);
  });
  roles.add('NV Mayor', 3);
  expect(roles.counted()).toEqual([
    { text: 'NV mayor', stories: 3, place: 0 },
    { text: 'harbor pilot', stories: 1, place: 2 },
  ]);
});
