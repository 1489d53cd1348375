import type { Language } from '../model/entry.ts';

/** Hosts a configuration can be made for. */
export const deployHosts = [
  'nginx',
  'apache',
  'caddy',
  'iis',
  'azure-swa',
  'cloudflare',
  'netlify',
  'gitlab-pages',
  's3-cloudfront',
] as const;
export type DeployHost = (typeof deployHosts)[number];

/** What is said about a host. */
export interface HostWording {
  name: string;
  /** Where the files go, one step a line. */
  steps: readonly string[];
  /** What this host cannot do. */
  cannot: readonly string[];
}

/** What `lotse deploy-config` and `lotse release` say, and what their files say of themselves. */
export interface DeployWording {
  made: string;
  tried: string;
  untried: string;
  cannotTitle: string;
  cannotNothing: string;
  stepsTitle: string;
  hosts: Record<DeployHost, HostWording>;
  usage: string;
  unknownHost: string;
  badBase: string;
  broken: string;
  unwritable: string;
  wrote: string;
  noSite: string;
  packs: string;
  unreadableLock: string;
  usageRelease: string;
}

/** Hosts whose configuration the tests run on the real server. */
export const triedHosts: readonly DeployHost[] = ['nginx', 'apache', 'caddy'];

const de: DeployWording = {
  made: 'Gemacht von „lotse deploy-config --host {host}“ aus site.yaml. Ändere site.yaml, nicht diese Datei.',
  tried: 'Auf dem echten Server geprüft.',
  untried: 'Nur auf richtigen Aufbau geprüft, nicht auf dem echten Dienst.',
  cannotTitle: 'Was dieser Ort nicht kann:',
  cannotNothing: 'Dieser Ort kann alles, was Lotse braucht.',
  stepsTitle: 'So geht es:',
  hosts: {
    nginx: {
      name: 'nginx',
      steps: [
        'lotse-maps.conf nach /etc/nginx/conf.d/ legen',
        'lotse-location.conf nach /etc/nginx/ legen und im server-Block einbinden: include lotse-location.conf; (Vorlage: lotse-server.conf)',
        'Dateien nach {root} bringen (switch.sh), dann: nginx -t && nginx -s reload',
      ],
      cannot: ['Ohne Zusatzmodul packt nginx kein Brotli. Hier liefert es die fertig gepackten .br-Dateien des Release-Pakets aus.'],
    },
    apache: {
      name: 'Apache',
      steps: [
        'Mit eigener Serverkonfiguration: lotse.conf im VirtualHost einbinden (Include)',
        'Ohne: lotse.htaccess als .htaccess in den Ordner der Site legen; nötig ist AllowOverride FileInfo Indexes Options=Indexes,MultiViews',
        'Module: headers, mime, dir, rewrite, alias',
      ],
      cannot: ['Ohne das Release-Paket mit .br- und .gz-Dateien kommt alles ungepackt, außer mod_deflate oder mod_brotli sind an.'],
    },
    caddy: {
      name: 'Caddy',
      steps: [
        'lotse.caddy neben die Caddyfile legen',
        'In der Caddyfile im Block deiner Adresse: import lotse.caddy',
        'caddy validate, dann caddy reload',
      ],
      cannot: [],
    },
    iis: {
      name: 'IIS',
      steps: [
        'web.config in den Ordner der Site legen',
        'Rolle „HTTP-Umleitung“ (HTTP Redirection) einschalten, falls Einträge umbenannt wurden',
      ],
      cannot: [
        'Fertig gepackte .br- und .gz-Dateien liefert IIS nicht aus. Schalte die statische Komprimierung ein.',
        'Auch eine fehlende Datei unter _astro bekäme „ein Jahr behalten“. Spiele deshalb erst die Dateien ein, dann die Seiten.',
      ],
    },
    'azure-swa': {
      name: 'Azure Static Web Apps',
      steps: ['staticwebapp.config.json in den Ordner der Site legen', 'swa deploy oder die GitHub-Aktion ohne eigenen Build-Schritt'],
      cannot: [
        'Unterordner: Der Dienst liegt immer an der Wurzel. Für {base} lege die Site selbst in diesen Ordner.',
        'Die Konfiguration darf höchstens 20 KB haben. Passen die Umleitungen nicht hinein, leiten die Seiten an den alten Adressen weiter.',
        'Fertig gepackte Dateien liefert der Dienst nicht aus, er packt selbst.',
      ],
    },
    cloudflare: {
      name: 'Cloudflare Pages',
      steps: ['_headers und _redirects in den Ordner der Site legen', 'wrangler pages deploy ORDNER'],
      cannot: [
        'Höchstens 100 Regeln für Kopfzeilen und 2.000 Umleitungen.',
        'Kopfzeilen gelten nach Ordnern. Was außerhalb der bekannten Ordner fehlt (404), dürfen auch die erlaubten Intranets einrahmen.',
        'Fertig gepackte Dateien liefert der Dienst nicht aus, er packt selbst.',
      ],
    },
    netlify: {
      name: 'Netlify',
      steps: ['_headers und _redirects in den Ordner der Site legen', 'netlify deploy --prod --dir ORDNER'],
      cannot: [
        'Kopfzeilen gelten nach Ordnern. Was außerhalb der bekannten Ordner fehlt (404), dürfen auch die erlaubten Intranets einrahmen.',
        'Skripte unter _lotse werden bei jedem Besuch nachgefragt (304), weil Regeln keine Endungen kennen.',
        'Fertig gepackte Dateien liefert der Dienst nicht aus, er packt selbst.',
      ],
    },
    'gitlab-pages': {
      name: 'GitLab Pages',
      steps: ['Den Inhalt des Ordners site nach public/ legen', '.gitlab-ci.yml und _redirects dazu, dann pushen'],
      cannot: [
        'Kopfzeilen sind nicht möglich. Wer die Site einrahmen darf, lässt sich deshalb nicht regeln: Alle dürfen es.',
        'Ohne Kopfzeilen fehlen auch CORS für Rahmen mit sandbox="allow-scripts" (Suche im Volltext), nosniff und „ein Jahr behalten“.',
        'Den Schutz im Browser trägt nur das meta-Element jeder Seite.',
      ],
    },
    's3-cloudfront': {
      name: 'S3 mit CloudFront',
      steps: [
        'aws cloudformation deploy --template-file lotse.cloudformation.json --stack-name lotse',
        'sh upload.sh ORDNER BUCKET VERTEILUNG',
        'Eigene Adresse und Zertifikat in CloudFront eintragen',
      ],
      cannot: [
        'S3 allein kann keine Kopfzeilen setzen: Ohne CloudFront lässt sich nicht regeln, wer einrahmen darf.',
        'Umbenannte Einträge leiten ihre Seiten an der alten Adresse weiter, nicht der Server.',
        'Fertig gepackte Dateien liefert CloudFront nicht aus. Es packt selbst, die Teile der Suche bleiben, wie sie sind.',
      ],
    },
  },
  usage: 'lotse deploy-config --host {hosts} [--base /a/b] [--out ORDNER] [--json] [--lang de|en]',
  unknownHost: 'Den Ort „{found}“ kenne ich nicht.[ Gemeint: {right}?] Möglich: {hosts}.',
  badBase: '--base „{found}“ ist kein Pfad. Richtig wäre etwa /wissen/lotse.',
  broken: 'Nichts geschrieben, denn der Inhalt hat Fehler:',
  unwritable: 'Nichts geschrieben, denn der Ordner lässt sich nicht beschreiben: {reason}',
  wrote: 'Geschrieben:',
  packs: 'Packe {n} Dateien aus „{site}“ …',
  usageRelease: 'lotse release [--base /a/b] [--no-heights] [--out ORDNER] [--json] [--lang de|en]',
  unreadableLock: 'package-lock.json lässt sich nicht lesen: {reason}',
  noSite: 'In „{site}“ liegt keine vollständige Site, es fehlt {file}. Baue sie mit: npm run build',
};

const en: DeployWording = {
  made: 'Made by “lotse deploy-config --host {host}” from site.yaml. Change site.yaml, not this file.',
  tried: 'Tested on the real server.',
  untried: 'Tested for its form only, not on the real service.',
  cannotTitle: 'What this host cannot do:',
  cannotNothing: 'This host can do everything Lotse needs.',
  stepsTitle: 'How to use it:',
  hosts: {
    nginx: {
      name: 'nginx',
      steps: [
        'put lotse-maps.conf into /etc/nginx/conf.d/',
        'put lotse-location.conf into /etc/nginx/ and include it in your server block: include lotse-location.conf; (template: lotse-server.conf)',
        'bring the files to {root} (switch.sh), then: nginx -t && nginx -s reload',
      ],
      cannot: ['Without an extra module nginx does not compress with brotli. Here it serves the packed .br files of the release.'],
    },
    apache: {
      name: 'Apache',
      steps: [
        'If you have access to the server’s configuration: include lotse.conf in your VirtualHost',
        'If not: put lotse.htaccess into the site’s folder as .htaccess; it needs AllowOverride FileInfo Indexes Options=Indexes,MultiViews',
        'Modules: headers, mime, dir, rewrite, alias',
      ],
      cannot: ['Without the release’s .br and .gz files everything is sent unpacked, unless mod_deflate or mod_brotli is on.'],
    },
    caddy: {
      name: 'Caddy',
      steps: [
        'put lotse.caddy beside your Caddyfile',
        'in the Caddyfile, in the block of your address: import lotse.caddy',
        'caddy validate, then caddy reload',
      ],
      cannot: [],
    },
    iis: {
      name: 'IIS',
      steps: ['put web.config into the site’s folder', 'turn on the role “HTTP Redirection” if entries have been renamed'],
      cannot: [
        'IIS does not serve packed .br and .gz files. Turn on static compression.',
        'A missing file below _astro would also be kept for a year. So copy the files first, then the pages.',
      ],
    },
    'azure-swa': {
      name: 'Azure Static Web Apps',
      steps: ['put staticwebapp.config.json into the site’s folder', 'swa deploy, or the GitHub action without a build step of its own'],
      cannot: [
        'Sub-folders: the service always lies at the root. For {base} put the site itself into that folder.',
        'The configuration may have 20 KB at most. If the redirects do not fit, the pages at the old addresses lead on.',
        'It does not serve packed files; it packs them itself.',
      ],
    },
    cloudflare: {
      name: 'Cloudflare Pages',
      steps: ['put _headers and _redirects into the site’s folder', 'wrangler pages deploy FOLDER'],
      cannot: [
        'At most 100 rules for headers and 2,000 redirects.',
        'Headers go by folder. What is missing outside the known folders (404) may be framed by the allowed intranets too.',
        'It does not serve packed files; it packs them itself.',
      ],
    },
    netlify: {
      name: 'Netlify',
      steps: ['put _headers and _redirects into the site’s folder', 'netlify deploy --prod --dir FOLDER'],
      cannot: [
        'Headers go by folder. What is missing outside the known folders (404) may be framed by the allowed intranets too.',
        'Scripts below _lotse are asked for at each visit (304), because rules know no endings.',
        'It does not serve packed files; it packs them itself.',
      ],
    },
    'gitlab-pages': {
      name: 'GitLab Pages',
      steps: ['put the contents of the folder site into public/', 'add .gitlab-ci.yml and _redirects, then push'],
      cannot: [
        'Headers are not possible. So nobody can say who may frame the site: everybody may.',
        'Without headers there is also no CORS for frames with sandbox="allow-scripts" (full-text search), no nosniff and no “keep for a year”.',
        'The only protection in the browser is each page’s meta element.',
      ],
    },
    's3-cloudfront': {
      name: 'S3 with CloudFront',
      steps: [
        'aws cloudformation deploy --template-file lotse.cloudformation.json --stack-name lotse',
        'sh upload.sh FOLDER BUCKET DISTRIBUTION',
        'set your own address and certificate in CloudFront',
      ],
      cannot: [
        'S3 alone cannot set headers: without CloudFront nobody can say who may frame the site.',
        'Renamed entries lead on from the page at the old address, not from the server.',
        'CloudFront does not serve packed files. It packs them itself, and leaves the parts of the search as they are.',
      ],
    },
  },
  usage: 'lotse deploy-config --host {hosts} [--base /a/b] [--out DIR] [--json] [--lang de|en]',
  unknownHost: 'There is no host “{found}”.[ Did you mean {right}?] Possible: {hosts}.',
  badBase: '--base “{found}” is not a path. Right would be /knowledge/lotse, for example.',
  broken: 'Nothing written, because the content has errors:',
  unwritable: 'Nothing written, because the folder cannot be written to: {reason}',
  wrote: 'Written:',
  packs: 'Packing {n} files from “{site}” …',
  usageRelease: 'lotse release [--base /a/b] [--no-heights] [--out DIR] [--json] [--lang de|en]',
  unreadableLock: 'package-lock.json cannot be read: {reason}',
  noSite: 'There is no complete site in “{site}”; {file} is missing. Build it with: npm run build',
};

/** The words of deployment in a language. */
export const deployWordsIn = (language: Language): DeployWording => ({ de, en })[language];

/** What the guide of a release says besides. */
export interface GuideWording {
  title: string;
  paragraphs: readonly string[];
  contents: readonly string[];
  hosts: string;
}

const guide: Record<Language, GuideWording> = {
  de: {
    title: 'So geht die Site online',
    paragraphs: [
      'Diese Befehle prüfen das Paket und schalten es auf deinem Server frei. Der Wechsel ist ein einziger Tausch: Niemand sieht eine halbe Site. Dateien, die offene Seiten der letzten Fassungen noch brauchen, bleiben liegen.',
      'Danach braucht der Server einmal seine Konfiguration. Sie liegt für jeden Ort bereit und gilt für den Pfad {base}. Zurück zur vorigen Fassung: deren switch.sh noch einmal ausführen.',
      'In den Paketen steckt keine Uhr. Die Änderungszeit jeder Datei ist aus ihrem Inhalt berechnet: So hält kein Browser eine alte Fassung für die neue.',
    ],
    contents: [
      'site/: die Site; .br und .gz sind fertig gepackte Fassungen',
      'hosts/: Konfigurationen',
      'switch.sh: schaltet um, behält die letzten drei Fassungen',
      'Dockerfile, nginx.conf, kubernetes.yaml: als Container. Ältere Fassungen behält ein Container nicht.',
      'SHA256SUMS: Prüfsummen',
      'sbom.cdx.json: Stückliste der Software (CycloneDX)',
    ],
    hosts: 'Wo soll sie liegen?',
  },
  en: {
    title: 'How to put the site online',
    paragraphs: [
      'These commands check the package and make it live on your server. The switch is a single swap: nobody sees half a site. Files that open pages of the last releases still need stay where they are.',
      'After that the server needs its configuration once. There is one for each host, made for the path {base}. To go back to the release before, run its switch.sh again.',
      'There is no clock in the packages. The time of each file is worked out from its content, so no browser takes an old version for the new one.',
    ],
    contents: [
      'site/: the site; .br and .gz are packed versions',
      'hosts/: configurations',
      'switch.sh: switches over and keeps the last three releases',
      'Dockerfile, nginx.conf, kubernetes.yaml: as a container. A container does not keep earlier releases.',
      'SHA256SUMS: checksums',
      'sbom.cdx.json: the software bill of materials (CycloneDX)',
    ],
    hosts: 'Where should it live?',
  },
};

/** The words of a release's guide in a language. */
export const guideWordsIn = (language: Language): GuideWording => guide[language];
