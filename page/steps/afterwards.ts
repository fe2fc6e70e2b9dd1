/** Headings under which the article has ended. */
const AFTERWARDS =
  /^(?:related\b.{0,40}|more (?:from|on|news|stories|articles|like)\b.{0,40}|latest (?:news|posts|articles|stories)|recent (?:posts|articles|news|stories)|you (?:may|might) (?:also )?.{0,30}|recommended(?: (?:for you|reading|stories|articles|posts|videos))?|contact us|get in touch|about (?:the )?(?:author|us)|comments?|leave a (?:comment|reply)|\d+ comments?|join the (?:conversation|discussion)|keep (?:reading|exploring)|read (?:next|more)|popular (?:posts|articles)|trending.{0,20}|most (?:read|popular).{0,20}|up next|explore more|subscribe.{0,60}|sign up.{0,60}|newsletter.{0,40}|tags|further reading|meet our .{0,30}|get (?:a|your) (?:free )?quote.{0,30}|have (?:any )?questions.{0,20}|you may also like.{0,5}|request a .{0,60}|elsewhere on .{0,40}|follow us.{0,40}|trusted by.{0,40})[.:!?…]*$/i;

/** Whether words such as "Related articles" or "Contact us" stand over what comes after an article. */
export function endsArticle(heading: string): boolean {
  return heading.length < 100 && AFTERWARDS.test(heading);
}
