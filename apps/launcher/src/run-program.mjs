import { spawn } from 'node:child_process';
import { constants } from 'node:os';

import { forwardSignals } from './forward-signals.mjs';

/**
 * The exit code a shell would give.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
const exitCodeOf = (code, signal) => code ?? (signal ? 128 + constants.signals[signal] : 1);

/**
 * Runs a program to its end with our own terminal, and hands it every wish to stop.
 * It gets a group of its own, so that Ctrl-C reaches it once, through us, and not from the terminal as well; and the
 * whole group is told, because a package manager that is stopped does not stop what it has started.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} exit code; 127 if the program does not exist
 */
export const runProgram = (command, args, options) =>
  new Promise((resolve) => {
    /** @type {{ child?: import('node:child_process').ChildProcess }} */
    const running = {};
    // Before the program runs: a wish to stop that comes with its first sign of life must not end us alone.
    const stopForwarding = forwardSignals(
      process,
      (signal) => void (running.child?.pid && process.kill(-running.child.pid, signal)),
      () => performance.now(),
    );
    const child = spawn(command, args, { ...options, stdio: 'inherit', detached: true });
    running.child = child;
    /** @param {number} code */
    const end = (code) => {
      stopForwarding();
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code, signal) => end(exitCodeOf(code, signal)));
  });
