import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { forwardSignals } from './forward-signals.mjs';

/**
 * The exit code a shell would give.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
const exitCodeOf = (code, signal) => code ?? (signal ? 128 + constants.signals[signal] : 1);

const LAST_WORDS_MS = 2_000;

/**
 * @param {import('node:stream').Readable | null} from
 * @param {NodeJS.WriteStream} to
 * @param {(text: string) => void} hear
 */
const passOn = (from, to, hear) =>
  from?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
    to.write(text);
    hear(text);
  });

/**
 * Runs a program to its end with our own terminal, and hands it every wish to stop.
 * It gets a group of its own, so that Ctrl-C reaches it once, through us, and not from the terminal as well; and the
 * whole group is told, because a package manager that is stopped does not stop what it has started.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @param {(text: string) => void} [hear] is told all that the program says, as well as the terminal
 * @returns {Promise<number>} exit code; 127 if the program does not exist
 */
export const runProgram = (command, args, options, hear) =>
  new Promise((resolve) => {
    /** @type {{ child?: import('node:child_process').ChildProcess }} */
    const running = {};
    // Before the program runs: a wish to stop that comes with its first sign of life must not end us alone.
    const stopForwarding = forwardSignals(
      process,
      (signal) => void (running.child?.pid && process.kill(-running.child.pid, signal)),
      () => performance.now(),
    );
    const said = hear ? 'pipe' : 'inherit';
    const child = spawn(command, args, { ...options, stdio: ['inherit', said, said], detached: true });
    running.child = child;
    if (hear) {
      passOn(child.stdout, process.stdout, hear);
      passOn(child.stderr, process.stderr, hear);
    }
    /** @param {number} code */
    const end = (code) => {
      stopForwarding();
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => {
      const ended = () => end(exitCodeOf(code, signal));
      if (!hear) return ended();
      // Its last words may still be on their way; whoever it left behind with the pipe is not waited for.
      child.once('close', ended);
      setTimeout(ended, LAST_WORDS_MS).unref();
    });
  });
