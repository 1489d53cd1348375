interface Policies {
  createPolicy(name: string, rules: { createScriptURL(address: string): string | null }): { createScriptURL(address: string): unknown };
}

/**
 * Makes addresses of this site's scripts fit for a host that enforces Trusted Types. Where the host forbids the policy the plain text
 * stays, which that host refuses: the element then keeps what stands in it.
 * @param root address of the site, with a slash at the end
 * @param name of the policy: a host may allow each but once
 */
export function scriptUrls(root: string, name = 'lotse-embed'): (address: string) => string {
  try {
    const policy = (self as { trustedTypes?: Policies }).trustedTypes?.createPolicy(name, {
      createScriptURL: (address) => (address.startsWith(root) ? address : null),
    });
    return (address) => (policy?.createScriptURL(address) ?? address) as string;
  } catch {
    return (address) => address;
  }
}
