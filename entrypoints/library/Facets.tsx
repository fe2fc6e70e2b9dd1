import { i18n } from '#i18n';
import { FacetList } from '../../components/FacetList.tsx';
import { perYear, yearStretch } from '../../core/library/months.ts';
import { isChosen, toggle, type LibraryFacet, type Question } from '../../core/library/question.ts';
import type { Answer } from '../../storage/library/query.ts';
import { facetName, valueName } from './names.ts';

interface Props {
  readonly question: Question;
  readonly answer: Answer;
  readonly meanings: Readonly<Record<string, string>>;
  readonly onAsk: (change: Partial<Question>) => void;
}

const NAMES = ['film', 'director', 'actor', 'tag', 'site'] as const;
const MARKS = ['colour', 'has'] as const;

/** All that the clips found can be narrowed by, with counts. */
export function Facets(props: Props) {
  return (
    <div class="Library-facets">
      {NAMES.map((facet) => (
        <Facet key={facet} {...props} facet={facet} />
      ))}
      <YearFacet {...props} />
      {MARKS.map((facet) => (
        <Facet key={facet} {...props} facet={facet} />
      ))}
      <AsideFacet {...props} />
    </div>
  );
}

function Facet({ facet, question, answer, meanings, onAsk }: Props & { readonly facet: LibraryFacet }) {
  const counted = answer.facets[facet];
  const chosen = question.choices.filter((choice) => choice.facet === facet);
  const missing = chosen.filter(({ label }) => !counted.some((value) => value.label === label));
  const values = [...counted, ...missing.map(({ label }) => ({ label, count: 0 }))].map(
    ({ label, count }) => ({
      label,
      count,
      isChosen: isChosen(question, { facet, label }),
      text: valueName(facet, label, meanings),
      ...(facet === 'colour' ? { swatch: label } : {}),
    }),
  );
  return (
    <FacetList
      title={facetName(facet, 'many')}
      kind={facet}
      values={values}
      onToggle={(label) => onAsk(toggle(question, { facet, label }))}
    />
  );
}

function YearFacet({ question, answer, onAsk }: Props) {
  const values = perYear(answer.months).map(({ year, count }) => ({
    label: year,
    count,
    isChosen: question.months?.from === `${year}-01` && question.months.to === `${year}-12`,
  }));
  return (
    <FacetList
      title={i18n.t(`library.facets.${question.by}`)}
      kind="year"
      values={values}
      onToggle={(year) => {
        const isOff = values.some(({ label, isChosen: is }) => is && label === year);
        onAsk({ months: isOff ? undefined : yearStretch(year) });
      }}
    />
  );
}

/** What lies in the trash and what is no clip yet are found nowhere else: their counts are of the whole library. */
function AsideFacet({ question, answer, onAsk }: Props) {
  const values = (
    [
      { label: 'draft', text: i18n.t('library.flags.draft'), count: answer.drafts },
      { label: 'trashed', text: i18n.t('library.flags.trashed'), count: answer.trashed },
    ] as const
  )
    .map((value) => ({ ...value, isChosen: isChosen(question, { facet: 'is', label: value.label }) }))
    .filter(({ count, isChosen: isOn }) => count > 0 || isOn);
  return (
    <FacetList
      title={i18n.t('library.facets.aside')}
      kind="is"
      values={values}
      onToggle={(label) => onAsk(toggle(question, { facet: 'is', label }))}
    />
  );
}
