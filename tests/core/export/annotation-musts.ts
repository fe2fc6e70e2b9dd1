/* What the W3C's test suite for the Web Annotation Data Model asserts with MUST (its lists annotationMusts,
   bodyMusts, targetMusts, specificResourceMusts, collectionMusts), in our own words as JSON Schema: of all that
   can occur in what we write. Each names the section of the Recommendation. */

export interface Must {
  readonly says: string;
  readonly schema: object;
}

const uri = { type: 'string', format: 'uri' };
const text = { type: 'string' };
const time = { type: 'string', format: 'date-time', pattern: 'Z$' };
const direction = { enum: ['ltr', 'rtl', 'auto'] };
const context = { const: 'http://www.w3.org/ns/anno.jsonld' };
const textual = { type: 'object', required: ['value'], properties: { value: text } };
const external = {
  type: 'object',
  required: ['id'],
  properties: { id: uri },
  not: { anyOf: [{ required: ['value'] }, { required: ['source'] }, { required: ['target'] }] },
};
const specific = {
  type: 'object',
  required: ['source'],
  properties: { source: uri },
  anyOf: ['purpose', 'selector', 'state', 'styleClass', 'renderedVia', 'scope'].map((key) => ({
    required: [key],
  })),
};
const one = (key: string, schema: object) => ({ properties: { [key]: schema } });
const when = (condition: object, must: object) => ({ anyOf: [{ not: condition }, must] });
const each = (schema: object) => ({
  anyOf: [{ type: 'array', items: schema }, { allOf: [{ not: { type: 'array' } }, schema] }],
});
const needs = (key: string, schema: object) => ({ required: [key], ...one(key, schema) });
const resource = {
  textDirection: direction,
  created: time,
  modified: time,
  rights: uri,
  canonical: uri,
  via: uri,
};
const quoteSelector = when(
  { properties: { type: { const: 'TextQuoteSelector' } } },
  { required: ['exact'], properties: { exact: text, prefix: text, suffix: text } },
);

/** Of every annotation. */
export const ANNOTATION_MUSTS: readonly Must[] = [
  { says: '3.1 its context is that of annotations', schema: needs('@context', context) },
  { says: '3.1 it has one id, an IRI', schema: needs('id', uri) },
  { says: '3.1 it is an Annotation', schema: needs('type', { const: 'Annotation' }) },
  { says: '3.1 it has a target', schema: { required: ['target'] } },
  {
    says: '3.2 each target is of exactly one known kind',
    schema: one('target', each({ oneOf: [uri, external, specific] })),
  },
  {
    says: '3.2 each body is of exactly one known kind',
    schema: one('body', each({ oneOf: [uri, external, specific, textual] })),
  },
  { says: '3.2.5 it never has body and bodyValue', schema: { not: { required: ['body', 'bodyValue'] } } },
  {
    says: '3.3.1 its times are in UTC',
    schema: { properties: { created: time, modified: time, generated: time } },
  },
  {
    says: '3.3.6, 3.3.7 rights, canonical and via are IRIs',
    schema: { properties: { rights: uri, canonical: uri, via: uri } },
  },
  {
    says: '3.2.1, 3.3 what a body says of itself is sound',
    schema: one('body', each({ properties: resource })),
  },
  {
    says: '3.2.1, 3.3 what a target says of itself is sound',
    schema: one('target', each({ properties: resource })),
  },
  {
    says: '3.2.4, 3.2.7, 4 a textual body has neither items nor source',
    schema: one(
      'body',
      each(when(textual, { not: { anyOf: [{ required: ['items'] }, { required: ['source'] }] } })),
    ),
  },
  {
    says: '3.3.5 the page itself has no purpose',
    schema: one('target', each(when(external, { not: { required: ['purpose'] } }))),
  },
  {
    says: '4 a part of a page has neither items nor value',
    schema: one(
      'target',
      each(when(specific, { not: { anyOf: [{ required: ['items'] }, { required: ['value'] }] } })),
    ),
  },
  { says: '4.2.4 a quote has its exact words', schema: one('target', one('selector', each(quoteSelector))) },
  {
    says: '4.4 a style class is words, beside a source',
    schema: one('target', {
      ...one('styleClass', each(text)),
      dependentRequired: { styleClass: ['source'] },
    }),
  },
];

/** Of the whole. */
export const COLLECTION_MUSTS: readonly Must[] = [
  { says: '5.1 its context is that of annotations', schema: needs('@context', context) },
  { says: '5.1 it has an id, an IRI', schema: needs('id', uri) },
  { says: '5.1 it is an AnnotationCollection', schema: needs('type', { const: 'AnnotationCollection' }) },
  { says: '5.1 its label is words', schema: one('label', text) },
  { says: '5.1 its total is a whole number', schema: one('total', { type: 'integer', minimum: 0 }) },
  {
    says: '5.1 it has a first page where it has annotations',
    schema: when(
      one('total', { minimum: 1 }),
      needs('first', { type: 'object', ...needs('type', { const: 'AnnotationPage' }) }),
    ),
  },
  { says: '5.1 its last page is an IRI', schema: one('last', uri) },
  { says: '3.3.1 its times are in UTC', schema: { properties: { created: time, modified: time } } },
  {
    says: '5.2 its page has an id, and is part of one collection',
    schema: one('first', { ...needs('id', uri), ...one('partOf', uri) }),
  },
  {
    says: '5.2 its page has annotations, counted from a whole number',
    schema: one('first', {
      required: ['items'],
      properties: { items: { type: 'array' }, startIndex: { type: 'integer', minimum: 0 } },
    }),
  },
];
