import { expect, test } from 'vitest';
import { suggested } from './suggested.ts';

/* One row for each way of saying what a jury gave. */
test.each([
  ['fr', 'Le prix d’interprétation féminine a été décerné à Camille Verdier.', 'Camille Verdier'],
  ['de', 'Als beste Hauptdarstellerin wurde Katja Adler ausgezeichnet.', 'Katja Adler'],
  ['es', 'Clara Fuentes compite por el premio a la mejor actriz.', 'Clara Fuentes'],
  ['it', 'Giulia Conti ha vinto il premio per la miglior attrice.', 'Giulia Conti'],
])('%s acts: %s', (language, sentence, name) => {
  expect(suggested(language, sentence).actors).toContain(name);
});

test.each([
  ['fr', 'Le Grand Prix est allé à la Danoise Maren Lund pour « Sel ».', 'Maren Lund'],
  ['de', 'Der Große Preis der Jury ging an die Dänin Maren Lund für „Salz“.', 'Maren Lund'],
  ['es', 'Pablo Reyes ganó la Concha de Oro con su tercer largometraje.', 'Pablo Reyes'],
  ['pt', 'Thiago Neves disputa o troféu de melhor direção.', 'Thiago Neves'],
])('%s directs: %s', (language, sentence, name) => {
  expect(suggested(language, sentence).directors).toContain(name);
});

test.each([
  ['fr', 'Maren Lund a reçu la Palme d’or pour La Barque vide, portrait d’une famille.', 'La Barque vide'],
  ['es', 'El premio a la mejor actriz fue para Clara Fuentes por “La sal”.', 'La sal'],
  ['de', 'Der Goldene Bär geht an „Salzland“.', 'Salzland'],
])('%s is a film: %s', (language, sentence, title) => {
  expect(suggested(language, sentence).films).toContain(title);
});
