import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { inDigits } from '../../components/language.ts';
import { flash } from '../../page/paint/paint.ts';
import { placeBeside } from '../../page/toolbar/place-beside.ts';
import type { KnownNames, NameHere } from './known-names.ts';
import { bringIntoView } from './marks-shown.ts';

/** The names of the library in this text, for who has no mouse to point at them. */
export function Names({ names }: { readonly names: KnownNames | undefined }) {
  const here = names?.here.value ?? [];
  if (here.length === 0) return null;
  return (
    <section class="Reader-names" aria-label={i18n.t('reader.names.title')}>
      <h2>
        {i18n.t('reader.names.title')} <span>{inDigits(here.length)}</span>
      </h2>
      <ul>
        {here.map((name) => (
          <li key={`${name.role} ${name.name}`}>
            <button type="button" onClick={() => show(name)}>
              {name.name}
            </button>{' '}
            <span>{factsOf(name)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who it is, beside the words that the mouse rests on. */
export function NameTip({ names }: { readonly names: KnownNames | undefined }) {
  const tip = useRef<HTMLDivElement>(null);
  const pointed = names?.pointed.value;
  useLayoutEffect(() => {
    if (pointed && tip.current) placeBeside(pointed.range, tip.current);
  }, [pointed]);
  if (!pointed) return null;
  return (
    <div ref={tip} class="Reader-tip" role="tooltip">
      <strong>{pointed.name.name}</strong> {factsOf(pointed.name)}
    </div>
  );
}

function show({ ranges }: NameHere): void {
  const [first] = ranges;
  if (!first) return;
  bringIntoView(first);
  flash(first);
}

function factsOf({ name, role, clips, spellings }: NameHere): string {
  const others = spellings.filter((spelling) => spelling !== name);
  const facts = i18n.t(`reader.names.${role}`, clips, { count: inDigits(clips) });
  return others.length > 0 ? i18n.t('reader.names.also', { facts, spellings: others.join(', ') }) : facts;
}
