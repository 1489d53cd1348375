/** A package's manifest. */
export interface Manifest {
  path: string;
  body: string;
}

/** What an LMS opens. */
export const launchPage = 'index.html';
