import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import { NameList } from '../../components/NameList.tsx';
import { fold } from '../../core/fold.ts';
import { foldName } from '../../core/names/fold.ts';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import type { NameKind } from '../../core/names/reason.ts';
import type { NamesParts } from './parts.ts';
import { listed } from './shown.ts';

/** As many as are shown without asking. */
const PAGE = 120;

interface Props extends NamesParts {
  readonly kind: NameKind;
  readonly find: string;
  readonly book: NameBook;
}

/** All people, or all films, with how many clips each has. */
export function List({ model, proposals, kind, find, book }: Props) {
  const [many, setMany] = useState(PAGE);
  const all = useMemo(() => book.all(kind), [book, kind]);
  const fitting = useMemo(() => all.filter((name) => fits(name, find)), [all, find]);
  const isFilm = kind === 'film';
  const left = fitting.length - many;
  return (
    <section class="Names-list">
      <div class="Library-bar Library-bar-marks">
        <h2>{i18n.t(`names.list.${kind}`, fitting.length, { count: inDigits(fitting.length) })}</h2>
      </div>
      {fitting.length === 0 ? (
        <div class="Library-nothing">
          <p class="Library-nothing-head">
            {all.length === 0
              ? i18n.t(isFilm ? 'names.list.noneFilm' : 'names.list.nonePerson')
              : i18n.t(isFilm ? 'names.list.noFilm' : 'names.list.noPerson', { words: find })}
          </p>
          <p>{i18n.t(all.length === 0 ? 'names.list.noneAdvice' : 'names.list.noAdvice')}</p>
        </div>
      ) : (
        <NameList
          label={i18n.t(isFilm ? 'names.list.films' : 'names.list.people')}
          kind={kind}
          names={fitting.slice(0, many).map((name) => listed(name, proposals.countOf(name)))}
          most={all[0]?.uses ?? 1}
          onOpen={(id) => {
            const name = book.nameAt(id);
            if (name) model.go({ show: 'name', kind, spelling: name.label });
          }}
        />
      )}
      {left > 0 && (
        <Button onPress={() => setMany(many + PAGE)}>
          {i18n.t('library.showMore', { count: inDigits(left) })}
        </Button>
      )}
    </section>
  );
}

/** Whether every word stands in one of the spellings, or all together do where spaces do not count. */
function fits({ label, spellings }: Name, find: string): boolean {
  const words = fold(find).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const joined = foldName(find);
  return [label, ...spellings.flatMap(({ ways, text }) => [text, ...ways])].some((way) => {
    const folded = fold(way);
    return words.every((word) => folded.includes(word)) || (joined !== '' && foldName(way).includes(joined));
  });
}
