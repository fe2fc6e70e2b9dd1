import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { inDigits } from '../../components/language.ts';
import { Timeline } from '../../components/Timeline.tsx';
import { ROLES, type Role } from '../../core/credit.ts';
import { kindOf } from '../../core/names/decision.ts';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import type { NameKind } from '../../core/names/reason.ts';
import { monthOf, withoutGaps } from '../../core/library/months.ts';
import type { Clip } from '../../core/clip.ts';
import type { DayKind, Months } from '../../core/library/question.ts';
import { queryFor } from '../../storage/names/page.ts';
import { clips as clipCount } from '../library/names.ts';
import { Beside } from './Beside.tsx';
import type { ShownName } from './name-reading.ts';
import { NameClips, NO_SELECTION, type Selection } from './NameClips.tsx';
import { NameMarks } from './NameMarks.tsx';
import type { NamesParts } from './parts.ts';
import type { Route } from './route.ts';
import { alsoSpelled, roleWord } from './shown.ts';
import { Spellings } from './Spellings.tsx';

interface Props extends NamesParts {
  readonly route: Extract<Route, { show: 'name' }>;
  readonly book: NameBook;
}

/** A person or a film: its clips over time, its spellings, who stands beside it, what was marked. */
export function NamePage(props: Props) {
  const shown = props.model.name.value;
  const { kind, spelling } = props.route;
  if (shown === undefined)
    return <p class="Library-opening">{i18n.t('names.page.opening', { name: spelling })}</p>;
  if (shown === 'unknown') {
    return (
      <div class="Library-nothing">
        <p class="Library-nothing-head">{i18n.t('names.page.unknown', { name: spelling })}</p>
        <p>{i18n.t(kind === 'film' ? 'names.page.unknownFilm' : 'names.page.unknownPerson')}</p>
      </div>
    );
  }
  return <Shown {...props} shown={shown} />;
}

function Shown(props: Props & { readonly shown: ShownName }) {
  const { shown } = props;
  const { name, clips, counted: page } = shown;
  const [months, setMonths] = useState<Months | undefined>(undefined);
  const [by, setBy] = useState<DayKind>('published');
  const [selection, setSelection] = useState<Selection>(NO_SELECTION);
  const counted = countMonths(clips, by);
  const dayOf = (clip: Clip): string => monthOf(by === 'published' ? clip.published : clip.created) ?? '';
  const chosen = months
    ? clips.filter((clip) => dayOf(clip) >= months.from && dayOf(clip) <= months.to)
    : clips;
  return (
    <article class="Names-page" data-kind={name.kind} aria-busy={!page}>
      <Head shown={shown} />
      {counted.months.length > 0 && (
        <div class={page ? undefined : 'Names-uncounted'} inert={!page}>
          <Timeline
            months={withoutGaps(counted.months)}
            chosen={months}
            by={by}
            undated={counted.undated}
            onChoose={setMonths}
            onBy={(kind) => {
              setBy(kind);
              setMonths(undefined);
            }}
          />
        </div>
      )}
      <div class="Names-columns">
        <div class="Names-words">
          <NameClips
            {...props}
            shown={shown}
            clips={chosen}
            total={months ? chosen.length : shown.total}
            selection={selection}
            onSelection={setSelection}
          />
          <NameMarks {...props} shown={shown} />
        </div>
        <aside class="Names-beside" aria-label={i18n.t('names.page.beside')}>
          <Spellings
            {...props}
            shown={shown}
            onApart={(way) => setSelection({ clips: writtenSo(clips, name.kind, way), isAsked: true })}
          />
          {page && <Beside {...props} page={page} parts={shown.parts} />}
        </aside>
      </div>
    </article>
  );
}

/** The clips that write a name so, to the letter and sign. */
function writtenSo(clips: readonly Clip[], kind: NameKind, way: string): ReadonlySet<string> {
  const are = clips.filter(({ credits }) =>
    credits.some(({ role, spelling }) => spelling === way && kindOf(role) === kind),
  );
  return new Set(are.map(({ id }) => id));
}

/** What is not counted yet keeps its place, so that nothing jumps when it comes. */
function Head({ shown }: { readonly shown: ShownName }) {
  const { name, total, counted } = shown;
  const also = alsoSpelled(name);
  const roles = name.kind === 'film' ? [] : (counted?.roles ?? rolesGiven(name));
  const inRoles = roles.map(({ role, count }) =>
    roles.length === 1 ? roleWord(role) : i18n.t(`names.rolesIn.${role}`, { count: inDigits(count) }),
  );
  return (
    <header class="Names-head">
      <h2>{name.label}</h2>
      {also.length > 0 && (
        <p class="Names-also">{i18n.t('names.page.also', { spellings: also.join(', ') })}</p>
      )}
      <p class="Names-facts">
        <span>
          {clipCount(total)}
          <span class={counted ? undefined : 'Names-uncounted'}>
            {inRoles.map((fact) => ` · ${fact}`).join('')}
          </span>
        </span>
        <a href={`/library.html?q=${encodeURIComponent(queryFor(name))}`}>{i18n.t('names.page.search')}</a>
      </p>
    </header>
  );
}

/** How often each role was given, which is about in how many clips it stands. */
function rolesGiven({ spellings }: Name): { readonly role: Role; readonly count: number }[] {
  return ROLES.map((role) => ({
    role,
    count: spellings.reduce((sum, { roles }) => sum + (roles[role] ?? 0), 0),
  })).filter(({ count }) => count > 0);
}

function countMonths(clips: readonly Clip[], by: DayKind) {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const clip of clips) {
    const month = monthOf(by === 'published' ? clip.published : clip.created);
    if (month === undefined) undated += 1;
    else counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return { months: [...counts].map(([month, count]) => ({ month, count })), undated };
}
