import { parseArgs } from 'node:util';
import { framed } from '../build/doctor/framed.ts';
import { gather, type Patient } from '../build/doctor/gather.ts';
import { said } from '../i18n/doctor-said.ts';
import { type DoctorUseWording, doctorUseWordsIn, framedLines } from '../i18n/doctor-use-words.ts';
import { doctorWordsIn } from '../i18n/doctor-words.ts';
import { counted, fill } from '../i18n/fill.ts';
import { diagnose } from '../model/doctor/diagnose.ts';
import type { Diagnosis, Facts } from '../model/doctor/facts.ts';
import { frameHosts } from '../model/doctor/frame-hosts.ts';
import { type Language, languages } from '../model/entry.ts';
import { nearest } from '../model/nearest.ts';
import { readLanguage } from './options.ts';

interface Asked {
  patient: Patient;
  json: boolean;
  browser: boolean;
  language: Language;
}

/** `lotse doctor https://…`: why an intranet does not show a page, and the line for the server. 1 if something does not work. */
export async function run(args: string[]): Promise<number> {
  const asked = readArgs(args, doctorUseWordsIn(readLanguage(args) ?? 'de'));
  if ('wrong' in asked) {
    process.stderr.write(`${asked.wrong}\n`);
    return 2;
  }
  const { patient, json, language } = asked;
  const facts = await gather(patient);
  const found = diagnose(facts);
  const shown = asked.browser ? await framed(patient) : undefined;
  const words = doctorUseWordsIn(language);
  if (json) {
    const findings = found.map((one) => ({ ...one, ...said(one, facts, language), severity: one.severity }));
    process.stdout.write(`${JSON.stringify({ url: patient.url, findings, ...(shown && { framed: shown }) }, null, 2)}\n`);
  } else {
    const seen = shown ? `\n${framedLines(shown, words).join('\n')}\n` : '';
    process.stdout.write(`${report(found, facts, language)}${seen}`);
  }
  const dead = shown !== undefined && ('failed' in shown || shown.frames.some(({ shown }) => !shown));
  return dead || found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function report(found: readonly Diagnosis[], facts: Facts, language: Language): string {
  const words = doctorWordsIn(language);
  if (found.length === 0) return `${words.well}\n`;
  const blocks = found.map((one) => {
    const { severity, found, right, page, paste } = said(one, facts, language);
    const lines = paste.flatMap(({ server, lines }) => [`    ${fill(words.paste, { server })}`, ...lines.map((line) => `        ${line}`)]);
    return [`${severity}  ${one.cause}  ${one.url}`, `    ${found}`, `    → ${right}`, ...lines, `    ${page}`].join('\n');
  });
  const severities = ['error', 'warning', 'note'] as const;
  const counts = severities.map((severity) => counted(words.counts[severity], found.filter((one) => one.severity === severity).length));
  return `${blocks.join('\n\n')}\n\n${counts.join(', ')}\n`;
}

/** What a command line asks for, or what is wrong with it. */
function readArgs(args: string[], words: DoctorUseWording): Asked | { wrong: string } {
  const options = {
    host: { type: 'string' },
    from: { type: 'string' },
    json: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'de' },
  } as const;
  const wrong = { wrong: fill(words.usage, { hosts: frameHosts.join('|') }) };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = languages.find((one) => one === values.lang);
    const [given, ...others] = positionals;
    if (!given || !language || others.length > 0) return wrong;
    const url = webAddress(given);
    if (!url) return { wrong: fill(words.badAddress, { found: given }) };
    const host = frameHosts.find((one) => one === values.host);
    const right = nearest(values.host ?? '', frameHosts);
    if (values.host && !host)
      return { wrong: fill(words.unknownHost, { found: values.host, hosts: frameHosts.join(', '), ...(right && { right }) }) };
    // As browsers name a page without an origin.
    const opaque = values.from === 'null';
    const from = values.from === undefined || opaque ? undefined : webAddress(values.from);
    if (values.from !== undefined && !from && !opaque) return { wrong: fill(words.badFrom, { found: values.from }) };
    return {
      patient: { url: url.href, ...(opaque ? { from: 'null' } : from && { from: from.origin }), ...(host && { host }) },
      json: values.json,
      browser: values.browser,
      language,
    };
  } catch {
    return wrong;
  }
}

/** An address of the web without a password in it; what stands behind `#` is not sent and so left away. */
function webAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return;
  url.hash = '';
  return url;
}
