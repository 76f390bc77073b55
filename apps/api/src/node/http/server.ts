import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that listens. */
export interface Running {
  /** The port it listens at: the one asked for, or the free one found for 0. */
  readonly port: number;
  /** Takes no more requests, lets the open ones end, and resolves when all is closed. */
  stop(): Promise<void>;
}

/**
 * Starts a server.
 *
 * @param answerAt The listener, which may need to know the port.
 * @throws The system's error, as a rejection: `EADDRINUSE`.
 */
export function listen(answerAt: (port: number) => RequestListener, port: number, host: string): Promise<Running> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const actual = portOf(server) ?? port;
      server.on('request', answerAt(actual));
      resolve({ port: actual, stop: () => stop(server) });
    });
  });
}

/** How long the requests that are open may go on once the server is to stop, in milliseconds. */
const patience = 10_000;

/** How often to look for connections whose request has ended since: kept alive, they would hold the server up. */
const sweep = 20;

function stop(server: Server): Promise<void> {
  const sweeping = setInterval(() => server.closeIdleConnections(), sweep);
  const impatient = setTimeout(() => server.closeAllConnections(), patience);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweeping);
      clearTimeout(impatient);
      resolve();
    });
  });
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}
