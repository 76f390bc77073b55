import { settingsFrom } from '../settings.ts';
import { notListening } from './http/not-listening.ts';
import { listen } from './http/server.ts';

/** Why a server cannot start. */
export interface Hindrance {
  readonly line: string;
  /** What the process is to end with. */
  readonly status: number;
}

/** What keeps a server of that environment from starting, as far as it can be told before there is anything to serve. */
export async function hindranceIn(env: Readonly<Record<string, string | undefined>>): Promise<Hindrance | null> {
  const settings = settingsFrom(env);
  if (typeof settings === 'string') return { line: settings, status: 2 };
  const { port, host } = settings;
  try {
    const { stop } = await listen(() => () => {}, port, host);
    await stop();
    return null;
  } catch (error) {
    return { line: notListening(error as NodeJS.ErrnoException, port, host), status: 1 };
  }
}
