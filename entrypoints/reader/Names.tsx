import { useLayoutEffect, useRef } from 'preact/hooks';
import { flash } from '../../page/paint.ts';
import { placeBeside } from '../../page/place-beside.ts';
import { FACET_NAMES } from '../library/names.ts';
import { clipCount } from '../options/numbers.ts';
import type { KnownNames, NameHere } from './known-names.ts';
import { bringIntoView } from './marks-shown.ts';

/** The names of the library in this text, for who has no mouse to point at them. */
export function Names({ names }: { readonly names: KnownNames | undefined }) {
  const here = names?.here.value ?? [];
  if (here.length === 0) return null;
  return (
    <section class="Reader-names" aria-label="Names of your library">
      <h2>
        Names of your library <span>{here.length}</span>
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
  const also = others.length > 0 ? `, also ${others.join(', ')}` : '';
  return `${FACET_NAMES[role].one.toLowerCase()} in ${clipCount(clips)}${also}`;
}
