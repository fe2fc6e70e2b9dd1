import { inDateWords } from '../../components/language.ts';

/** When a mark was made, as the person reads times. */
export function timeOf(created: string): string {
  const time = new Date(created);
  const isThisYear = time.getFullYear() === new Date().getFullYear();
  return inDateWords(time, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: '2-digit' as const }),
    hour: 'numeric',
    minute: '2-digit',
  });
}
