import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { questionToParameters } from '../../core/library/question-address.ts';
import type { LibraryParts } from './parts.ts';
import { searchTitle } from './search-title.ts';
import './SavedSearches.css';

/** The searches a person keeps, each with how many clips came since. */
export function SavedSearches({ saved, model }: LibraryParts) {
  const searches = saved.searches.value;
  const now = questionToParameters(model.question.value).toString();
  if (searches.length === 0) return null;
  return (
    <section class="SavedSearches" aria-labelledby="saved-searches">
      <h3 id="saved-searches">Saved searches</h3>
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
                    {fresh.toLocaleString()}
                    <span class="spoken"> new {fresh === 1 ? 'clip' : 'clips'}</span>
                  </span>
                )}
              </button>
              <button
                type="button"
                class="SavedSearches-forget"
                aria-label={`Forget the search ${search.name}`}
                title="Forget this search; its clips stay"
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
  const [name, setName] = useState(searchTitle(question, meanings.value));
  const save = (): void => {
    if (name.trim() === '') return;
    void saved.save(name.trim());
    overlay.close();
  };
  return (
    <Dialog
      title="Save this search"
      onClose={overlay.close}
      actions={
        <>
          <Button kind="quiet" onPress={overlay.close}>
            Cancel
          </Button>
          <Button kind="main" disabled={name.trim() === ''} onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <form
        class="SavedSearches-form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          Name
          <input value={name} maxLength={100} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
      </form>
      <p class="Library-about">It shows how many clips are new since you last looked.</p>
    </Dialog>
  );
}
