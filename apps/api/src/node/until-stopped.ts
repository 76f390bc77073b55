/** Two signals within this many milliseconds are one Ctrl-C, which a terminal and npm both pass on. */
const together = 500;

/**
 * Resolves at the first SIGINT or SIGTERM. A second one, once the first is past, ends the process at once.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let first = Number.POSITIVE_INFINITY;
    const asked = () => {
      if (performance.now() - first > together) process.exit(130);
      first = Math.min(first, performance.now());
      resolve();
    };
    process.on('SIGINT', asked);
    process.on('SIGTERM', asked);
  });
}
