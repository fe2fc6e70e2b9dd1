const byPage = new WeakMap<Document, Map<string, string>>();

/** The content of the first of the named `<meta>` (by `name`, `property`, `itemprop` or `http-equiv`) that says anything. */
export function metaContent(page: Document, ...names: readonly string[]): string {
  const known = byPage.get(page) ?? readMeta(page);
  byPage.set(page, known);
  for (const name of names) {
    const content = known.get(name);
    if (content) return content;
  }
  return '';
}

function readMeta(page: Document): Map<string, string> {
  const known = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (content && !known.has(name)) known.set(name, content);
  }
  return known;
}
