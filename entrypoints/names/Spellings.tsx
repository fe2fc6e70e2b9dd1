import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import { Rich } from '../../components/Rich.tsx';
import { nameKey } from '../../core/names/decision.ts';
import type { Name, NameBook, Spelling } from '../../core/names/name-book.ts';
import { clips as clipCount } from '../library/names.ts';
import { Spoken } from '../library/Spoken.tsx';
import type { ShownName } from './name-reading.ts';
import type { NamesParts } from './parts.ts';
import { nameAddress } from './route.ts';

interface Props extends NamesParts {
  readonly shown: ShownName;
  readonly book: NameBook;
  /** Chooses the clips that write the name so, to be told apart. */
  readonly onApart: (way: string) => void;
}

/** How a name is spelled and how often; a spelling is shown, or split out again, or added. */
export function Spellings(props: Props) {
  const { shown, deeds } = props;
  const { name, counted } = shown;
  return (
    <section class="Names-spellings" aria-labelledby="spellings">
      <h3 id="spellings">{i18n.t('names.spellings.title')}</h3>
      <ul>
        {name.spellings.map((spelling) => (
          <li key={spelling.key}>
            <span class="Names-spelling">{spelling.text}</span>
            <span class={counted ? 'Names-count' : 'Names-count Names-uncounted'}>
              {clipCount(counted ? (counted.spelled.get(spelling.key) ?? 0) : spelling.uses)}
            </span>
            {name.spellings.length > 1 && (
              <span class="Names-spelling-does">
                {spelling.text !== name.label && (
                  <Button kind="quiet" onPress={() => void deeds.rename(name, spelling.text)}>
                    <Spoken
                      shown={i18n.t('names.spellings.show')}
                      heard={i18n.t('names.spellings.showWhole', { name: spelling.text })}
                    />
                  </Button>
                )}
                <Button
                  kind="quiet"
                  title={i18n.t('names.spellings.splitHint')}
                  onPress={() => void splitOut(props, spelling)}
                >
                  <Spoken
                    shown={i18n.t('names.spellings.split')}
                    heard={i18n.t('names.spellings.splitWhole', { name: spelling.text })}
                  />
                </Button>
              </span>
            )}
            <Ways {...props} spelling={spelling} />
          </li>
        ))}
      </ul>
      <AddSpelling {...props} />
    </section>
  );
}

/** How else it is written, letter for letter the same: one from the start, and told apart where it is not. */
function Ways({ shown, spelling: { text, ways }, onApart }: Props & { readonly spelling: Spelling }) {
  const others = ways.filter((way) => way !== text);
  if (others.length === 0) return null;
  return (
    <div class="Names-ways">
      <p>{i18n.t('names.spellings.ways', { ways: others.join(', ') })}</p>
      {shown.counted &&
        others.map((way) => (
          <Button key={way} kind="quiet" onPress={() => onApart(way)}>
            {i18n.t(`names.spellings.other.${shown.name.kind}`, { name: way })}
          </Button>
        ))}
    </div>
  );
}

/** The page stays with what is left: split out under its own address it would show the spelling alone. */
async function splitOut({ model, deeds, shown: { name } }: Props, spelling: Spelling): Promise<void> {
  const rest = name.spellings.find(({ key }) => key !== spelling.key);
  await deeds.split(name, spelling.text);
  if (rest) model.go({ show: 'name', kind: name.kind, spelling: rest.text }, 'replace');
}

function AddSpelling({ shown: { name }, book, deeds }: Props) {
  const [typed, setTyped] = useState('');
  const spelling = typed.replace(/\s+/gu, ' ').trim();
  const isOwn = name.spellings.some(({ key }) => key === nameKey(name.kind, spelling));
  const other = spelling === '' || isOwn ? undefined : known(book, name, spelling);
  const save = (): void => {
    if (spelling === '') return;
    void (other ? deeds.merge(name, other) : deeds.rename(name, spelling)).then(() => setTyped(''));
  };
  return (
    <form
      class="Names-add"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        {i18n.t('names.spellings.add')}
        <input
          value={typed}
          maxLength={200}
          placeholder={i18n.t(name.kind === 'film' ? 'names.spellings.addFilm' : 'names.spellings.addPerson')}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {other && (
        <p>
          <Rich
            sentence={i18n.t('names.spellings.known', other.uses, {
              name: '{name}',
              count: inDigits(other.uses),
            })}
            parts={{ name: <a href={nameAddress(name.kind, other.label)}>{other.label}</a> }}
          />
        </p>
      )}
      {spelling !== '' && (
        <Button onPress={save}>
          {other
            ? i18n.t('names.spellings.merge', { name: other.label })
            : i18n.t('names.spellings.showAs', { name: spelling })}
        </Button>
      )}
    </form>
  );
}

function known(book: NameBook, name: Name, spelling: string): Name | undefined {
  const other = book.nameOf(name.kind, spelling);
  return other && other.id !== name.id ? other : undefined;
}
