/**
 * Runs on a page that stands where another one was: goes there, and takes along what the address asks for.
 * Without it the page goes by itself, or its link leads there.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) {
  const address = new URL(link.href);
  address.search = location.search;
  address.hash = location.hash;
  location.replace(address);
}
