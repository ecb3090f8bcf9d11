"""Going anywhere: one field for actions, points, sources, notes, wordings and findings."""
