/* What is where in a tree, asked of the prototypes. A form answers for its fields first: in a page with
   `<form><input name="nextSibling">` that form's `nextSibling` is the field, and whoever follows it misses the
   rest of the page. (HTML standard, the form element: its named properties override.) */

type Reader<Of extends Node, Value> = (node: Of) => Value;

export const typeOf = reader<Node, number>(Node, 'nodeType');
export const firstIn = reader<Node, ChildNode | null>(Node, 'firstChild');
export const lastIn = reader<Node, ChildNode | null>(Node, 'lastChild');
export const nextTo = reader<Node, ChildNode | null>(Node, 'nextSibling');
export const previousTo = reader<Node, ChildNode | null>(Node, 'previousSibling');
export const parentOf = reader<Node, ParentNode | null>(Node, 'parentNode');
export const childrenOf = reader<Node, NodeListOf<ChildNode>>(Node, 'childNodes');
export const nameOf = reader<Element, string>(Element, 'localName');
export const shadowOf = reader<Element, ShadowRoot | null>(Element, 'shadowRoot');

function reader<Of extends Node, Value>(of: { prototype: Of }, name: string): Reader<Of, Value> {
  const own = Object.getOwnPropertyDescriptor(of.prototype, name);
  return (node) => own?.get?.call(node) as Value;
}
