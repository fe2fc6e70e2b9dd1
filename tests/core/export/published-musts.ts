/* The assertions of the W3C's test suite for the Web Annotation Data Model, by the names of their files. */

/** The five lists as they are published. */
export const PUBLISHED: readonly string[] = [
  ...named(
    '3.1-annotationContextValidated 3.1-annotationIdValidated 3.1-annotationTypeValidated 3.1-targetKeyFound',
    '3.2-targetObjectsRecognized 3.2.5-notBodyBodyValue 3.2-bodyObjectsRecognized 3.2.5-bodyValueValidated',
    '3.3.1-annotationCreatedValidated 3.3.1-annotationModifiedValidated 3.3.1-annotationGeneratedValidated',
    '3.3.6-annotationRightsValidated 3.3.7-annotationCanonicalValidated 3.3.7-annotationViaValidated',
  ),
  ...named(
    '3.2.1-bodyTextDirectionValidated 3.3.1-bodyCreatedValidated 3.3.1-bodyModifiedValidated',
    '3.3.6-bodyRightsValidated 3.3.7-bodyCanonicalValidated 3.3.7-bodyViaValidated 3.2.7-bodyEWRNoItems',
    '3.3.5-bodyEWRNoPurpose 3.2.4-bodyChoiceSetNoValue 4-bodyChoiceSetNoSource 3.3.5-bodyChoiceSetNoPurpose',
    '3.2.7-bodyEmbeddedTextualNoItems 4-bodyEmbeddedTextualNoSource 3.2.7-bodySpecificResourceNoItems',
    '4-bodySpecificResourceNoSource',
  ),
  ...named(
    '3.2.1-targTextDirectionValidated 3.3.1-targCreatedValidated 3.3.1-targModifiedValidated',
    '3.3.6-targRightsValidated 3.3.7-targCanonicalValidated 3.3.7-targViaValidated 3.2.7-targEWRNoItems',
    '3.3.5-targEWRNoPurpose 3.2.4-targChoiceSetNoValue 4-targChoiceSetNoSource 3.3.5-targChoiceSetNoPurpose',
    '3.2.7-targSpecificResourceNoItems 4-targSpecificResourceNoSource',
  ),
  ...named(
    '4.2-selectorValidIfPresent 4.3-stateValidIfPresent 4.3.3-refinedByValidated 4.4-styleClassValidIfPresent',
    '4.2-fragmentCssXPathSelectorValid 4.2.4-textQuoteSelectorValid 4.2-TextDataPositionSelectorValid',
    '4.2.7-svgSelectorValid 4.2.8-rangeSelectorValid 4.3.1-timeStateValid 4.3.2-httpRequestStateValid',
  ),
  ...named(
    '5.1-collectionContextValidated 5.1-collectionIdValidated 5.1-collectionTypeValidated',
    '5.1-collectionLabelValidated 5.1-collectionTotalValidated 5.1-collectionFirstValidated',
    '5.1-collectionLastValidated 3.3.1-collectionCreatedValidated 3.3.1-collectionModifiedValidated',
    '3.3.6-collectionRightsValidated',
  ),
];

function named(...lines: string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}
