/* Finds words for a person that stand in code and not in `locales/`. */
import { parseSync } from 'oxc-parser';

/** Words in a source file, and where. */
export interface Found {
  readonly line: number;
  readonly words: string;
}

/** Attributes of elements and components whose words a person sees or hears. */
const TOLD =
  /^(?:title|label|placeholder|alt|sentence|aria-(?:label|description|placeholder|valuetext|roledescription))$/u;
/** Attributes whose words are the machine's. */
const UNTOLD = /^(?:class|d|id|rel|href|src|type|role|key|sizes|points|transform|viewBox|for|pattern)$/u;
/** Calls whose words are selectors, queries or patterns. */
const ASKING = /^(?:querySelector(?:All)?|closest|matches|matchMedia|\$|split|stores?)$/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

/** What a literal stands in, from the nearest outwards. */
type Around = readonly Node[];

/**
 * Every string in a source that a person would read: text and attributes of elements, and what looks like a sentence.
 * Throws where the source is not understood.
 */
export function englishIn(file: string, source: string): Found[] {
  const found: Found[] = [];
  const look = (node: Node, around: Around): void => {
    const words = wordsOf(node, around);
    if (words !== undefined && isForAPerson(words, node, around)) {
      found.push({ line: source.slice(0, node.start).split('\n').length, words: words.trim() });
    }
    for (const part of partsOf(node)) look(part, [node, ...around]);
  };
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} is not understood: ${errors[0].message}`);
  look(program as unknown as Node, []);
  return found;
}

function partsOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter(isNode);
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && typeof (part as Partial<Node>).type === 'string';
}

function wordsOf(node: Node, [parent]: Around): string | undefined {
  if (node.type === 'JSXText') return String(node['value']);
  if (node.type === 'TemplateElement') return (node['value'] as { readonly cooked: string }).cooked;
  if (node.type !== 'Literal' || typeof node['value'] !== 'string') return undefined;
  const isName = parent?.type === 'Property' && parent['key'] === node;
  return isName ? undefined : node['value'];
}

function isForAPerson(words: string, node: Node, around: Around): boolean {
  if (!/\p{L}/u.test(words) || isTheMachines(around)) return false;
  if (node.type === 'JSXText') return true;
  const attribute = around.find(({ type }) => type === 'JSXAttribute');
  const name = attribute && attributeName(attribute);
  if (name !== undefined && UNTOLD.test(name)) return false;
  const isWhole = attribute !== undefined && attribute === around[0];
  if (isWhole && name !== undefined && TOLD.test(name)) return true;
  const [parent] = around;
  const isInside = node.type === 'TemplateElement' && parent && (parent['quasis'] as Node[])[0] !== node;
  return looksLikeASentence(isInside ? words.replace(/^\S+/u, '') : words);
}

function attributeName(attribute: Node): string {
  return String((attribute['name'] as { readonly name?: unknown }).name);
}

function elementName(element: Node): string {
  return String((element['openingElement'] as { readonly name: { readonly name?: unknown } }).name.name);
}

/* Imports, types, errors that only a developer reads, selectors, keys, and comparisons with what the platform says. */
function isTheMachines(around: Around): boolean {
  return around.some((node) => {
    if (/^(?:Import|Export(?:All|Named))Declaration$/u.test(node.type)) return node === around[0];
    if (node.type === 'JSXElement') return node === around[0] && elementName(node) === 'kbd';
    if (node.type === 'NewExpression') return nameOf(node['callee']).endsWith('Error');
    if (node.type === 'CallExpression') return node === around[0] && ASKING.test(nameOf(node['callee']));
    if (node.type === 'BinaryExpression' || node.type === 'SwitchCase') return node === around[0];
    return /^TS(?:Literal|TemplateLiteral|Union)Type$/u.test(node.type);
  });
}

function nameOf(callee: unknown): string {
  const { name, property } = callee as {
    readonly name?: string;
    readonly property?: { readonly name?: string };
  };
  return name ?? property?.name ?? '';
}

/** Two words with a blank between them, or one that begins with a capital. */
function looksLikeASentence(words: string): boolean {
  const plain = words.trim();
  return /\p{L}[\p{L}\p{P}]* [\p{P}]*\p{L}/u.test(plain) || /^\p{Lu}\p{Ll}+[.…]?$/u.test(plain);
}
