"""What several rules look at: printed dates, counts, groups of states, names, and the ways words are misspelt."""
