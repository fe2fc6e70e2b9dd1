import type { BlockStep } from './step.ts';

const LABEL =
  /^(?:advert(?:isement)?s?|sponsored|publicidade|publicidad|anzeige|werbung|광고|広告|(?:image|photo|slide|picture) \d+ (?:of|\/)(?: \/)? \d+|(?:show|hide|view|open|close) (?:caption|gallery|image)|caption|close|share|print|email|tweet|read more|learn more|shop now|buy now|view (?:more|all|gallery)|see more|load more|show more|click to (?:enlarge|expand)|(?:table of )?contents(?: hide| show)?|in this article|on this page|skip to (?:main )?content|back to top|listen|play|pause|loading.{0,12}|story continues(?: below)?.{0,20}|article continues (?:below|after).{0,30}|scroll (?:down )?to continue.{0,40}|enlarge this image|getty images|follow us|(?:« ?|‹ ?)?(?:next|previous|prev) page(?: ?»| ?›)?|(?:go to |continued on )?page \d+(?: (?:of|\/) \d+)?|pages?: (?:\d+ ?)+|exclusive|breaking(?: news)?|(?:(?:sms|facebook|twitter|x|email|e-mail|whatsapp|linkedin|pinterest|reddit|flipboard|telegram|line|kakaotalk|print|copy link|link copied|messenger|tumblr|pocket)[\s,|/·]*)+)[.:…»>→]*$/i;

const INVITATION =
  /^(?:subscribe(?: (?:to|now|today)\b.{0,110})?|sign up (?:for|to) .{0,110}|get .{0,60}(?:newsletter|in your inbox).{0,60})[.!]*$/i;

/** Takes out words that label the page and not the article: "Advertisement", "Image 1 of 5", "Share". */
export const labels: BlockStep = {
  name: 'labels',
  run(body) {
    for (const block of body.blocks)
      if (body.kept.has(block.number) && isLabel(block.text)) body.remove(block, 'a label of the page');
  },
};

function isLabel(text: string): boolean {
  return (text.length < 60 && LABEL.test(text)) || (text.length < 160 && INVITATION.test(text));
}
