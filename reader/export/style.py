"""The style sheet of the exported page: tints and line shapes as in the window, in light, dark and on paper."""

STYLE = """\
:root {
  --page: #ffffff; --text: #1e1d1b; --muted: #696459; --border: #e6e1d8; --accent: #0b5a8a;
  --quote-tint: #dcebf7; --quote-line: #0072b2; --speaker-line: #00664a;
  --hedge-tint: #fbe3a6; --hedge-line: #a34700; --unsourced-tint: #f3f0f2; --unsourced-line: #a0457a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #201f1d; --text: #ede9e2; --muted: #a39d92; --border: #34322f; --accent: #7cc4f2;
    --quote-tint: #17344b; --quote-line: #56b4e9; --speaker-line: #2fc79a;
    --hedge-tint: #4a3500; --hedge-line: #f0b429; --unsourced-tint: #2a2529; --unsourced-line: #e29ac2;
  }
}
body { margin: 0; background: var(--page); color: var(--text); font: 1.1875rem/1.7 "Source Serif 4", Georgia, serif; }
main { max-width: 68ch; margin: 2rem auto 4rem; padding: 0 3rem; counter-reset: paragraph; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.5; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
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
sup { font: 0.65rem/1 Inter, "Segoe UI", sans-serif; margin: 0 0.15em; }
sup a { text-decoration: none; }
.body { position: relative; }
p.body, blockquote.body, li.body { counter-increment: paragraph; }
p.body::before, blockquote.body::before, li.body::before { content: counter(paragraph); position: absolute;
  left: -2.5rem; color: var(--muted); font: 0.75rem/2.6 Inter, "Segoe UI", sans-serif; }
blockquote.body::before { left: -4rem; }
li.body::before { left: -5rem; }
.strip, .small, .counts, .legend, .marks, .byline { font: 0.9rem/1.5 Inter, "Segoe UI", sans-serif; }
.strip { border: 1px solid var(--border); border-radius: 8px; padding: 0.6rem 1rem; }
.counts { border-top: 1px solid var(--border); border-bottom: 1px solid var(--border); padding: 0.6rem 0; }
.legend { line-height: 2; }
.marks li { margin: 0.7rem 0; break-inside: avoid; }
.small, aside, .byline { color: var(--muted); }
aside { border-inline-start: 3px solid var(--border); padding-inline-start: 1rem; margin: 1.5rem 0; font-size: 0.9em; }
blockquote { margin-inline: 1.5rem 0; }
@media print {
  body { font-size: 11pt; }
  main { max-width: none; margin: 0; }
  a { color: inherit; }
}
"""
