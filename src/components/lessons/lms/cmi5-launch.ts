import { isRecord } from '../../base/storage.ts';
/** What an LMS hands over in the address it opens (cmi5 8.1). */
export interface Launch {
  endpoint: string;
  fetch: string;
  actor: object;
  registration: string;
  activityId: string;
}

/** What the LMS says of this launch (cmi5 10.2). */
export interface LaunchData {
  contextTemplate: Context;
  review: boolean;
  masteryScore?: number;
  returnUrl?: string;
}

export interface Context {
  registration?: string;
  contextActivities?: Record<string, { id: string }[] | undefined>;
  extensions?: Record<string, unknown>;
}

/** The five parameters of an address, in any order; undefined where one is missing. */
export function readLaunch(search: string): Launch | undefined {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) => query.get(name));
  const actor = jsonOf(query.get('actor') ?? '');
  if (!endpoint || !fetch || !registration || !activityId || !isRecord(actor)) return;
  return { endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`, fetch, actor, registration, activityId };
}

/** Reads the state document `LMS.LaunchData`; what is missing or strange in it is left out. */
export function readLaunchData(value: unknown): LaunchData | undefined {
  if (!isRecord(value)) return;
  const { contextTemplate, launchMode, masteryScore, returnURL } = value;
  return {
    contextTemplate: isRecord(contextTemplate) ? (contextTemplate as Context) : {},
    review: launchMode === 'Browse' || launchMode === 'Review',
    ...(typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 && { masteryScore }),
    // An address that is none, or a script, leads nowhere.
    ...(typeof returnURL === 'string' && /^https?:\/\//i.test(returnURL) && { returnUrl: returnURL }),
  };
}

/** `cmi5LearnerPreferences` (cmi5 11): languages in the order of preference, `de-DE,en`; sound `on` or `off`. */
export function readPreferences(value: unknown): { language?: string; audio?: boolean } {
  if (!isRecord(value)) return {};
  const { languagePreference, audioPreference } = value;
  const language = typeof languagePreference === 'string' ? languagePreference.split(',')[0]?.trim() : undefined;
  return {
    ...(language && { language }),
    ...((audioPreference === 'on' || audioPreference === 'off') && { audio: audioPreference === 'on' }),
  };
}

/** @returns undefined for what is no JSON */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
