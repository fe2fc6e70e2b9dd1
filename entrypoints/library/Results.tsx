import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { ChosenChips } from '../../components/ChosenChips.tsx';
import { ClipRow } from '../../components/ClipRow.tsx';
import { useHandOn } from '../../components/hand-on.ts';
import { language } from '../../components/language.ts';
import { Notice } from '../../components/Notice.tsx';
import { RowList } from '../../components/RowList.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { stretchLabel, withoutGaps } from '../../core/library/months.ts';
import {
  SORTS,
  isEverything,
  shownSort,
  toggle,
  type Question,
  type Sort,
} from '../../core/library/question.ts';
import type { Answer } from '../../storage/library/query.ts';
import { remarksOn } from '../popup/search-remarks.ts';
import { Marks } from './Marks.tsx';
import type { LibraryParts } from './parts.ts';
import { clips, facetName, sortName, valueName } from './names.ts';
import { exportTitle } from './search-title.ts';
import { shownClip } from './shown.ts';
import { NameLinks } from './NameLinks.tsx';
import { NothingFound } from './NothingFound.tsx';

interface Props extends LibraryParts {
  readonly answer: Answer;
}

/** The timeline, what is chosen, and the clips found. */
export function Results(props: Props) {
  const { model, answer } = props;
  const question = model.question.value;
  return (
    <div class="Library-results" aria-busy={model.isAsking.value}>
      <Views {...props} />
      {answer.months.length > 0 && (
        <Timeline
          months={withoutGaps(answer.months)}
          chosen={question.months}
          by={question.by}
          undated={answer.undated}
          onChoose={(months) => model.ask({ months })}
          onBy={(by) => model.ask({ by, months: undefined })}
        />
      )}
      <Chips {...props} question={question} />
      <Remarks answer={answer} />
      <NameLinks answer={answer} question={question} />
      {props.marks.isShown.value ? <Marks {...props} /> : <Clips {...props} question={question} />}
    </div>
  );
}

/** What was found, in one line, and the clips. */
function Clips(props: Props & { readonly question: Question }) {
  return (
    <>
      <Bar {...props} />
      {props.answer.total === 0 ? <NothingFound {...props} /> : <Rows {...props} />}
    </>
  );
}

function Bar(props: Props & { readonly question: Question }) {
  const { model, answer, selection, overlay, meanings, question } = props;
  const exportAll = (): void => {
    const ids = answer.ids.slice();
    const title = exportTitle(model, ids, meanings.value);
    overlay.open({ kind: 'export', ids, title });
  };
  const hasWords = question.text.trim() !== '';
  const sorts = hasWords ? SORTS : SORTS.filter((sort) => sort !== 'fit');
  const sorted = shownSort(question);
  const isAll = answer.total > 0 && selection.selected.value.size === answer.total;
  return (
    <div class="Library-bar">
      <label class="Library-all">
        <input
          type="checkbox"
          checked={isAll}
          disabled={answer.total === 0}
          aria-label={i18n.t('library.bar.selectAll')}
          onChange={() => (isAll ? selection.clear() : selection.selectAll())}
        />
      </label>
      <h2>{clips(answer.total)}</h2>
      {!isEverything(question) && (
        <Button kind="quiet" onPress={() => overlay.open({ kind: 'save' })}>
          {i18n.t('library.bar.save')}
        </Button>
      )}
      {answer.total > 0 &&
        selection.selected.value.size === 0 && ( // else that of the selection is offered
          <ExportAll onPress={exportAll} />
        )}
      <label class="Library-sort">
        <span>{i18n.t('library.bar.order')}</span>
        <select value={sorted} onChange={(event) => model.ask({ sort: event.currentTarget.value as Sort })}>
          {sorts.map((sort) => (
            <option key={sort} value={sort} selected={sort === sorted}>
              {sortName(sort)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** It goes as soon as anything is selected: the keyboard stays in the line, on the sign that all is. */
function ExportAll({ onPress }: { readonly onPress: () => void }) {
  const place = useHandOn<HTMLSpanElement>({
    home: (gone) => gone.closest('.Library-bar')?.querySelector('input:not([disabled])'),
  });
  return (
    <span ref={place}>
      <Button kind="quiet" title={i18n.t('library.bar.exportHint')} onPress={onPress}>
        {i18n.t('library.bar.export')}
      </Button>
    </span>
  );
}

function Rows({ model, answer, selection, hasReader, overlay, copying }: Props) {
  const rows = model.rows.value;
  const selected = selection.selected.value;
  const sort = shownSort(model.question.value);
  return (
    <RowList
      label={i18n.t('library.views.clips')}
      total={answer.total}
      active={selection.active.value}
      moved={selection.moved.value}
      onRange={model.look}
    >
      {(place) => {
        const id = answer.ids.at(place) ?? '';
        const row = rows.get(id);
        return (
          <ClipRow
            key={id}
            clip={row && shownClip(row, { hasReader, sort })}
            place={place}
            total={answer.total}
            isActive={place === selection.active.value}
            isSelected={selected.has(id)}
            onSelect={() => selection.toggle(id)}
            onActive={() => {
              selection.active.value = place;
            }}
            onEdit={() => overlay.edit(id)}
            onCopy={(form) => void copying.clip(id, form)}
          />
        );
      }}
    </RowList>
  );
}

function Views({ marks }: Props) {
  const view = (isMarks: boolean, name: string) => (
    <button
      type="button"
      aria-current={marks.isShown.value === isMarks ? 'page' : undefined}
      onClick={() => {
        marks.isShown.value = isMarks;
      }}
    >
      {name}
    </button>
  );
  return (
    <nav class="Library-views" aria-label={i18n.t('library.views.label')}>
      {view(false, i18n.t('library.views.clips'))}
      {view(true, i18n.t('library.views.marks'))}
      <a href="/names.html?show=people">{i18n.t('library.views.people')}</a>
      <a href="/names.html?show=films">{i18n.t('library.views.films')}</a>
    </nav>
  );
}

function Chips({ model, question, meanings }: Props & { readonly question: Question }) {
  const { months } = question;
  const stretch = months && {
    key: 'months',
    kind: 'months',
    kindName: i18n.t(`library.facets.${question.by}`),
    text: stretchLabel(months, language()),
    onRemove: () => model.ask({ months: undefined }),
  };
  const chips = question.choices.map((choice) => ({
    key: `${choice.facet} ${choice.label}`,
    kind: choice.facet,
    kindName: facetName(choice.facet, 'one'),
    text: valueName(choice.facet, choice.label, meanings.value),
    onRemove: () => model.ask(toggle(question, choice)),
  }));
  return (
    <ChosenChips
      chips={stretch ? [...chips, stretch] : chips}
      onClear={() => model.ask({ choices: [], months: undefined })}
    />
  );
}

/** How the query was taken, where that is not plain. */
function Remarks({ answer }: { readonly answer: Answer }) {
  // a quote not closed yet is still being typed, and is searched as it is meant
  const problems = answer.problems.filter(({ kind }) => kind !== 'unclosed-quote');
  return remarksOn({ ...answer, problems, also: [] }).map((remark) => (
    <Notice key={remark} kind="plain">
      {remark}
    </Notice>
  ));
}
