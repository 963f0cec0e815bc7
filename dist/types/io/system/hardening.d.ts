/** What is asked of a process here. */
type HardenedProcess = Pick<NodeJS.Process, 'report' | 'on' | 'off' | 'eventNames' | 'listeners'>;
/**
 * Keeps Node itself from telling what a process holds, for as long as it runs.
 *
 * - With NODE_DEBUG it shows the first bytes of what comes in, and a target's response can repeat a value.
 * - A diagnostic report, at a signal, a fatal error or an exception, shows the environment and the heap's state; a heap
 *   snapshot at a signal (`--heapsnapshot-signal`) shows everything.
 * - SIGUSR1 opens the debugger on a port, to anybody on this machine who may send one (`process` docs, read 2026-11).
 *
 * The signals have no effect then, where by themselves they would end the process in the middle of its work. For processes
 * of our own: it holds for all that runs in them. A program that uses Sealpost as a library may call it, too.
 */
export declare function harden(process: HardenedProcess): void;
export {};
