import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import type { Answer } from '../../storage/library/query.ts';
import type { LibraryParts } from './parts.ts';
import { Facets } from './Facets.tsx';
import { SavedSearches } from './SavedSearches.tsx';

/** Room for the filters beside the clips; else they open above them. */
const WIDE = '(width >= 60rem)';

/** Saved searches and filters. */
export function Sidebar(props: LibraryParts & { readonly answer: Answer }) {
  const { model, answer, meanings } = props;
  const isWide = useWide();
  const [isOpen, setOpen] = useState(false);
  const chosen = model.question.value.choices.length;
  return (
    <aside class="Library-aside" aria-label={i18n.t('library.filters.title')}>
      <h2 class="spoken">{i18n.t('library.filters.title')}</h2>
      {!isWide && (
        <Button onPress={() => setOpen(!isOpen)}>
          {isOpen ? i18n.t('library.filters.hide') : shutLabel(chosen)}
        </Button>
      )}
      {(isWide || isOpen) && (
        <div class="Library-filters">
          <SavedSearches {...props} />
          <Facets
            question={model.question.value}
            answer={answer}
            meanings={meanings.value}
            onAsk={model.ask}
          />
        </div>
      )}
    </aside>
  );
}

function shutLabel(chosen: number): string {
  return chosen > 0
    ? i18n.t('library.filters.showChosen', { count: inDigits(chosen) })
    : i18n.t('library.filters.show');
}

function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const watched = matchMedia(WIDE);
    const look = (): void => setWide(watched.matches);
    watched.addEventListener('change', look);
    return () => watched.removeEventListener('change', look);
  }, []);
  return isWide;
}
