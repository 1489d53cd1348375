import { promiseWords } from '../../i18n/promise-words.ts';
import type { Language } from '../../model/entry.ts';
import { promiseNames, proofs } from '../../model/promises.ts';

/** Every promise with the tests that prove it, by file and name. */
export function Promises({ language }: { language: Language }) {
  const { proof, promises } = promiseWords[language];
  return promiseNames.map((name) => (
    <>
      <h2 id={name}>{promises[name].title}</h2>
      <p>{promises[name].text}</p>
      <p>{proof}:</p>
      <ul>
        {proofs[name].map(({ file, test }) => (
          <li>
            <code>{file}</code>: <span lang="en">{test}</span>
          </li>
        ))}
      </ul>
    </>
  ));
}
