/** Frequent little words that tell the Latin languages apart. */
const LITTLE_WORDS: readonly (readonly [string, RegExp])[] = [
  ['en', /\b(?:the|and|of|is|was|with|that|for|his|her)\b/gi],
  ['es', /\b(?:el|los|las|y|del|una|que|con|por|su)\b/gi],
  ['fr', /\b(?:le|les|des|et|une|est|dans|qui|du|pour|au)\b/gi],
  ['de', /\b(?:der|die|das|und|ist|mit|von|ein|eine|den|im)\b/gi],
  ['pt', /\b(?:o|os|do|da|que|uma|com|em|não|para|no|na)\b/gi],
  ['it', /\b(?:il|gli|di|che|della|una|con|per|del|nel|è)\b/gi],
];

/** The two letters of the language: the page's own word for it, else told from script and little words. */
export function languageOf(text: string, stated?: string): string {
  const code = stated
    ?.trim()
    .toLowerCase()
    .match(/^[a-z]{2}(?=$|[-_])/)?.[0];
  if (code) return code;
  const sample = text.slice(0, 4000);
  const share = (script: RegExp): number => (sample.match(script)?.length ?? 0) / (sample.length || 1);
  if (share(/\p{Script=Hangul}/gu) > 0.2) return 'ko';
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.2) return 'zh';
  let best = 'en';
  let most = 0;
  for (const [language, words] of LITTLE_WORDS) {
    const count = sample.match(words)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
