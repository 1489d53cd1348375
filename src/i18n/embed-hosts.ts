import type { FrameHost } from '../model/doctor/frame-hosts.ts';
import { confluence } from './embed-hosts/confluence.ts';
import type { EmbedHost } from './embed-hosts/host.ts';
import { html } from './embed-hosts/html.ts';
import { liferay } from './embed-hosts/liferay.ts';
import { lms } from './embed-hosts/lms.ts';
import { sharepoint } from './embed-hosts/sharepoint.ts';
import { staffbase } from './embed-hosts/staffbase.ts';
import { teams } from './embed-hosts/teams.ts';

export type { EmbedForm, EmbedHost, HostWords } from './embed-hosts/host.ts';

/** Places pages are embedded in, and what is to be done there; the handbook and the dialog say the same. */
export const embedHosts: Record<FrameHost, EmbedHost> = { sharepoint, teams, confluence, staffbase, liferay, html, lms };
