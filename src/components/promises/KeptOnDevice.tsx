import { keptOnDevice, keptWords } from '../../i18n/kept-on-device.ts';
import type { Language } from '../../model/entry.ts';

/** Table of everything the site keeps in a reader's browser. */
export function KeptOnDevice({ language }: { language: Language }) {
  const t = keptWords[language];
  return (
    <div class="table" tabIndex={0} role="group" aria-label={t.caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.long}</th>
            <th scope="col">{t.key}</th>
          </tr>
        </thead>
        <tbody>
          {keptOnDevice.map(({ key, store, what }) => (
            <tr>
              <td>{what[language]}</td>
              <td>{t[store]}</td>
              <td>
                <code>{key}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
