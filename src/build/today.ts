/**
 * The day a build counts as today: `LOTSE_TODAY`, else `SOURCE_DATE_EPOCH` (seconds, reproducible-builds.org).
 * Never the clock: same content, same bytes.
 * @returns `YYYY-MM-DD`, or undefined: then the newest date in the content counts
 */
export function today(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment['LOTSE_TODAY']) return environment['LOTSE_TODAY'];
  const epoch = Number(environment['SOURCE_DATE_EPOCH']);
  return environment['SOURCE_DATE_EPOCH'] && Number.isFinite(epoch) ? new Date(epoch * 1000).toISOString().slice(0, 10) : undefined;
}
