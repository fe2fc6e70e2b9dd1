/* What the W3C's test suite for the Web Annotation Data Model asserts with MUST, in our own words as JSON Schema. Each
   names the section of the Recommendation, and which assertions of the suite's five lists it stands for (the names
   of their files; w3c/web-annotation-tests, lists annotationMusts, bodyMusts, targetMusts, specificResourceMusts
   and collectionMusts). */

export interface Must {
  readonly says: string;
  readonly schema: object;
  readonly covers: readonly string[];
}

/** Of a body and of a target alike. */
const ofBoth = (names: string): string[] =>
  names.split(' ').flatMap((name) => [name.replace('*', 'body'), name.replace('*', 'targ')]);

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
const count = { type: 'integer', minimum: 0 };
const without = (...keys: string[]) => ({ not: { anyOf: keys.map((key) => ({ required: [key] })) } });
const ofEach = (schema: object) => ({ properties: { body: each(schema), target: each(schema) } });
const typed = (...types: string[]) => ({ type: 'object', ...needs('type', { enum: types }) });
const bySelector = (types: string[], must: object) =>
  ofEach(one('selector', each(when(typed(...types), must))));
const SELECTORS = [
  'FragmentSelector',
  'CssSelector',
  'XPathSelector',
  'TextQuoteSelector',
  'TextPositionSelector',
  'DataPositionSelector',
  'SvgSelector',
  'RangeSelector',
];
const STATES = ['TimeState', 'HttpRequestState'];

/** Of every annotation. */
export const ANNOTATION_MUSTS: readonly Must[] = [
  {
    says: '3.1 its context is that of annotations',
    covers: ['3.1-annotationContextValidated'],
    schema: needs('@context', context),
  },
  { says: '3.1 it has one id, an IRI', covers: ['3.1-annotationIdValidated'], schema: needs('id', uri) },
  {
    says: '3.1 it is an Annotation',
    covers: ['3.1-annotationTypeValidated'],
    schema: needs('type', { const: 'Annotation' }),
  },
  { says: '3.1 it has a target', covers: ['3.1-targetKeyFound'], schema: { required: ['target'] } },
  {
    says: '3.2 each target is of exactly one known kind',
    covers: ['3.2-targetObjectsRecognized'],
    schema: one('target', each({ oneOf: [uri, external, specific] })),
  },
  {
    says: '3.2 each body is of exactly one known kind',
    covers: ['3.2-bodyObjectsRecognized'],
    schema: one('body', each({ oneOf: [uri, external, specific, textual] })),
  },
  {
    says: '3.2.5 it never has body and bodyValue',
    covers: ['3.2.5-notBodyBodyValue'],
    schema: { not: { required: ['body', 'bodyValue'] } },
  },
  {
    says: '3.3.1 its times are in UTC',
    covers: [
      '3.3.1-annotationCreatedValidated',
      '3.3.1-annotationModifiedValidated',
      '3.3.1-annotationGeneratedValidated',
    ],
    schema: { properties: { created: time, modified: time, generated: time } },
  },
  {
    says: '3.3.6, 3.3.7 rights, canonical and via are IRIs',
    covers: [
      '3.3.6-annotationRightsValidated',
      '3.3.7-annotationCanonicalValidated',
      '3.3.7-annotationViaValidated',
    ],
    schema: { properties: { rights: uri, canonical: uri, via: uri } },
  },
  {
    says: '3.2.1, 3.3 what a body says of itself is sound',
    covers: [
      '3.2.1-bodyTextDirectionValidated',
      '3.3.1-bodyCreatedValidated',
      '3.3.1-bodyModifiedValidated',
      '3.3.6-bodyRightsValidated',
      '3.3.7-bodyCanonicalValidated',
      '3.3.7-bodyViaValidated',
    ],
    schema: one('body', each({ properties: resource })),
  },
  {
    says: '3.2.1, 3.3 what a target says of itself is sound',
    covers: [
      '3.2.1-targTextDirectionValidated',
      '3.3.1-targCreatedValidated',
      '3.3.1-targModifiedValidated',
      '3.3.6-targRightsValidated',
      '3.3.7-targCanonicalValidated',
      '3.3.7-targViaValidated',
    ],
    schema: one('target', each({ properties: resource })),
  },
  {
    says: '3.2.4, 3.2.7, 4 a textual body has neither items nor source',
    covers: ['3.2.7-bodyEmbeddedTextualNoItems', '4-bodyEmbeddedTextualNoSource'],
    schema: one(
      'body',
      each(when(textual, { not: { anyOf: [{ required: ['items'] }, { required: ['source'] }] } })),
    ),
  },
  {
    says: '3.2.7, 3.3.5 what is named by its address alone has no items and no purpose',
    covers: ofBoth('3.2.7-*EWRNoItems 3.3.5-*EWRNoPurpose'),
    schema: ofEach(when(external, without('items', 'purpose'))),
  },
  {
    says: '3.2.4, 3.3.5, 4 a choice or a set has no value, no source and no purpose',
    covers: ofBoth('3.2.4-*ChoiceSetNoValue 4-*ChoiceSetNoSource 3.3.5-*ChoiceSetNoPurpose'),
    schema: ofEach(when({ type: 'object', required: ['items'] }, without('value', 'source', 'purpose'))),
  },
  {
    says: '3.2.7, 4 a part of a page has neither items nor value',
    covers: ofBoth('3.2.7-*SpecificResourceNoItems 4-*SpecificResourceNoSource'),
    schema: ofEach(when(specific, without('items', 'value'))),
  },
  {
    says: '3.2.5 the value of a body, where it is given so, is one string',
    covers: ['3.2.5-bodyValueValidated'],
    schema: one('bodyValue', text),
  },
  {
    says: '4.2 each selector is an IRI or of a known kind',
    covers: ['4.2-selectorValidIfPresent'],
    schema: ofEach(one('selector', each({ anyOf: [uri, typed(...SELECTORS)] }))),
  },
  {
    says: '4.2.1 to 4.2.3 a selector by fragment, CSS or XPath has one value',
    covers: ['4.2-fragmentCssXPathSelectorValid'],
    schema: bySelector(['FragmentSelector', 'CssSelector', 'XPathSelector'], needs('value', text)),
  },
  {
    says: '4.2.4 a quote has its exact words',
    covers: ['4.2.4-textQuoteSelectorValid'],
    schema: bySelector(['TextQuoteSelector'], {
      required: ['exact'],
      properties: { exact: text, prefix: text, suffix: text },
    }),
  },
  {
    says: '4.2.5, 4.2.6 a selector by position has a start and an end, whole numbers',
    covers: ['4.2-TextDataPositionSelectorValid'],
    schema: bySelector(['TextPositionSelector', 'DataPositionSelector'], {
      required: ['start', 'end'],
      properties: { start: count, end: count },
    }),
  },
  {
    says: '4.2.7 a selector by shape is an IRI or has its SVG',
    covers: ['4.2.7-svgSelectorValid'],
    schema: bySelector(['SvgSelector'], { anyOf: [needs('id', uri), needs('value', text)] }),
  },
  {
    says: '4.2.8 a range has one selector for its start and one for its end',
    covers: ['4.2.8-rangeSelectorValid'],
    schema: bySelector(['RangeSelector'], {
      required: ['startSelector', 'endSelector'],
      properties: { startSelector: { type: 'object' }, endSelector: { type: 'object' } },
    }),
  },
  {
    says: '4.2.9 what refines a selector is an IRI or of a known kind',
    covers: ['4.3.3-refinedByValidated'],
    schema: ofEach(
      one('selector', each(one('refinedBy', each({ anyOf: [uri, typed(...SELECTORS, ...STATES)] })))),
    ),
  },
  {
    says: '4.3 each state is an IRI or of a known kind',
    covers: ['4.3-stateValidIfPresent'],
    schema: ofEach(one('state', each({ anyOf: [uri, typed(...STATES)] }))),
  },
  {
    says: '4.3.1 a state in time has its dates, in UTC',
    covers: ['4.3.1-timeStateValid'],
    schema: ofEach(one('state', each(when(typed('TimeState'), one('sourceDate', each(time)))))),
  },
  {
    says: '4.3.2 a state by request has its headers as one string',
    covers: ['4.3.2-httpRequestStateValid'],
    schema: ofEach(one('state', each(when(typed('HttpRequestState'), needs('value', text))))),
  },
  {
    says: '4.4 a style class is words, beside a source',
    covers: ['4.4-styleClassValidIfPresent'],
    schema: one('target', {
      ...one('styleClass', each(text)),
      dependentRequired: { styleClass: ['source'] },
    }),
  },
];

/** Of the whole. */
export const COLLECTION_MUSTS: readonly Must[] = [
  {
    says: '5.1 its context is that of annotations',
    covers: ['5.1-collectionContextValidated'],
    schema: needs('@context', context),
  },
  { says: '5.1 it has an id, an IRI', covers: ['5.1-collectionIdValidated'], schema: needs('id', uri) },
  {
    says: '5.1 it is an AnnotationCollection',
    covers: ['5.1-collectionTypeValidated'],
    schema: needs('type', { const: 'AnnotationCollection' }),
  },
  { says: '5.1 its label is words', covers: ['5.1-collectionLabelValidated'], schema: one('label', text) },
  {
    says: '5.1 its total is a whole number',
    covers: ['5.1-collectionTotalValidated'],
    schema: one('total', { type: 'integer', minimum: 0 }),
  },
  {
    says: '5.1 it has a first page where it has annotations',
    covers: ['5.1-collectionFirstValidated'],
    schema: when(
      one('total', { minimum: 1 }),
      needs('first', { type: 'object', ...needs('type', { const: 'AnnotationPage' }) }),
    ),
  },
  { says: '5.1 its last page is an IRI', covers: ['5.1-collectionLastValidated'], schema: one('last', uri) },
  {
    says: '3.3.1 its times are in UTC',
    covers: ['3.3.1-collectionCreatedValidated', '3.3.1-collectionModifiedValidated'],
    schema: { properties: { created: time, modified: time } },
  },
  {
    says: '3.3.6 its rights are IRIs',
    covers: ['3.3.6-collectionRightsValidated'],
    schema: one('rights', each(uri)),
  },
  {
    says: '5.2 its page has an id, and is part of one collection',
    covers: [],
    schema: one('first', { ...needs('id', uri), ...one('partOf', uri) }),
  },
  {
    says: '5.2 its page has annotations, counted from a whole number',
    covers: [],
    schema: one('first', {
      required: ['items'],
      properties: { items: { type: 'array' }, startIndex: { type: 'integer', minimum: 0 } },
    }),
  },
];
