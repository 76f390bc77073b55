/**
 * A module whose code stands in a function: an engine looks through a function once, and takes it to pieces with all its
 * values only when it is called. Workerd makes ready each module as it starts, also what is imported later.
 *
 * @param code A module as esbuild writes it: what it imports, what it does, and what it exports, none of which it sets again.
 * @returns The same module, which does all that it does when it is imported.
 */
export function asFunction(code: string): string {
  const parts = /^((?:import(?!\()[^;]*;)*)(.*?)export\{([^}]*)\};(\s*(?:\/\*.*)?)$/s.exec(code);
  if (!parts) throw new Error('A module that exports nothing does nothing when it is imported later.');
  const [, imports = '', body = '', exported = '', licences = ''] = parts;
  const names = exported.split(',').map((one) => one.split(' as '));
  const members = names.map(([within, name = within]) => `${name}:${within}`);
  const taken = names.map(([within, name = within], place) => `${name}:exported${place}`);
  const given = names.map(([within, name = within], place) => `exported${place} as ${name}`);
  return `${imports}function all(){${body}return{${members}}}const{${taken}}=all();export{${given}};${licences}`;
}
