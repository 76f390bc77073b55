/**
 * Why a server cannot listen, and what to do, in a line.
 *
 * @param error The system's: `EADDRINUSE`.
 */
export function notListening({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `Port ${port} is not ours to take. Choose one above 1023: PORT=8787 npm start`;
  return `The server cannot listen at ${host}:${port}: ${message}`;
}
