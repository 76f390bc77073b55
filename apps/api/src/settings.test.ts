import { describe, expect, it } from 'vitest';
import { settingsFrom } from './settings.ts';

describe('the settings of the server', () => {
  it('are good without any environment', () => {
    expect(settingsFrom({})).toMatchObject({ port: 8787, host: '127.0.0.1' });
    expect(settingsFrom({ PORT: '' })).toMatchObject({ port: 8787 });
  });

  it('take port, host, public address and the moment from it', () => {
    const settings = settingsFrom({
      PORT: '9000',
      HOST: '0.0.0.0',
      DATELINE_SITE: 'https://archive.example/',
      DATELINE_NOW: '2031-05-06T12:00:00Z',
      DATELINE_MAX_BODY: '5000',
    });
    if (typeof settings === 'string') throw new Error(settings);
    expect(settings).toMatchObject({ port: 9000, host: '0.0.0.0', site: 'https://archive.example', largest: 5000 });
    expect(settings.now()).toEqual(new Date('2031-05-06T12:00:00Z'));
  });

  it('take where the copy is compiled to from it, as `npm start` gives each folder a place of its own', () => {
    expect(settingsFrom({ DATELINE_COMPILED: '/cache/one.json' })).toMatchObject({ compiled: '/cache/one.json' });
    expect(settingsFrom({})).not.toHaveProperty('compiled');
  });

  it.each([
    { PORT: 'http' },
    { PORT: '-1' },
    { PORT: '65536' },
    { DATELINE_SITE: 'archive' },
    { DATELINE_SITE: 'archive.example:8787' },
    { DATELINE_SITE: 'https://' },
    { DATELINE_SITE: 'https:archive.example' },
    { DATELINE_NOW: 'noon' },
    { DATELINE_MAX_BODY: '1 MB' },
  ])('say in a line what is wrong with %o', (env) => {
    expect(settingsFrom(env)).toMatch(new RegExp(`^${Object.keys(env)[0]} is to be .*\\.$`));
  });
});
