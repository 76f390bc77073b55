import { openApiAddress } from '../openapi/address.ts';
import { referenceAddress } from './address.ts';

/** Under it stands what the page is made of. */
export const partsAddress = `${referenceAddress}/parts`;

/** A part of the page. */
interface Part {
  readonly type: string;
  /** True where it is so large that a worker, which is weighed, has it among its static assets. */
  readonly isLarge: boolean;
  /** Unpacked when it is first asked for. */
  text(): Promise<string>;
}

/** Swagger UI is dark where its page says so. */
const start = `const dark = matchMedia('(prefers-color-scheme: dark)');
const shade = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', shade);
shade();
SwaggerUIBundle({ url: '${openApiAddress}', dom_id: '#reference', deepLinking: true, docExpansion: 'list', defaultModelsExpandDepth: 0, tryItOutEnabled: true });
`;

/** Long names of types would push the page beyond the screen of a telephone. */
const narrow = `
@media (max-width: 640px) {
  .swagger-ui code { overflow-wrap: anywhere; white-space: normal }
  .swagger-ui select { max-width: 100% }
  .swagger-ui .responses-table { table-layout: fixed }
  .swagger-ui .response-col_links { display: none }
}
`;

/** What the page is made of, by name. */
export const parts = {
  'start.js': { type: 'text/javascript; charset=utf-8', isLarge: false, text: async () => start },
  'script.js': { type: 'text/javascript; charset=utf-8', isLarge: true, text: async () => (await swaggerUi()).script },
  'style.css': { type: 'text/css; charset=utf-8', isLarge: true, text: async () => (await swaggerUi()).style + narrow },
} as const satisfies Readonly<Record<string, Part>>;

export const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

/** The addresses of those that are large. */
export const largeParts: ReadonlySet<string> = new Set(
  Object.entries(parts).flatMap(([name, { isLarge }]) => (isLarge ? [`${partsAddress}/${name}`] : [])),
);

const swaggerUi = async () => (await import('#swagger-ui', { with: { type: 'json' } })).default;
