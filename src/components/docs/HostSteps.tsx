import { type EmbedForm, embedHosts } from '../../i18n/embed-hosts.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { fill } from '../../i18n/fill.ts';
import { type FrameHost, hostTraits } from '../../model/doctor/frame-hosts.ts';
import type { Language } from '../../model/entry.ts';

/**
 * What is to be done in a host, form by form: the same words the „Einbetten“ dialog says there.
 * @param language of the words
 */
export const hostSteps = (language: Language) =>
  function HostSteps({ host }: { host: FrameHost }) {
    const { ancestors, real } = hostTraits[host];
    const words = embedHosts[host][language];
    const t = embedWords[language];
    const said = (text: string) => fill(text, { origin: 'https://wissen.example' });
    return (
      <>
        {(Object.entries(words.steps) as [EmbedForm, string[]][]).map(([form, steps]) => (
          <section key={form}>
            <h3>{t.forms[form]}</h3>
            <ol>
              {steps.map((step) => (
                <li key={step}>{said(step)}</li>
              ))}
            </ol>
          </section>
        ))}
        <p>{said(words.note)}</p>
        <p>{t.ancestors}</p>
        <pre>
          <code>{`frameAncestors: [${ancestors.map((one) => `"${one}"`).join(', ')}]`}</code>
        </pre>
        <p>
          <strong>{t.tried[real ? 'real' : 'stand-in']}</strong>
        </p>
      </>
    );
  };
