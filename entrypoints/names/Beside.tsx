import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import type { Part } from '../../core/names/characters.ts';
import type { FilmBeside, NameCount, NamePage } from '../../core/names/name-page.ts';
import { clips as clipCount } from '../library/names.ts';
import { Spoken } from '../library/Spoken.tsx';
import type { NamesParts } from './parts.ts';
import { nameAddress } from './route.ts';
import { roleWord } from './shown.ts';

/** As many as are shown without asking. */
const FEW = 8;
/** People of one film worth a line. */
const WITH = 4;

interface Props extends NamesParts {
  readonly page: NamePage;
  readonly parts: readonly Part[];
}

/** A film's director and cast with their characters; a person's films, and with whom. */
export function Beside({ page, parts, model }: Props) {
  const go = (name: NameCount['name']) => model.go({ show: 'name', kind: name.kind, spelling: name.label });
  const characters = Map.groupBy(parts, ({ player }) => player);
  if (page.name.kind === 'person') return <Films films={page.films} onOpen={go} />;
  return (
    <>
      <People group="director" people={page.directors} onOpen={go} />
      <People
        group="cast"
        people={page.actors}
        aboutOf={({ name }) => {
          const as = characters.get(name.label)?.slice(0, 2) ?? [];
          const characterNames = as.map(({ character }) => character).join(' / ');
          return as.length === 0 ? '' : i18n.t('names.beside.as', { characters: characterNames });
        }}
        onOpen={go}
      />
    </>
  );
}

interface FilmsProps {
  readonly films: readonly FilmBeside[];
  readonly onOpen: (name: NameCount['name']) => void;
}

function Films({ films, onOpen }: FilmsProps) {
  return (
    <People
      group="films"
      people={films}
      aboutOf={(film) => {
        const own = film as FilmBeside;
        const people = own.people.slice(0, WITH).map(({ name }) => name.label);
        const as = own.as.map(roleWord).join(', ');
        const company = people.length > 0 ? i18n.t('names.beside.with', { people: people.join(', ') }) : '';
        return [as, company].filter(Boolean).join(' · ');
      }}
      onOpen={onOpen}
    />
  );
}

interface PeopleProps {
  readonly group: 'director' | 'cast' | 'films';
  readonly people: readonly NameCount[];
  readonly aboutOf?: (one: NameCount) => string;
  readonly onOpen: (name: NameCount['name']) => void;
}

function People({ group, people, aboutOf, onOpen }: PeopleProps) {
  const [isOpen, setOpen] = useState(false);
  if (people.length === 0) return null;
  const title = i18n.t(`names.beside.${group}.title`);
  const count = { count: inDigits(people.length) };
  const shown = isOpen ? people : people.slice(0, FEW);
  return (
    <section class="Names-people" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {shown.map((one) => (
          <li key={one.name.id}>
            <a
              href={nameAddress(one.name.kind, one.name.label)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(one.name);
              }}
            >
              {one.name.label}
            </a>
            <span class="Names-count">{clipCount(one.count)}</span>
            <span class="Names-about">{aboutOf?.(one) ?? ''}</span>
          </li>
        ))}
      </ul>
      {people.length > FEW && (
        <Button kind="quiet" onPress={() => setOpen(!isOpen)}>
          {isOpen ? (
            <Spoken shown={i18n.t('names.beside.fewer')} heard={i18n.t(`names.beside.${group}.fewer`)} />
          ) : (
            <Spoken
              shown={i18n.t('names.beside.all', count)}
              heard={i18n.t(`names.beside.${group}.all`, count)}
            />
          )}
        </Button>
      )}
    </section>
  );
}
