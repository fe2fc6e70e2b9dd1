import { webAddress } from '../core/address.ts';
import { emptyDocument } from './empty-document.ts';
import { copyLiveState } from './live-page.ts';

/* The page may be hostile without knowing: `<form name=childNodes>` or `<img name=querySelector>` hide the
   DOM's own members behind an element, in every world. So the page is only ever touched by methods taken
   from the prototypes, and what is worked on is a copy in which no element can hide anything. */

const NAMED = 'form, img[name], embed, object, iframe[name], [name]:not(meta, param, a)';

/**
 * A copy of the page in a document of its own, where no script runs, nothing loads and no name clobbers.
 * The page is not altered. Addresses in the copy resolve as they did in the page. Undefined where the
 * page is no HTML (a picture, a feed).
 */
export function copyPage(page: Document, address: string): Document | undefined {
  const root = Document.prototype.querySelector.call(page, ':root');
  if (root?.localName !== 'html') return undefined;
  const copy = emptyDocument();
  const html = copy.importNode(root, true);
  copyLiveState(page, root, html);
  copy.documentElement.replaceWith(html);
  disarm(copy);
  if (!copy.body) copy.documentElement.append(copy.createElement('body'));
  setBase(copy, address);
  return copy;
}

function disarm(copy: Document): void {
  const named = [...Document.prototype.querySelectorAll.call(copy, NAMED)];
  for (const element of named) {
    Element.prototype.removeAttribute.call(element, 'name');
    // Asking a form for any member makes the engine list its fields, and renew all such lists at every change.
    if (Element.prototype.matches.call(element, 'embed, object'))
      Element.prototype.removeAttribute.call(element, 'id');
  }
  for (const form of copy.querySelectorAll('form')) asDivision(copy, form);
}

/* A form's fields become its properties, by id as well as by name, and pages made by ASP.NET are one form
   from head to foot. As a division it is harmless; `data-form` remembers what it was. */
function asDivision(copy: Document, form: HTMLFormElement): void {
  const division = copy.createElement('div');
  for (const name of ['class', 'id', 'role', 'hidden', 'style', 'itemprop', 'aria-hidden']) {
    const value = Element.prototype.getAttribute.call(form, name);
    if (value !== null) division.setAttribute(name, value);
  }
  division.setAttribute('data-form', '');
  for (let child = firstChildOf(form); child; child = firstChildOf(form)) division.append(child);
  Element.prototype.replaceWith.call(form, division);
}

/* A field named firstChild hides it. No range: the engine mends every range that lives at every change. */
function firstChildOf(form: HTMLFormElement): Node | null {
  return Reflect.get<Node, 'firstChild'>(Node.prototype, 'firstChild', form);
}

function setBase(copy: Document, address: string): void {
  const own = copy.querySelector('base[href]')?.getAttribute('href') ?? '';
  for (const base of copy.querySelectorAll('base')) base.remove();
  const base = copy.createElement('base');
  const believed = own && URL.canParse(own, address) ? webAddress(new URL(own, address).href) : undefined;
  base.href = believed?.href ?? address;
  (copy.head ?? copy.documentElement).prepend(base);
}
