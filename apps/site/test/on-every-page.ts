import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { holes } from '../src/layouts/frame.ts';
import { attributes, deadLinks } from './links.ts';
import type { Built } from './workspace.ts';

/** The pages that run something. */
const tools = new Set(['/desk/index.html', '/search/index.html']);

/** What must be so of every page of a site, whatever its copy. */
export function onEveryPage(site: () => Built): void {
  it('holds no script but data and where a tool needs one, no handler, no inline style and no address that runs', () => {
    const data = '<script type="application/ld+json">';
    for (const [path, html] of site().pages) {
      const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
      const active = tags.filter(
        (tag) => tag !== data && /^<(?:script|style|svg|img|iframe|object|embed|base)\b/i.test(tag),
      );
      if (tools.has(path)) expect(active).toEqual([expect.stringMatching(/^<script type="module" src="\/[^"]+"/)]);
      else expect(active).toEqual([]);
      expect(tags.filter((tag) => /\s(?:on\w+|style)\s*=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
      expect(attributes(html, 'href').filter((href) => /^\s*(?:javascript|data|vbscript):/i.test(href))).toEqual([]);
    }
  });

  it('turns no letters around and hides none', () => {
    for (const html of site().pages.values()) expect(html).not.toMatch(/(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it('shows no reader what is for editors only', () => {
    for (const [path, html] of site().pages) {
      // the desk begins with an invented example, as an editor would see it
      if (path !== '/desk/index.html') expect(html).not.toContain('(END)');
    }
  });

  it('leaves no frame among the pages, and no place in one empty', () => {
    expect([...site().pages.keys()].filter((path) => path.startsWith('/frame'))).toEqual([]);
    for (const html of site().pages.values())
      expect(Object.values(holes).filter((hole) => html.includes(String(hole)))).toEqual([]);
  });

  it('says what every page is, but for those that only lead on or answer for a status', () => {
    for (const [path, html] of site().pages)
      if (!/^\/\d+\.html/.test(path) && !html.includes('http-equiv="refresh"'))
        expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}"/);
  });

  it('has no error that an HTML checker finds, on any page', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const [path, html] of site().pages) {
      const { results } = await checker.validateString(html);
      const errors = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} at ${line}:${column}`),
      );
      expect([path, errors]).toEqual([path, []]);
    }
  });

  it('says on every page what may load: nothing from elsewhere, and no script but a tool’s own', () => {
    for (const [path, html] of site().pages) {
      expect(html.includes('script-src')).toBe(tools.has(path));
      expect(html).not.toContain('unsafe-inline');
      expect(html).toContain(
        "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; style-src 'self';",
      );
    }
  });

  it('leads nowhere that is not there, and names no place twice', () => {
    expect(deadLinks(site(), '')).toEqual([]);
    for (const html of site().pages.values()) {
      const ids = attributes(html, 'id');
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
}
