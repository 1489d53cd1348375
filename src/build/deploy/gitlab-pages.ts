import { redirectsFile } from './header-rules.ts';
import { comments, type Host } from './host.ts';
import { remarks } from './remarks.ts';

/** GitLab Pages: publishes a folder and leads renamed entries on. It sends packed files, but no headers of ours. */
export const gitlabPages: Host = {
  name: 'gitlab-pages',
  files: (setup) => [
    {
      path: '.gitlab-ci.yml',
      body: `${comments('#', remarks('gitlab-pages', setup))}

pages:
  stage: deploy
  script:
    - test -f public/index.html
  artifacts:
    paths:
      - public
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`,
    },
    { path: '_redirects', body: redirectsFile(setup) },
  ],
};
