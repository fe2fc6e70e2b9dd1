/* Evernote's ENEX: notes in XML, each with its content as a page of its own inside. */
import { BREAKS_OFF, intake, type Reading } from './incoming.ts';
import { tokensOf } from './markup-tokens.ts';

interface Note {
  readonly line: number;
  readonly tags: string[];
  readonly facts: Record<string, string>;
}

/** Reads an ENEX file: web clips are articles, their marked words highlights. */
export function readEvernote(text: string, now: number): Reading {
  const taken = intake('Evernote', now);
  let note: Note | undefined;
  let element = '';
  let words = '';
  let isAttached = false; // a picture has an address and a source of its own
  for (const token of tokensOf(text)) {
    if (token.kind !== 'text' && token.name === 'resource') isAttached = token.kind === 'open';
    else if (isAttached) continue;
    else if (token.kind === 'text') words += token.text;
    else if (token.kind === 'open') {
      if (token.name === 'note') note = { line: token.line, tags: [], facts: {} };
      [element, words] = [token.name, ''];
    } else if (note && token.name === 'note') {
      takeNote(note);
      note = undefined;
    } else if (note && token.name === element) {
      if (element === 'tag') note.tags.push(words);
      else note.facts[element] ??= words;
      element = '';
    }
  }
  if (note) taken.problem({ line: note.line }, { key: 'import.noteBreaksOff' });
  else if (!/<\/en-export>\s*$/.test(text)) {
    taken.problem({ line: text.trimEnd().split('\n').length }, BREAKS_OFF);
  }
  return taken.reading();

  function takeNote({ line, tags, facts }: Note): void {
    const content = facts['content'] ?? '';
    const clippedFrom = /--en-clipped-source-url:\s*([^;"]+)/.exec(content)?.[1];
    taken.take(
      {
        byTitle: true, // a note of one's own may be about an article that is clipped
        address: facts['source-url'] ?? clippedFrom,
        title: facts['title'],
        byline: facts['author'] && facts['source-url'] ? facts['author'] : '',
        created: facts['created'],
        changed: facts['updated'],
        tags,
        html: /<en-note[^>]*>([\s\S]*?)(?:<\/en-note>|$)/.exec(content)?.[1] ?? '',
        highlights: marksIn(content).map((mark) => ({
          ...mark,
          created: facts['updated'] ?? facts['created'],
        })),
      },
      { line },
    );
  }
}

const MARK = /-evernote-highlight\s*:\s*true|--en-highlight\s*:/;
const COLOUR = /(?:--en-highlight|background-color)\s*:\s*([^;]+)/;

/** The words of every marked span, and its colour's name or numbers. */
function marksIn(content: string): { exact: string; colour: string }[] {
  const marks: { exact: string; colour: string }[] = [];
  let depth = 0; // of spans since a mark began
  let words = '';
  let colour = '';
  for (const token of tokensOf(content)) {
    if (token.kind === 'text') {
      if (depth > 0) words += token.text;
    } else if (token.kind === 'open' && token.name === 'span') {
      if (depth > 0) depth += 1;
      else if (MARK.test(token.attributes['style'] ?? '')) {
        depth = 1;
        colour = COLOUR.exec(token.attributes['style'] ?? '')?.[1] ?? '';
      }
    } else if (token.kind === 'close' && token.name === 'span' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      marks.push({ exact: words.replace(/\s+/gu, ' '), colour });
      words = '';
    }
  }
  return marks;
}
