import type { Cause } from '../model/doctor/facts.ts';
import type { Language } from '../model/entry.ts';
import type { Counted } from './fill.ts';

/** What is said about a cause: what was found, what would be right. Places are filled from the diagnosis. */
export interface CauseWording {
  found: string;
  right: string;
}

/** Words of the embed doctor, at the command line and on its page. Apart from the others: its script carries these and no more. */
export interface DoctorWording {
  causes: Record<Cause, CauseWording>;
  severities: Record<'error' | 'warning' | 'note', string>;
  counts: Record<'error' | 'warning' | 'note', Counted>;
  paste: string;
  well: string;
  failures: Record<'name' | 'refused' | 'timeout' | 'certificate' | 'redirects' | 'other', string>;
}

const de: DoctorWording = {
  causes: {
    unreachable: {
      found: 'Unter dieser Adresse antwortet niemand: {why} ({code}).',
      right: 'Prüfe die Adresse und ob der Server läuft und von hier aus erreichbar ist.',
    },
    certificate: {
      found: 'Dem Zertifikat wird nicht vertraut ({code}).',
      right:
        'Ein Zertifikat, das zum Namen passt, gültig ist und samt Zwischenzertifikaten gesendet wird. Eine eigene Zertifizierungsstelle müssen alle Geräte kennen.',
    },
    status: { found: 'Der Server antwortet mit {status}.', right: 'Die Seite muss mit 200 antworten. Prüfe Pfad und Unterordner.' },
    login: {
      found: 'Vor der Site steht eine Anmeldung: {line}',
      right:
        'Anmeldeseiten lassen sich nicht einrahmen. Die Anmeldung muss schon vor dem Rahmen geschehen sein (gemeinsames SSO, Cookie mit SameSite=None; Secure), oder diese Site steht ohne Anmeldung im Intranet.',
    },
    'not-own': {
      found: 'Das ist keine Seite von Lotse, vielleicht eine Anmelde- oder Fehlerseite.',
      right: 'Nimm die Adresse aus dem Dialog „Einbetten“.',
    },
    slash: { found: 'Ohne Schrägstrich am Ende antwortet der Server mit {status}.', right: 'Eine Umleitung (301) auf {right}' },
    'ancestors-none': {
      found: 'Niemand darf die Seite einrahmen: {line}',
      right: 'Die Adresse des Intranets muss in frame-ancestors stehen. In site.yaml: frameAncestors.',
    },
    'ancestors-host': {
      found: 'Diese Herkunft darf nicht einrahmen: {origins}. Erlaubt ist: {line}',
      right: 'Nimm sie in site.yaml unter frameAncestors auf. Mit „name“ am Anfang steht sie hier nur als Muster für eure eigene.',
    },
    'ancestors-self': {
      found: 'Nur die Site selbst darf diese Seite einrahmen: {line}',
      right: 'Soll ein Intranet sie zeigen, nenne es in site.yaml unter frameAncestors.',
    },
    'ancestors-opaque': {
      found:
        'Die Seite, die einrahmt, hat keine Herkunft. Sie steht selbst in einem Rahmen mit sandbox, und keine Zeile lässt sie ein: {line}',
      right:
        'Das kann nur das Intranet ändern: Der äußere Rahmen braucht allow-same-origin, oder der Rahmen steht ohne Makro direkt auf der Seite. Sonst bleibt der Link.',
    },
    'x-frame-options': {
      found: 'Eine ältere Kopfzeile verbietet den Rahmen: {line}',
      right: 'Streiche sie. Wer einrahmen darf, sagt frame-ancestors.',
    },
    'ancestors-in-meta': {
      found: '{line} steht nur im meta-Element der Seite. Dort gilt es nicht.',
      right: 'frame-ancestors muss als Kopfzeile vom Server kommen.',
    },
    'ancestors-missing': {
      found: 'Der Server sagt nicht, wer einrahmen darf. Also dürfen es alle.',
      right: 'Eine Kopfzeile mit frame-ancestors.',
    },
    'allow-from': {
      found: '{line}: Das versteht kein heutiger Browser, also dürfen alle einrahmen.',
      right: 'Streiche die Zeile und nimm frame-ancestors.',
    },
    'local-network': {
      found: '{name} liegt im privaten Netz ({address}), die einrahmende Seite im Internet. Chromium ab 142 lässt das nicht zu.',
      right:
        'Gib der Site eine öffentliche Adresse mit Anmeldung davor. Oder eure IT erlaubt es der einrahmenden Seite[ {origin}] über die Richtlinie LocalNetworkAccessAllowedForUrls.',
    },
    'mixed-content': {
      found: 'Ohne https: {line}',
      right: 'Eine Seite mit https zeigt nur, was auch mit https kommt. Richte ein Zertifikat ein und nimm die Adresse mit https://.',
    },
    'csp-self': {
      found: 'Eine Richtlinie ({place}) verbietet Dateien von der eigenen Adresse: {line}',
      right: "Kommen mehrere Richtlinien an, gelten alle zugleich. In {directive} muss überall 'self' stehen, ohne 'strict-dynamic'.",
    },
    'csp-trusted-types': {
      found: 'Eine Richtlinie ({place}) verbietet den Skripten, weitere zu laden: {line}',
      right: 'trusted-types muss lotse nennen.',
    },
    'csp-sandbox': {
      found: 'Eine Richtlinie ({place}) sperrt Skripte: {line}',
      right: 'Streiche sandbox aus der Kopfzeile oder erlaube allow-scripts.',
    },
    'csp-wasm': {
      found: 'Eine Richtlinie ({place}) verbietet WebAssembly: {line}. Die Suche findet dann nur Namen, nicht den vollen Text.',
      right: "'wasm-unsafe-eval' in script-src. Es erlaubt WebAssembly, kein eval.",
    },
    'csp-hash': {
      found: 'Eine Richtlinie ({place}) verbietet das kleine Skript für hell und dunkel: {line}',
      right: 'Seine Prüfsumme muss in script-src stehen. Nach einer neuen Fassung gehört die Konfiguration mit erneuert.',
    },
    'missing-file': {
      found: 'Eine Datei fehlt: {status}. Manche Server geben die Endung .{ending} nicht heraus, weil sie sie nicht kennen.',
      right: 'Ist die Datei hochgeladen? Dann trage ihre Endung ein.',
    },
    'media-type': { found: 'Der Server nennt den falschen Typ: {line}', right: 'Für .{ending} heißt er {right}.' },
    cors: {
      found: 'In einem Rahmen mit sandbox, ohne allow-same-origin, fehlen Schriften oder Suche: {line}',
      right: 'Schriften und Dateien der Suche dürfen alle laden. Bei einer Anmeldung davor hilft nur allow-same-origin.',
    },
    corp: {
      found: 'In einem Rahmen mit sandbox, ohne allow-same-origin, sperrt der Server Dateien: {line}',
      right: 'cross-origin für alle Dateien, die Seiten laden.',
    },
    'headers-lost': {
      found: 'Diese Datei kommt ohne Kopfzeilen, die die Seite hat: {names}',
      right: 'Bei nginx verliert ein Block mit eigenem add_header alle von außen. Schreib alle an eine Stelle, wie in lotse-location.conf.',
    },
    hsts: {
      found: 'Der Server sagt nicht, dass er immer https spricht (Strict-Transport-Security).',
      right: 'Sende die Zeile, wenn unter diesem Rechnernamen alles mit https läuft.',
    },
    storage: {
      found: 'Im Rahmen einer anderen Site hält der Browser den Speicher getrennt oder sperrt ihn.',
      right:
        'Nichts ist kaputt: Fortschritt im Intranet steht für sich. Mitnehmen kann man ihn als Datei oder Code auf der Seite „Mein Fortschritt“.',
    },
  },
  severities: { error: 'Fehler', warning: 'Hinweis', note: 'Gut zu wissen' },
  counts: {
    error: { one: '1 Fehler', many: '{n} Fehler' },
    warning: { one: '1 Hinweis', many: '{n} Hinweise' },
    note: { one: '1 Anmerkung', many: '{n} Anmerkungen' },
  },
  paste: 'Zum Einfügen, anstelle einer gleichnamigen Zeile, {server}:',
  well: 'Nichts gefunden, was das Einbetten stört.',
  failures: {
    name: 'den Namen gibt es nicht',
    refused: 'die Verbindung wurde abgelehnt',
    timeout: 'keine Antwort in angemessener Zeit',
    certificate: 'das Zertifikat',
    redirects: 'zu viele Umleitungen',
    other: 'die Verbindung kam nicht zustande',
  },
};

const en: DoctorWording = {
  causes: {
    unreachable: {
      found: 'Nobody answers at this address: {why} ({code}).',
      right: 'Check the address, and that the server is running and can be reached from here.',
    },
    certificate: {
      found: 'The certificate is not trusted ({code}).',
      right:
        'A valid certificate that fits the name, sent with its intermediates. If the authority is your own, every device has to know it.',
    },
    status: { found: 'The server answers {status}.', right: 'The page must answer 200. Check the path and sub-folder.' },
    login: {
      found: 'There is a login in front of the site: {line}',
      right:
        'Login pages cannot be framed. People must have logged in before the frame appears (shared SSO, a cookie with SameSite=None; Secure), or the site must be in the intranet without a login.',
    },
    'not-own': {
      found: 'This is not a page made by Lotse; it may be a login or an error page.',
      right: 'Take the address from the dialog “Embed”.',
    },
    slash: { found: 'Without a slash at the end the server answers {status}.', right: 'A redirect (301) to {right}' },
    'ancestors-none': {
      found: 'Nobody may frame the page: {line}',
      right: 'The intranet’s address must be in frame-ancestors. In site.yaml: frameAncestors.',
    },
    'ancestors-host': {
      found: 'This origin may not frame it: {origins}. Allowed: {line}',
      right: 'Add it to frameAncestors in site.yaml. If it begins with “name”, it is only a pattern for your own.',
    },
    'ancestors-self': {
      found: 'Only the site itself may frame this page: {line}',
      right: 'If an intranet should show it, name it in site.yaml under frameAncestors.',
    },
    'ancestors-opaque': {
      found: 'The page that frames it has no origin. It is itself in a frame with sandbox, and no source lets it in: {line}',
      right:
        'Only the intranet can change that: the outer frame needs allow-same-origin, or the frame stands on the page itself, without a macro. Otherwise a link remains.',
    },
    'x-frame-options': {
      found: 'An older header forbids framing: {line}',
      right: 'Remove it. Who may frame the page is said by frame-ancestors.',
    },
    'ancestors-in-meta': {
      found: '{line} is only in the page’s meta element, where it has no effect.',
      right: 'frame-ancestors must come from the server, as a header.',
    },
    'ancestors-missing': {
      found: 'The server does not say who may frame the page. So everybody may.',
      right: 'A header with frame-ancestors.',
    },
    'allow-from': {
      found: '{line}: no browser of today understands this, so everybody may frame the page.',
      right: 'Remove the line and use frame-ancestors.',
    },
    'local-network': {
      found:
        '{name} is in a private network ({address}), the page that frames it is on the internet. Chromium 142 and later do not allow this.',
      right:
        'Give the site a public address with a login in front. Or your IT allows it for the framing page[ {origin}] with the policy LocalNetworkAccessAllowedForUrls.',
    },
    'mixed-content': {
      found: 'Without https: {line}',
      right: 'A page with https shows only what comes with https too. Set up a certificate and use the address with https://.',
    },
    'csp-self': {
      found: 'A policy ({place}) forbids files from the site’s own address: {line}',
      right: "Where several policies arrive, all of them hold. In each, {directive} must have 'self', without 'strict-dynamic'.",
    },
    'csp-trusted-types': { found: 'A policy ({place}) forbids scripts to load others: {line}', right: 'trusted-types must name lotse.' },
    'csp-sandbox': { found: 'A policy ({place}) blocks scripts: {line}', right: 'Remove sandbox from the header, or allow allow-scripts.' },
    'csp-wasm': {
      found: 'A policy ({place}) forbids WebAssembly: {line}. The search then finds names only, not the full text.',
      right: "'wasm-unsafe-eval' in script-src. It allows WebAssembly, not eval.",
    },
    'csp-hash': {
      found: 'A policy ({place}) forbids the small script for light and dark: {line}',
      right: 'Its checksum must be in script-src. With a new version of the site, renew the configuration too.',
    },
    'missing-file': {
      found: 'A file is missing: {status}. Some servers refuse .{ending} because they do not know the ending.',
      right: 'Has the file been uploaded? Then tell the server about its ending.',
    },
    'media-type': { found: 'The server names the wrong type: {line}', right: 'For .{ending} it is {right}.' },
    cors: {
      found: 'In a frame with sandbox and without allow-same-origin, fonts or the search will be missing: {line}',
      right: 'Let everybody load fonts and search files. With a login in front only allow-same-origin helps.',
    },
    corp: {
      found: 'In a frame with sandbox and without allow-same-origin, the server holds files back: {line}',
      right: 'cross-origin for all files that pages load.',
    },
    'headers-lost': {
      found: 'This file comes without headers the page has: {names}',
      right:
        'In nginx, a block with an add_header of its own loses all outer ones. Write them all in one place, as in lotse-location.conf.',
    },
    hsts: {
      found: 'The server does not say that it always speaks https (Strict-Transport-Security).',
      right: 'Send the line if everything on this host name runs with https.',
    },
    storage: {
      found: 'In a frame of another site the browser keeps storage apart, or blocks it.',
      right:
        'Nothing is broken: progress in the intranet stands by itself. People can take it along as a file or a code, on the page “My progress”.',
    },
  },
  severities: { error: 'Error', warning: 'Warning', note: 'Good to know' },
  counts: {
    error: { one: '1 error', many: '{n} errors' },
    warning: { one: '1 warning', many: '{n} warnings' },
    note: { one: '1 note', many: '{n} notes' },
  },
  paste: 'To paste, in place of a line of the same name, {server}:',
  well: 'Found nothing that gets in the way of embedding.',
  failures: {
    name: 'there is no such name',
    refused: 'the connection was refused',
    timeout: 'no answer in good time',
    certificate: 'the certificate',
    redirects: 'too many redirects',
    other: 'there was no connection',
  },
};

/** The words of the embed doctor in a language. */
export const doctorWordsIn = (language: Language): DoctorWording => ({ de, en })[language];
