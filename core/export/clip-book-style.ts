/* How the clip book looks. Ink on paper, an orange-red for what leads the eye; every quote carries the colour it
   was marked with. Distances in points and millimetres, for it is made to be printed; on a screen each part
   lies there as a sheet. */
import type { Paper } from './export-options.ts';

const SIZES: Record<Paper, { readonly name: string; readonly width: string; readonly height: string }> = {
  a4: { name: 'A4', width: '210mm', height: '297mm' },
  letter: { name: 'letter', width: '8.5in', height: '11in' },
};

/** The stylesheet for one kind of paper. */
export function bookStyle(paper: Paper): string {
  const { name, width, height } = SIZES[paper];
  return `@page{size:${name};margin:20mm 20mm 22mm;@bottom-right{content:counter(page);font:9pt ${SERIF};color:#665e52}}
@page cover{margin:0;@bottom-right{content:none}}
:root{--sheet:${width};--tall:${height}}
${LETTERS}${COVER}${CONTENTS}${CUTTING}${SCREEN}`;
}

const SERIF = `'Iowan Old Style','Source Serif 4',Charter,Georgia,'Noto Serif','Noto Serif CJK KR',serif`;

const LETTERS = `*{box-sizing:border-box}
body{margin:0;font:10.5pt/1.5 ${SERIF};color:#211d18;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,h3,p,blockquote,dl,dd,ol,table{margin:0;padding:0}
a{color:inherit;text-decoration:none}
h1,h2,h3{font-weight:600;line-height:1.15;text-wrap:balance}
`;

const COVER = `.cover{page:cover;height:var(--tall);padding:24mm 20mm;display:flex;flex-direction:column;overflow:hidden}
.strip{display:block;width:calc(100% + 40mm);margin-inline:-20mm;height:11mm}
.cover h1{margin-top:26mm;font-size:42pt;letter-spacing:-.01em;overflow-wrap:anywhere}
.cover .span{margin-top:4mm;color:#665e52;font-size:13pt;font-style:italic}
.figures{display:flex;gap:12mm;margin-top:14mm}
.figures div{display:flex;flex-direction:column-reverse}
.figures dd{font-size:26pt;line-height:1.1;font-variant-numeric:lining-nums tabular-nums}
.figures dt{color:#665e52}
.chart{display:block;width:100%;margin-top:14mm}
.chart .bar{fill:#a8321a}.chart .base{stroke:#211d18;stroke-width:.75}.chart .label{font-size:10.5px;fill:#665e52}
.tables{display:flex;flex-wrap:wrap;align-items:start;gap:8mm 14mm;margin-top:9mm;font-size:8.5pt;line-height:1.4}
.tables table{border-collapse:collapse}.tables caption{text-align:start;padding-bottom:1mm;font-style:italic;color:#665e52}
.tables td,.tables th{padding-block:.4mm;padding-inline:0 4mm;font-weight:400;text-align:start;border-bottom:.5pt solid #ddd5c7}
.tables td{text-align:end;padding-inline-end:0;font-variant-numeric:tabular-nums}
.made{margin-top:auto;color:#665e52;font-size:9pt}
`;

const CONTENTS = `.contents{break-before:page}
.contents h2{font-size:24pt;margin-bottom:8mm}
.contents ol{list-style:none}
.contents li{break-inside:avoid;border-bottom:.5pt solid #ddd5c7}
.contents a{display:grid;grid-template-columns:11mm 1fr auto;gap:0 3mm;padding:2.2mm 0;align-items:baseline}
.number{color:#a8321a;font-variant-numeric:lining-nums tabular-nums}
.contents .name{overflow-wrap:anywhere;text-align:start}
.contents .facts{color:#665e52;font-size:9pt;text-align:end;max-width:60mm}
@media print{.contents .facts::after{content:target-counter(attr(href url),page)}}
`;

const CUTTING = `.cutting{break-before:page}
.head{display:flex;gap:4mm;align-items:baseline;padding-bottom:2mm;border-bottom:1.5pt solid #211d18;font-size:10pt}
.head .outlet{font-weight:600;font-size:13pt}.head .day{color:#665e52}.head .number{margin-inline-start:auto;font-size:13pt}
.cutting h2{margin-top:8mm;font-size:23pt;overflow-wrap:anywhere}
.byline{margin-top:2.5mm;font-style:italic;font-size:11.5pt}
.picture{float:inline-end;width:52mm;margin-block:3mm 4mm;margin-inline:7mm 0;border-radius:1mm}
.names{margin-top:6mm;font-size:9.5pt}.names div{display:flex;gap:2mm}.names dt{min-width:18mm;color:#665e52}
.quotes{clear:both;padding-top:6mm}
.quote{break-inside:avoid;margin-bottom:6mm}
blockquote{padding-block:.3mm;padding-inline:5mm 0;border-inline-start:1.1mm solid #e0b400;font-size:12.5pt;line-height:1.45;white-space:pre-line;overflow-wrap:anywhere}
.green blockquote{border-color:#3f8f55}.blue blockquote{border-color:#3d7fb0}.pink blockquote{border-color:#c3548a}
.note{white-space:pre-line;overflow-wrap:anywhere}
.quote .note{margin-block:2mm 0;margin-inline:6.1mm 0;color:#4c453b;font-size:10pt}
.own{margin-top:6mm;padding:4mm 5mm;background:#f6f1e8;border-radius:1.5mm;break-inside:avoid}
.own h3,.text h3{font-size:9pt;font-style:italic;font-weight:400;color:#665e52;margin-bottom:1mm}
.text{clear:both;margin-top:7mm;padding-top:4mm;border-top:.5pt solid #ddd5c7}
.text p+p{margin-top:2.4mm}.text p{white-space:pre-line;orphans:2;widows:2;overflow-wrap:anywhere}
.address{clear:both;margin-top:7mm;padding-top:2mm;border-top:.5pt solid #ddd5c7;font-size:8.5pt;color:#665e52;overflow-wrap:anywhere}
`;

const SCREEN = `@media screen{body{background:#e9e3d8;padding:2rem 1rem}
.cover,.contents,.cutting{width:min(100%,var(--sheet));margin:0 auto 1.5rem;background:#fffdfa;box-shadow:0 1px 3px rgb(50 40 20/20%)}
.contents,.cutting{padding:20mm}.cover{height:auto;min-height:min(var(--tall),100vh)}
.contents a:hover .name,.address a:hover{text-decoration:underline}}
@media screen and (width<44rem){body{padding:0}.cover,.contents,.cutting{padding:8vw}.cover h1{font-size:28pt;margin-top:12vw}.strip{margin-inline:-8vw;width:calc(100% + 16vw)}
.contents a{grid-template-columns:2rem 1fr}.contents .facts{grid-column:2;text-align:start}.figures{flex-wrap:wrap;gap:6vw}}
@media print{.cover,.contents,.cutting{background:none}}
`;
