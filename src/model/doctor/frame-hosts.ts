/** What frames a page. */
export const frameHosts = ['sharepoint', 'teams', 'confluence', 'staffbase', 'liferay', 'html', 'lms'] as const;
export type FrameHost = (typeof frameHosts)[number];

/** What is known of a host without asking it. */
export interface HostTraits {
  /** Origins it frames from, whoever uses it. */
  origins: readonly string[];
  /** A name each customer has an own part below of. */
  below?: string;
  /** A service on a public address, over https. */
  open?: true;
  /** Frames often have `sandbox` without `allow-same-origin`. */
  sandboxed?: true;
}

/** Origins are those the vendors’ handbooks name for content security policies. */
export const hostTraits: Record<FrameHost, HostTraits> = {
  sharepoint: { origins: [], below: 'sharepoint.com', open: true },
  teams: {
    origins: ['https://teams.microsoft.com', 'https://teams.cloud.microsoft', 'https://outlook.office.com', 'https://www.microsoft365.com'],
    open: true,
  },
  confluence: { origins: [], below: 'atlassian.net', open: true, sandboxed: true },
  staffbase: { origins: ['capacitor://staffbase.com'], open: true },
  liferay: { origins: [] },
  html: { origins: [] },
  lms: { origins: [] },
};
