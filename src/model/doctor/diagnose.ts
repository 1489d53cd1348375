import { contentPolicies } from './checks/csp.ts';
import { fileTypes } from './checks/files.ts';
import { frameAncestors } from './checks/frame-ancestors.ts';
import { headersLost } from './checks/headers-lost.ts';
import { hsts } from './checks/hsts.ts';
import { localNetwork } from './checks/local-network.ts';
import { login } from './checks/login.ts';
import { mixedContent } from './checks/mixed-content.ts';
import { reach } from './checks/reach.ts';
import { sandbox } from './checks/sandbox.ts';
import { slash } from './checks/slash.ts';
import { storage } from './checks/storage.ts';
import { xFrameOptions } from './checks/x-frame-options.ts';
import { causes, type Diagnosis, type DoctorCheck, type Facts } from './facts.ts';

const checks: readonly DoctorCheck[] = [
  ...[login, slash, frameAncestors, xFrameOptions, localNetwork, mixedContent],
  ...[contentPolicies, fileTypes, sandbox, headersLost, hsts, storage],
];
const ranks = ['error', 'warning', 'note'];

/**
 * Why a page cannot be framed, or not fully. Behind a gate or without an answer nothing of it is judged: it would be the gate’s.
 * @returns errors first; nothing if all is well
 */
export function diagnose(facts: Facts): Diagnosis[] {
  const gate = login({ ...facts, files: [] }).filter(({ cause }) => cause === 'login');
  // Where a gate leads is no matter of the page’s.
  const stopped = gate.length > 0 ? gate : reach(facts);
  if (stopped.length > 0) return [...stopped, ...localNetwork(facts), ...mixedContent(facts)];
  return checks
    .flatMap((check) => check(facts))
    .sort((a, b) => ranks.indexOf(a.severity) - ranks.indexOf(b.severity) || causes.indexOf(a.cause) - causes.indexOf(b.cause));
}
