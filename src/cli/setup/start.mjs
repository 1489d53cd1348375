/** `npm start`: installs what is missing, builds the site and serves it. Plain JavaScript that any Node from 20 on runs; nothing is asked. */
import { install } from './install.mjs';
import { run, withNode } from './run.mjs';

/** Runs `lotse <command>` with the project's own Node. */
const lotse = async (/** @type {string} */ command) => (await run(withNode('src/cli/lotse.ts', command))).code;

process.exitCode = (await install()) ? (await lotse('build')) || (await lotse('serve')) : 1;
