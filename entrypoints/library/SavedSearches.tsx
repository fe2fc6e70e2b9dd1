import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { inDigits } from '../../components/language.ts';
import { Notice } from '../../components/Notice.tsx';
import { questionToParameters } from '../../core/library/question-address.ts';
import type { LibraryParts } from './parts.ts';
import { searchTitle } from './search-title.ts';
import { Spoken } from './Spoken.tsx';
import './SavedSearches.css';

/** The searches a person keeps, each with how many clips came since. */
export function SavedSearches({ saved, model }: LibraryParts) {
  const searches = saved.searches.value;
  const now = questionToParameters(model.question.value).toString();
  if (searches.length === 0) return null;
  return (
    <section class="SavedSearches" aria-labelledby="saved-searches">
      <h3 id="saved-searches">{i18n.t('library.searches.title')}</h3>
      <ul>
        {searches.map((search) => {
          const fresh = saved.news.value.get(search.id) ?? 0;
          return (
            <li key={search.id}>
              <button
                type="button"
                aria-current={search.question === now ? 'true' : undefined}
                onClick={() => void saved.open(search)}
              >
                <span class="SavedSearches-name">{search.name}</span>
                {fresh > 0 && (
                  <span class="SavedSearches-new">
                    <Spoken
                      shown={inDigits(fresh)}
                      heard={i18n.t('library.searches.new', fresh, { count: inDigits(fresh) })}
                    />
                  </span>
                )}
              </button>
              <button
                type="button"
                class="SavedSearches-forget"
                aria-label={i18n.t('library.searches.forget', { name: search.name })}
                title={i18n.t('library.searches.forgetHint')}
                onClick={() => void saved.forget(search.id)}
              >
                <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                  <path
                    d="M2 2l6 6M8 2l-6 6"
                    stroke="currentColor"
                    stroke-width="1.5"
                    stroke-linecap="round"
                  />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Asks for a name. */
export function SaveSearch({ saved, model, meanings, overlay }: LibraryParts) {
  const question = model.question.value;
  const [name, setName] = useState(() => searchTitle(question, meanings.value));
  const [trouble, setTrouble] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  /* Once, so that another name is typed in its place: one that was begun stays, however often the window is left. */
  useEffect(() => box.current?.select(), []);
  const save = async (): Promise<void> => {
    if (name.trim() === '') return;
    const told = await saved.save(name.trim());
    setTrouble(told);
    if (told === undefined) overlay.close();
  };
  return (
    <Dialog
      title={i18n.t('library.searches.save')}
      onClose={overlay.close}
      actions={
        <>
          <Button kind="quiet" onPress={overlay.close}>
            {i18n.t('library.cancel')}
          </Button>
          <Button kind="main" disabled={name.trim() === ''} onPress={() => void save()}>
            {i18n.t('library.save')}
          </Button>
        </>
      }
    >
      <form
        class="SavedSearches-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {i18n.t('library.searches.name')}
          <input
            ref={box}
            value={name}
            maxLength={100}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
      </form>
      {trouble && <Notice kind="problem">{trouble}</Notice>}
      <p class="Library-about">{i18n.t('library.searches.about')}</p>
    </Dialog>
  );
}
