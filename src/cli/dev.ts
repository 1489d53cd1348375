/** `lotse dev`: Astro's dev server on PORT (4321); findings appear in the terminal while you write. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('lotse dev (PORT, LOTSE_CONTENT)\n');
    return 2;
  }
  const { dev } = await import('astro');
  await dev({ server: { port: Number(process.env['PORT']) || 4321 } });
  return new Promise(() => {});
}
