/** What frames a page, in the order the dialog names it. */
export const frameHosts = ['sharepoint', 'teams', 'confluence', 'staffbase', 'liferay', 'html', 'lms'] as const;
export type FrameHost = (typeof frameHosts)[number];

/** What is known of a host without asking it: the dialog, the handbook and the doctor go by this one table. */
export interface HostTraits {
  /** Lines of `frameAncestors` in site.yaml; the company puts its own names in for those in capitals. */
  ancestors: readonly string[];
  /** Origins it frames from, whoever uses it. `ancestors` lets them in. */
  origins: readonly string[];
  /** A name each customer has an own part below of. */
  below?: string;
  /** A service on a public address, over https. */
  open?: true;
  /** Frames often have `sandbox` without `allow-same-origin`. */
  sandboxed?: true;
  /** Such a place usually leaves scripts in what editors paste. */
  scripts?: true;
  /** Tried on the real thing; else on a page that behaves as it does. */
  real?: true;
}

/** Origins are those the vendors’ handbooks name for content security policies. */
export const hostTraits: Record<FrameHost, HostTraits> = {
  sharepoint: { ancestors: ['https://EURE-FIRMA.sharepoint.com'], origins: [], below: 'sharepoint.com', open: true },
  teams: {
    ancestors: [
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
      'https://*.cloud.microsoft',
      'https://*.microsoft365.com',
      'https://*.office.com',
    ],
    origins: ['https://teams.microsoft.com', 'https://teams.cloud.microsoft', 'https://outlook.office.com', 'https://www.microsoft365.com'],
    open: true,
  },
  confluence: { ancestors: ['https://EURE-FIRMA.atlassian.net'], origins: [], below: 'atlassian.net', open: true, sandboxed: true },
  staffbase: {
    ancestors: ['https://EURE-APP.staffbase.com', 'capacitor://EURE-APP.staffbase.com', 'capacitor://staffbase.com'],
    origins: ['capacitor://staffbase.com'],
    open: true,
  },
  liferay: { ancestors: ['https://intranet.EURE-FIRMA.example'], origins: [], scripts: true },
  html: { ancestors: ['https://intranet.EURE-FIRMA.example'], origins: [], scripts: true, real: true },
  lms: { ancestors: ['https://lernen.EURE-FIRMA.example'], origins: [] },
};
