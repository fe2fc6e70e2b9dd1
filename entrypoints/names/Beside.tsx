import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import type { FilmBeside, NameCount } from '../../core/names/name-page.ts';
import type { ShownName } from './model.ts';
import type { NamesParts } from './parts.ts';
import { nameAddress } from './route.ts';
import { ROLE_WORDS, clips as clipCount } from './shown.ts';

/** As many as are shown without asking. */
const FEW = 8;
/** People of one film worth a line. */
const WITH = 4;

interface Props extends NamesParts {
  readonly shown: ShownName;
}

/** A film's director and cast with their characters; a person's films, and with whom. */
export function Beside({ shown, model }: Props) {
  const { page, parts } = shown;
  const go = (name: NameCount['name']) => model.go({ show: 'name', kind: name.kind, spelling: name.label });
  const characters = Map.groupBy(parts, ({ player }) => player);
  if (page.name.kind === 'person') return <Films films={page.films} onOpen={go} />;
  return (
    <>
      <People title="Director" people={page.directors} onOpen={go} />
      <People
        title="Cast"
        people={page.actors}
        aboutOf={({ name }) => {
          const as = characters.get(name.label)?.slice(0, 2) ?? [];
          return as.length === 0 ? '' : `as ${as.map(({ character }) => character).join(' / ')}`;
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
      title="Films, with whom"
      people={films}
      aboutOf={(film) => {
        const own = film as FilmBeside;
        const people = own.people.slice(0, WITH).map(({ name }) => name.label);
        const as = own.as.map((role) => ROLE_WORDS[role]).join(', ');
        return [as, people.length > 0 ? `with ${people.join(', ')}` : ''].filter(Boolean).join(' · ');
      }}
      onOpen={onOpen}
    />
  );
}

interface PeopleProps {
  readonly title: string;
  readonly people: readonly NameCount[];
  readonly aboutOf?: (one: NameCount) => string;
  readonly onOpen: (name: NameCount['name']) => void;
}

function People({ title, people, aboutOf, onOpen }: PeopleProps) {
  const [isOpen, setOpen] = useState(false);
  if (people.length === 0) return null;
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
          {isOpen ? 'Fewer' : `All ${people.length.toLocaleString()}`}
          <span class="spoken"> {title.toLowerCase()}</span>
        </Button>
      )}
    </section>
  );
}
