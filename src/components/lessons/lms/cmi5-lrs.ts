import { jsonOf, type Launch } from './cmi5-launch.ts';
import type { Statement } from './cmi5-statements.ts';

/** An answer of the LRS; status 0 where there was none. */
export interface Reply {
  status: number;
  value: unknown;
}

/** How long a learner waits for an LRS that says nothing. */
const patience = 20_000;
const none: Reply = { status: 0, value: undefined };

/** The LMS's record store, as far as a course needs it. Nothing throws. */
export class Lrs {
  readonly #launch: Launch;
  readonly #fetch: typeof fetch;
  #token = '';

  constructor(launch: Launch, get: typeof fetch) {
    this.#launch = launch;
    this.#fetch = get;
  }

  /** Gets the key of this session; the address gives it only once (cmi5 8.2). */
  async enter(): Promise<boolean> {
    if (this.#token) return true;
    const { value } = await this.#ask(this.#launch.fetch, { method: 'POST' });
    const token = (value as Record<string, unknown> | undefined)?.['auth-token'];
    if (typeof token === 'string') this.#token = token;
    return this.#token !== '';
  }

  state = (stateId: string): Promise<Reply> => this.#call('activities/state', this.#stateQuery(stateId));

  preferences = (): Promise<Reply> =>
    this.#call('agents/profile', { profileId: 'cmi5LearnerPreferences', agent: JSON.stringify(this.#launch.actor) });

  async keepState(stateId: string, value: object): Promise<boolean> {
    return good(await this.#call('activities/state', this.#stateQuery(stateId), { method: 'PUT', body: JSON.stringify(value) }));
  }

  /** Statements in their order. The same one may be sent twice: its id tells. */
  async tell(statements: readonly Statement[]): Promise<boolean> {
    return good(await this.#call('statements', {}, { method: 'POST', body: JSON.stringify(statements) }));
  }

  #stateQuery(stateId: string): Record<string, string> {
    const { activityId, actor, registration } = this.#launch;
    return { stateId, activityId, registration, agent: JSON.stringify(actor) };
  }

  #call(resource: string, query: Record<string, string>, init: RequestInit = {}): Promise<Reply> {
    const { endpoint } = this.#launch;
    const search = new URLSearchParams(query).toString();
    const headers = {
      Authorization: `Basic ${this.#token}`,
      'X-Experience-API-Version': '1.0.3',
      ...(init.body ? { 'Content-Type': 'application/json' } : {}),
    };
    return this.#ask(`${endpoint}${resource}${search && `?${search}`}`, { ...init, headers });
  }

  async #ask(url: string, init: RequestInit): Promise<Reply> {
    try {
      // What is sent while a page goes away arrives only so; what waits for an answer must not wait for ever.
      const way = init.body ? { keepalive: true } : { signal: AbortSignal.timeout(patience) };
      const response = await this.#fetch(url, { credentials: 'omit', cache: 'no-store', ...way, ...init });
      return { status: response.status, value: jsonOf(await response.text()) };
    } catch {
      return none;
    }
  }
}

export const good = ({ status }: Reply): boolean => status >= 200 && status < 300;
