import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ArticleCard } from '../../components/ArticleCard.tsx';
import { EarlierVersions } from '../../components/EarlierVersions.tsx';
import { EntryInput } from '../../components/EntryInput.tsx';
import { useHandOn } from '../../components/hand-on.ts';
import { inDigits } from '../../components/language.ts';
import { NoteBox } from '../../components/NoteBox.tsx';
import type { Clip, Fields } from '../../core/clip.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { readingMinutes } from '../../core/article.ts';
import { Parts } from './Parts.tsx';
import { Kept } from './Kept.tsx';
import type { Completions } from './completions.ts';
import { BOXES, entriesIn, type FormValue } from './form.ts';
import type { FormModel } from './model.ts';
import { Suggested } from './Suggested.tsx';
import type { SuggestionModel } from './suggestions.ts';

interface Props {
  readonly model: FormModel;
  readonly completions: Completions;
  readonly reading: PageReading;
  readonly clip?: Clip;
}

/** The article with all that can be written about it: the same for a page to be clipped and for a clip. */
export function ClipForm({ model, completions, reading, clip }: Props) {
  const { state, suggestions, cutting } = model;
  const { fields } = state.form.value;
  const about = clip ?? reading.article;
  const write = (news: Partial<Fields>) => {
    const form = state.form.peek();
    state.form.value = { ...form, fields: { ...form.fields, ...news } };
  };
  return (
    <>
      <ArticleCard
        title={fields.title}
        byline={fields.byline}
        published={dayOf(fields.published)}
        outlet={about.outlet}
        minutes={readingMinutes(cutting.cut.value?.text ?? '')}
        excerpt={about.excerpt}
        language={about.language}
        thumbnail={state.thumbnail.value}
        onTitle={(title) => write({ title })}
        onByline={(byline) => write({ byline })}
        onPublished={(published) => write({ published })}
      />
      <Parts joining={model.joining} />
      <Kept cutting={cutting} language={about.language} />
      <Boxes model={model} completions={completions} language={about.language} />
      <Said suggestions={suggestions} />
      <NoteBox note={fields.note} onNote={(note) => write({ note })}>
        {clip && (
          <EarlierVersions
            note={fields.note}
            versions={state.earlier.value}
            onRestore={(note) => write({ note })}
          />
        )}
      </NoteBox>
    </>
  );
}

interface BoxesProps extends Pick<Props, 'model' | 'completions'> {
  /** The article's, BCP 47. */
  readonly language: string | undefined;
}

/** The boxes of names and tags, with what the article suggests for each. */
function Boxes({ model: { state, suggestions }, completions, language }: BoxesProps) {
  const { fields, typing, correcting } = state.form.value;
  const change = (news: Partial<FormValue>) => {
    state.form.value = { ...state.form.peek(), ...news };
  };
  useEffect(() => {
    for (const { box, kind } of BOXES) completions.look(box, typing[box] ?? '', entriesIn(fields, kind));
  }, [completions, typing, fields]);
  return BOXES.map(({ box, label, kind }) => (
    <EntryInput
      key={box}
      label={label}
      box={box}
      entries={entriesIn(fields, kind)}
      typing={typing[box] ?? ''}
      correcting={correcting[box]}
      completions={completions.of[box].value}
      onEntries={(entries) => suggestions.write(kind, entries)}
      onTyping={(typed) => change({ typing: { ...state.form.peek().typing, [box]: typed } })}
      onCorrecting={(entry) => change({ correcting: { ...state.form.peek().correcting, [box]: entry } })}
    >
      {kind !== 'tag' && (
        <Suggested label={label} role={kind} language={language} suggestions={suggestions} />
      )}
      {kind === 'actor' && <TakeCertain suggestions={suggestions} />}
    </EntryInput>
  ));
}

/** What was done with a suggestion, for who does not see it. */
function Said({ suggestions }: { readonly suggestions: SuggestionModel }) {
  return (
    <p class="ClipForm-said spoken" role="status">
      {suggestions.said.value}
    </p>
  );
}

function TakeCertain({ suggestions }: { readonly suggestions: SuggestionModel }) {
  return suggestions.certain.value < 2 ? null : <TakeAll suggestions={suggestions} />;
}

function TakeAll({ suggestions }: { readonly suggestions: SuggestionModel }) {
  const below = useHandOn<HTMLDivElement>({
    home: (gone) => gone.closest('.EntryInput')?.querySelector('input'),
  });
  return (
    <div ref={below} class="EntryInput-below">
      <Button kind="quiet" title="Alt+Enter" onPress={() => suggestions.takeCertain()}>
        {i18n.t('popup.takeCertain', { count: inDigits(suggestions.certain.value) })}
      </Button>
    </div>
  );
}

/** The day as the outlet wrote it, for a date box, which knows only whole days. */
function dayOf(published: string): string {
  return /^\d{4}-\d\d-\d\d/.exec(published)?.[0] ?? '';
}
