/** Text of stored HTML: a heading ends like a sentence, blocks part words, inline elements do not. */
export const plain = (html: string): string =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/([^.?!])<\/h[2-6]>/g, '$1. ')
    .replace(/<\/?(?:a|b|i|em|strong|span|code|s|cite|small|abbr|mark|sub|sup|q|time|kbd)(?:\s[^>]*)?>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
