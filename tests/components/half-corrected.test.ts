/* A name half corrected in one window, while another changes what the form is about. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressKeys } from '../../core/address.ts';
import { fieldsOf, type Fields } from '../../core/clip.ts';
import type { Credit } from '../../core/credit.ts';
import { entriesIn, withTyped } from '../../entrypoints/clip-form/form.ts';
import { createModel, type FormModel } from '../../entrypoints/clip-form/model.ts';
import { editClip, saveClip } from '../../storage/clips.ts';
import { draftAt, saveDraft } from '../../storage/drafts.ts';
import { article } from '../fixtures/article.ts';
import { library } from '../storage/own-library.ts';

const read = article();
const keys = addressKeys(read);
let seconds = 10;
const now = () => `2026-03-16T10:00:${++seconds}.000Z`;

let end: AbortController;
let model: FormModel;
beforeEach(() => {
  end = new AbortController();
  model = createModel({ library, document, page: undefined, now, signal: end.signal });
});
afterEach(() => end.abort());

const actors = (...spellings: string[]): Credit[] =>
  spellings.map((spelling) => ({ role: 'actor', spelling }));
const form = () => model.state.form.value;

/** Corrects a name in the box, and gets no further than these words. */
async function correct(entry: string, typed: string): Promise<void> {
  model.state.form.value = { ...form(), typing: { actors: typed }, correcting: { actors: entry } };
  await vi.waitFor(async () => expect((await draft())?.typing.actors).toBe(typed));
}

const draft = () => draftAt(library, keys);

async function writeElsewhere(fields: Partial<Fields>): Promise<void> {
  const there = (await draft())!;
  await saveDraft(library, {
    ...there,
    fields: { ...there.fields, ...fields },
    typing: {},
    correcting: {},
    changed: now(),
  });
}

test('where the name is taken out of the draft elsewhere, what was typed here corrects nothing any more', async () => {
  const [id = ''] = keys;
  const fields = { ...fieldsOf(read), credits: actors('Seo Ye-rin', 'Oh Se-a') };
  await saveDraft(library, { id, keys, fields, typing: {}, keepSelection: true, changed: now() });
  await model.show({ article: read });
  await correct('Seo Ye-rin', 'Kim');
  await writeElsewhere({ credits: actors('Oh Se-a') });
  await vi.waitFor(() => expect(entriesIn(form().fields, 'actor')).toEqual(['Oh Se-a']));

  expect(form().typing.actors).toBe('Kim');
  model.suggestions.take('actor', 'Seo Ye-rin');
  expect(entriesIn(withTyped(form()), 'actor')).toEqual(['Oh Se-a', 'Seo Ye-rin', 'Kim']);
});

test('so it is where the clip was changed elsewhere; a name that was only looked at stands in the box no more', async () => {
  const fields = { ...fieldsOf(read), credits: actors('Seo Ye-rin', 'Oh Se-a') };
  const { id } = await saveClip(library, { article: read, fields }, now());
  for (const [typed, left] of [
    ['Kim', 'Kim'],
    ['Seo Ye-rin', ''],
  ] as const) {
    await editClip(library, id, { credits: fields.credits }, now());
    await model.show({ article: read });
    await correct('Seo Ye-rin', typed);
    await editClip(library, id, { credits: actors('Oh Se-a') }, now());
    await vi.waitFor(() => expect(entriesIn(form().fields, 'actor')).toEqual(['Oh Se-a']));

    expect(form().correcting.actors).toBeUndefined();
    expect(form().typing.actors).toBe(left);
  }
});

test('a correction of a name that still stands goes on', async () => {
  await model.show({ article: read });
  model.state.form.value = { ...form(), fields: { ...form().fields, credits: actors('Seo Ye-rin') } };
  await correct('Seo Ye-rin', 'Seo Y');
  await writeElsewhere({ note: 'Written elsewhere' });
  await vi.waitFor(() => expect(form().fields.note).toBe('Written elsewhere'));

  expect(entriesIn(withTyped(form()), 'actor')).toEqual(['Seo Y']);
});

test('a form that is opened again does not go on to correct what was taken out while it was closed', async () => {
  const fields = { ...fieldsOf(read), credits: actors('Seo Ye-rin', 'Oh Se-a') };
  const { id } = await saveClip(library, { article: read, fields }, now());
  await model.show({ article: read });
  await correct('Seo Ye-rin', 'Kim');
  end.abort();
  await editClip(library, id, { credits: actors('Oh Se-a') }, now());
  end = new AbortController();
  model = createModel({ library, document, page: undefined, now, signal: end.signal });
  await model.show({ article: read });

  expect(form().typing.actors).toBe('Kim');
  await vi.waitFor(async () => expect((await draft())?.correcting?.actors).toBeUndefined());
  await editClip(library, id, { credits: fields.credits }, now());
  await vi.waitFor(() => expect(entriesIn(form().fields, 'actor')).toEqual(['Seo Ye-rin', 'Oh Se-a']));
  expect(entriesIn(withTyped(form()), 'actor')).toEqual(['Seo Ye-rin', 'Oh Se-a', 'Kim']);
});

test('so it is with a draft, and one in which a name was only looked at goes', async () => {
  const [id = ''] = keys;
  for (const [typed, left] of [
    ['Kim', 'Kim'],
    ['Seo Ye-rin', ''],
  ] as const) {
    const fields = { ...fieldsOf(read), credits: actors('Oh Se-a') };
    const typing = { actors: typed };
    const correcting = { actors: 'Seo Ye-rin' };
    await saveDraft(library, { id, keys, fields, typing, correcting, keepSelection: true, changed: now() });
    await model.show({ article: read });

    expect(form().typing.actors).toBe(left);
    expect(form().correcting.actors).toBeUndefined();
    await vi.waitFor(async () => expect((await draft())?.typing.actors).toBe(left));
  }
});
