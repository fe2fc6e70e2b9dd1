import { tell } from '../../components/language.ts';
import { ParagraphList, type ListedParagraph } from '../../components/ParagraphList.tsx';
import { whyLeftOut } from '../../core/left-out.ts';
import type { CuttingModel } from './cutting.ts';

interface Props {
  readonly cutting: CuttingModel;
  readonly language: string | undefined;
}

/** How much of the article is kept, with every paragraph to be taken in or left out. */
export function Kept({ cutting, language }: Props) {
  const cut = cutting.cut.value;
  if (!cut) return null;
  const out = cut.dropped?.length ?? 0;
  const kept = cut.paragraphs ?? cut.html.match(/ data-paragraph="/g)?.length ?? 0;
  if (kept + out === 0) return null; // a bookmark, or a text that came from elsewhere
  return (
    <ParagraphList
      paragraphs={() => cutting.paragraphs.value.map(listed)}
      kept={kept}
      out={out}
      language={language}
      said={cutting.said.value}
      onToggle={(at) => {
        const paragraph = cutting.paragraphs.peek()[at];
        if (paragraph) cutting.toggle(paragraph);
      }}
      onUndo={cutting.canUndo.value ? () => cutting.undo() : undefined}
    />
  );
}

function listed({ text, isHeading, dropped }: CuttingModel['paragraphs']['value'][number]): ListedParagraph {
  const why = dropped && whyLeftOut(dropped.reason);
  return { text, isHeading, isKept: !dropped, reason: why ? tell(why) : dropped?.reason };
}
