"""The steps of an alignment; `app.text.align` puts them together.

From below: `words` and `vocabulary` (what a word is and what it is worth), `clauses`, `overlap` (who says the same),
`assignment` and `cover` (the optima), `listing` and `canon` (the sources and the canonical list), `numbering` (what
their numbers tell), `homes`, `placing`, `stretches` and `cutting` (listed items on their rows), `corroboration`,
`captions`, `added`, `witnesses`, `named` with `namings` (points named by their number) and `mentions`. What the analyst
has decided comes in by `decisions` and holds by `pinned`; `ordering` and `heading` put and title the points.
"""
