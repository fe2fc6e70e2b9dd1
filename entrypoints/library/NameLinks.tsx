import { i18n } from '#i18n';
import type { LibraryFacet, Question } from '../../core/library/question.ts';
import type { Answer } from '../../storage/library/query.ts';
import { nameAddress } from '../names/route.ts';

/** Spellings worth a line; the others were searched as well. */
const MOST_SPELLINGS = 6;

interface Props {
  readonly answer: Answer;
  readonly question: Question;
}

/** Which other spellings were searched too, and the pages of the names that are chosen. */
export function NameLinks({ answer, question }: Props) {
  const names = question.choices.filter(({ facet }) => isName(facet));
  if (answer.also.length === 0 && names.length === 0) return null;
  return (
    <p class="Library-also">
      {answer.also.length > 0 && (
        <span>{i18n.t('library.also', { spellings: answer.also.slice(0, MOST_SPELLINGS).join(', ') })} </span>
      )}
      {names.map(({ facet, label }) => (
        <a key={`${facet} ${label}`} href={nameAddress(facet === 'film' ? 'film' : 'person', label)}>
          {i18n.t('library.allAbout', { name: label })}
        </a>
      ))}
    </p>
  );
}

function isName(facet: LibraryFacet): boolean {
  return facet === 'film' || facet === 'director' || facet === 'actor';
}
