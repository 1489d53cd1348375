import type { Statement } from './statements.ts';

/** Most statements kept while nobody takes them; the oldest go first. */
export const mostKept = 200;
/** Most statements of one request; a keepalive request may have 64 KiB in all. */
export const mostSent = 25;
/** Longest wait between tries, in milliseconds. */
const longestWait = 5 * 60_000;

/** What the queue needs of its surroundings. */
export interface Post {
  endpoint: string;
  /** Value of the Authorization header, where the site publishes one. */
  authorization?: string;
  read(): Statement[];
  write(statements: Statement[]): void;
  fetch(url: string, init: RequestInit): Promise<{ status: number }>;
  /** Calls later; only one call waits at a time. */
  later(wait: number, call: () => void): void;
  /** Told how sending went: how many wait, and why some were given up. */
  said(waiting: number, refused?: number): void;
}

/**
 * Statements on their way to an LRS: kept until it has taken them (200, 204, or 409: it has them already), tried again later and later while
 * it cannot be reached (no network, 401, 403, 408, 429, 5xx), given up where it finds them wrong (other 4xx).
 */
export class StatementQueue {
  readonly #post: Post;
  #tries = 0;
  #sending = false;

  constructor(post: Post) {
    this.#post = post;
  }

  /** Keeps statements and sends what waits. */
  add(...statements: Statement[]): Promise<void> {
    this.#post.write([...this.#post.read(), ...statements].slice(-mostKept));
    return this.send();
  }

  /** Sends what waits, batch by batch, until nothing does or one fails. Never throws. */
  async send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (await this.#batch());
    } finally {
      this.#sending = false;
    }
  }

  /** Forgets what waits: the learner no longer agrees. */
  clear(): void {
    this.#post.write([]);
    this.#post.said(0);
  }

  async #batch(): Promise<boolean> {
    const { endpoint, authorization, fetch } = this.#post;
    const batch = this.#post.read().slice(0, mostSent);
    if (batch.length === 0) return false;
    const status = await fetch(`${endpoint.replace(/\/+$/, '')}/statements`, {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
        ...(authorization && { Authorization: authorization }),
      },
      body: JSON.stringify(batch),
    }).then(
      (answer) => answer.status,
      () => 0,
    );
    const taken = (status >= 200 && status < 300) || status === 409;
    const wrong = status >= 400 && status < 500 && ![401, 403, 408, 409, 429].includes(status);
    if (!taken && !wrong) {
      this.#post.said(this.#post.read().length);
      this.#post.later(Math.min(longestWait, 2000 * 2 ** this.#tries++), () => void this.send());
      return false;
    }
    this.#tries = 0;
    // Another tab may have sent or added meanwhile: only what was sent goes.
    const sent = new Set(batch.map(({ id }) => id));
    const rest = this.#post.read().filter(({ id }) => !sent.has(id));
    this.#post.write(rest);
    this.#post.said(rest.length, wrong ? batch.length : undefined);
    return rest.length > 0;
  }
}
