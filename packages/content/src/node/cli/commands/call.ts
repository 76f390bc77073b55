import type { Command } from 'commander';
import type { Io, Status } from '../io.ts';

/** The call that a command is part of. */
export interface Call {
  readonly program: Command;
  readonly io: Io;
  /** Told what the process is to end with. */
  readonly end: (how: Status) => void;
}
