"""The style sheet of the exported page: tints and line shapes as in the window, in light, dark and on paper."""

STYLE = """\
:root {
  --page: #ffffff; --text: #1e1d1b; --muted: #696459; --border: #e6e1d8; --accent: #0b5a8a;
  --quote-tint: #dcebf7; --quote-line: #0072b2; --speaker-line: #00664a;
  --hedge-tint: #fbe3a6; --hedge-line: #a34700; --unsourced-tint: #f3f0f2; --unsourced-line: #a0457a;
  --own-tint: #efe7fa; --own-line: #5f3d94; --note-line: #6b5a00;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #201f1d; --text: #ede9e2; --muted: #a39d92; --border: #34322f; --accent: #7cc4f2;
    --quote-tint: #17344b; --quote-line: #56b4e9; --speaker-line: #2fc79a;
    --hedge-tint: #4a3500; --hedge-line: #f0b429; --unsourced-tint: #2a2529; --unsourced-line: #e29ac2;
    --own-tint: #33264a; --own-line: #c3a6ef; --note-line: #e6cf6a;
  }
}
body { margin: 0; background: var(--page); color: var(--text); font: 1.1875rem/1.7 "Source Serif 4", Georgia, serif; }
main { max-width: 68ch; margin: 2rem auto 4rem; padding: 0 3.5rem; counter-reset: paragraph; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.5; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
h3 { font: 600 1rem/1.4 Inter, "Segoe UI", sans-serif; margin: 0; }
a { color: var(--accent); }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-skip-ink: none; }
mark.content { background: var(--quote-tint); text-decoration: underline solid var(--quote-line) 2px;
  text-underline-offset: 3px; }
mark.source { text-decoration: underline double var(--speaker-line) 1px; text-underline-offset: 6px; }
mark.cue { text-decoration: underline dashed var(--speaker-line) 2px; text-underline-offset: 6px; }
mark.hedge { background: var(--hedge-tint); text-decoration: underline wavy var(--hedge-line) 1.5px;
  text-underline-offset: 7px; }
mark.unsourced { background: var(--unsourced-tint); text-decoration: underline dotted var(--unsourced-line) 2px;
  text-underline-offset: 9px; }
mark.unclear { outline: 1px solid var(--quote-line); text-decoration: none; }
mark.own { background: var(--own-tint); text-decoration: overline underline solid var(--own-line) 1.5px;
  text-underline-offset: 5px; }
mark.note { text-decoration: overline solid var(--note-line) 1.5px; }
sup { font: 0.65rem/1 Inter, "Segoe UI", sans-serif; margin: 0 0.15em; }
sup a { text-decoration: none; }
sup.own { font-weight: 600; border: 1px solid; border-radius: 3px; padding: 0 0.2em; color: var(--accent); }
.body, [data-letters] { position: relative; }
p.body, blockquote.body, li.body { counter-increment: paragraph; }
p.body::before, blockquote.body::before, li.body::before { content: counter(paragraph); position: absolute;
  left: -2.5rem; color: var(--muted); font: 0.75rem/2.6 Inter, "Segoe UI", sans-serif; }
blockquote.body::before { left: -4rem; }
li.body::before { left: -5rem; }
[data-letters]::after { content: attr(data-letters); position: absolute; right: -3.6rem; top: 0; width: 3rem;
  text-align: left; color: var(--muted); font: 0.7rem/2.8 Inter, "Segoe UI", sans-serif; }
.strip, .small, .counts, .legend, .marks, .own-marks, .byline, section.note, dl {
  font: 0.9rem/1.5 Inter, "Segoe UI", sans-serif; }
.strip { border: 1px solid var(--border); border-radius: 8px; padding: 0.6rem 1rem; }
.counts { border-top: 1px solid var(--border); border-bottom: 1px solid var(--border); padding: 0.6rem 0; }
.legend { line-height: 2.2; }
.marks li, .own-marks li { margin: 0.7rem 0; break-inside: avoid; }
.own-marks { list-style: none; padding: 0; }
.small, aside, .byline { color: var(--muted); }
section.note { border: 1px solid var(--border); border-radius: 8px; padding: 0.8rem 1rem; margin: 0.9rem 0;
  break-inside: avoid; }
section.note .passage { font: italic 1rem/1.5 "Source Serif 4", Georgia, serif; margin: 0.5rem 0;
  border-inline-start: 3px solid var(--note-line); padding-inline-start: 0.8rem; }
section.note .written { white-space: pre-wrap; margin: 0.5rem 0; font-size: 1rem; }
section.note .label { font-weight: 600; margin: 0.7rem 0 0.2rem; }
section.note .label .small, h3 .small { font-weight: 400; }
section.note .evidence { margin: 0; padding-inline-start: 1.4rem; }
section.note .evidence li { margin: 0.4rem 0; }
dl { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0.15rem 0.8rem; margin: 0.3rem 0; }
dt { color: var(--muted); }
dd { margin: 0; }
aside { border-inline-start: 3px solid var(--border); padding-inline-start: 1rem; margin: 1.5rem 0; font-size: 0.9em; }
blockquote { margin-inline: 1.5rem 0; }
@page { margin: 18mm 16mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  body { font-size: 11pt; line-height: 1.6; }
  main { max-width: none; margin: 0; padding: 0 12mm 0 11mm; }
  main + main { break-before: page; }
  a, sup.own { color: inherit; text-decoration: none; }
  h1, h2, h3, dt { break-after: avoid; }
  p, li, blockquote { orphans: 3; widows: 3; }
  .strip, .legend, dl { break-inside: avoid; }
  .strip, .counts, .legend, .marks, .own-marks, section.note, .small, dl, aside { font-size: 9pt; }
  section.note .written, section.note .passage { font-size: 10pt; }
  .strip, section.note { border-color: #999; }
  p.body::before, blockquote.body::before, li.body::before { left: -9mm; }
  [data-letters]::after { right: -12mm; width: 10mm; }
}
"""
